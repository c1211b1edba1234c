import { selectCell } from "../excel/select";
import { useCase } from "./control";
import type { Place } from "./types";

/** Activates the sheet and selects the cell, nothing else. */
export function goTo({ sheet, cell }: Place): Promise<void> {
  return useCase(() => selectCell(sheet, cell));
}
