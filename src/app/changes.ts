import { isGenerated } from "../core/workbook/sheets";
import { onCellsChanged } from "../excel/events";
import { useCase } from "./control";
import type { ChangedCells } from "./types";

/**
 * Calls back when cells change that a report may rest on. Our own writes and generated sheets do not count.
 * @returns the function that stops it
 */
export function onWorkbookChange(changed: (cells: ChangedCells) => void): Promise<() => Promise<void>> {
  return useCase(() =>
    onCellsChanged(({ sheet, area, byUs }) => {
      if (!byUs && !isGenerated(sheet)) changed({ sheet, area });
    }),
  );
}
