import { selectCell } from "../excel/select";
import { useCase } from "./control";
import type { Place } from "../cells/address";

/** Activates the sheet and selects the cell, nothing else. */
export function goTo(place: Place): Promise<void> {
  return useCase(() => selectCell(place));
}
