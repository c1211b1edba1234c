import { matchKey } from "../cells/text/normalise";
import { onCellsChanged } from "../excel/events";
import { workbookWords } from "../i18n/vi/workbook";
import { useCase } from "./control";
import type { Place } from "./types";

const { results, summary, findings } = workbookWords.sheets;
const GENERATED = new Set([results, summary, findings].map(matchKey));

/** Whether a sheet bears the name of one that the add-in generates. */
export const isGenerated = (sheet: string): boolean => GENERATED.has(matchKey(sheet));

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
