import { samePlace, type Place } from "../cells/address";
import { typedText } from "../cells/value";
import { changeCells } from "../excel/cells";
import { decimalSeparator, selectedCell, type SelectedCell } from "../excel/selection";
import { useCase } from "./control";
import { AppError } from "./errors";
import type { InsertOutcome, ListSeparator } from "./types";

/**
 * Writes a formula (English, arguments between commas, as Office.js takes it) into the cell with the cursor.
 * A filled cell is left alone unless it is the one that the user agreed to overwrite.
 */
export function insertFormula(formula: string, overwrite: Place | null = null): Promise<InsertOutcome> {
  return useCase(async () => {
    const selected = await selectedCell();
    const { contents, ...place } = selected;
    const current = currentText(selected);
    const agreed = overwrite !== null && samePlace(overwrite, place);
    if (current !== null && !agreed) return { done: false, place, current };
    const [outcome] = await changeCells([
      {
        ...place,
        // In a cell of text a formula would stay text.
        enter: { value: null, formula, format: contents.format === "@" ? "General" : contents.format },
        expects: (now) => currentText({ ...place, contents: now }) === current,
      },
    ]);
    if (outcome && !outcome.done) throw new AppError(outcome.reason, { ...place, written: [] });
    return { done: true, place };
  });
}

/** What separates arguments when formulas are typed into this Excel. */
export function listSeparator(): Promise<ListSeparator> {
  return useCase(async () => {
    const decimal = await decimalSeparator();
    return { mark: decimal === "." ? "," : ";", known: decimal !== null };
  });
}

/** `null`: an empty cell. */
function currentText({ contents: { value, formula } }: SelectedCell): string | null {
  return formula ?? (typedText(value) || null);
}
