import { isGenerated } from "../core/workbook/sheets";
import { onCellsChanged } from "../excel/events";
import { useCase } from "./control";
import type { Place } from "./types";

/**
 * Calls back when cells change that a report may rest on. Our own writes and generated sheets do not count.
 * @returns the function that stops it
 */
export function onWorkbookChange(changed: (place: Place) => void): Promise<() => Promise<void>> {
  return useCase(() =>
    onCellsChanged(({ sheet, address, byUs }) => {
      if (!byUs && !isGenerated(sheet)) changed({ sheet, cell: address });
    }),
  );
}
