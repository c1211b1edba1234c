import { cellAddress, type Place } from "../cells/address";
import { memo } from "../cells/memo";
import { isDateFormat } from "../cells/numberFormat";
import { isErrorValue, type CellValue } from "../cells/value";
import { contentsOf } from "./assemble";
import { asCellText } from "./cellText";
import { runExcel, stopIfAborted, toFailure } from "./run";

/** What stands in a cell. */
export interface CellContents {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

export interface CellChange extends Place {
  /** Answers whether the cell still holds what the change was made for. */
  readonly expects: (contents: CellContents) => boolean;
  /** A value to enter, or contents to put back. */
  readonly enter: string | number | boolean | CellContents;
}

export type ChangeOutcome =
  | { readonly done: true; readonly before: CellContents }
  | { readonly done: false; readonly reason: "cell-changed" | "protected" | "sheet-missing" };

/**
 * Changes single cells, all in one sync; cells that hold something else by now, stand on a protected sheet or on none
 * are left alone and reported. A failure puts the changed cells back.
 * @throws ExcelFailure
 */
export function changeCells(changes: readonly CellChange[], signal?: AbortSignal): Promise<ChangeOutcome[]> {
  return runExcel(async (context) => {
    const cells = await loadCells(context, changes);
    stopIfAborted(signal);
    const judged = cells.map((cell) => ({ ...cell, outcome: judge(cell) }));
    try {
      for (const { range, change, outcome } of judged) if (range && outcome.done) enter(range, change.enter, outcome.before);
      await context.sync();
    } catch (error) {
      await putBack(context, judged);
      throw toFailure(error);
    }
    return judged.map(({ outcome }) => outcome);
  });
}

/** Enters the contents from before into the cells that no longer hold them. */
async function putBack(
  context: Excel.RequestContext,
  cells: readonly (LoadedCell & { readonly outcome: ChangeOutcome })[],
): Promise<void> {
  for (const { range } of cells) range?.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
  await context.sync();
  for (const { range, outcome } of cells) {
    if (range && outcome.done && !sameContents(cellContents(range), outcome.before)) enter(range, outcome.before, outcome.before);
  }
  await context.sync();
}

function sameContents(a: CellContents, b: CellContents): boolean {
  return a.formula === b.formula && a.format === b.format && JSON.stringify(a.value) === JSON.stringify(b.value);
}

interface LoadedCell {
  readonly change: CellChange;
  /** `null`: there is no such sheet. */
  readonly range: Excel.Range | null;
  readonly isProtected: boolean;
}

async function loadCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<LoadedCell[]> {
  const sheetOf = memo((name: string) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ name: true });
    return sheet;
  });
  const asked = changes.map((change) => ({ change, sheet: sheetOf(change.sheet) }));
  await context.sync();
  const cells = asked.map(({ change, sheet }) => {
    if (sheet.isNullObject) return { change, sheet, range: null };
    sheet.protection.load({ protected: true });
    const range = sheet.getRange(cellAddress(change.row, change.column));
    range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
    return { change, sheet, range };
  });
  await context.sync();
  return cells.map(({ change, sheet, range }) => ({
    change,
    range,
    isProtected: range !== null && sheet.protection.protected,
  }));
}

function judge({ change, range, isProtected }: LoadedCell): ChangeOutcome {
  if (!range) return { done: false, reason: "sheet-missing" };
  if (isProtected) return { done: false, reason: "protected" };
  const before = cellContents(range);
  return change.expects(before) ? { done: true, before } : { done: false, reason: "cell-changed" };
}

/** What a loaded range of one cell holds. */
export function cellContents(range: Excel.Range): CellContents {
  const { values, formulas, formats } = contentsOf(range);
  const [[value = null] = []] = values;
  const [[formula = null] = []] = formulas;
  const [[format = "General"] = []] = formats;
  return { value, formula, format };
}

/** In a text cell a number would become text, in a date cell it would show as a date. */
const unfitForNumbers = (format: string): boolean => format === "@" || isDateFormat(format);

function enter(range: Excel.Range, input: CellChange["enter"], before: CellContents): void {
  if (typeof input === "object") {
    range.numberFormat = [[input.format]];
    range.formulas = [[restored(input)]];
    return;
  }
  if (typeof input === "number" && unfitForNumbers(before.format)) range.numberFormat = [["General"]];
  range.formulas = [[typeof input === "string" ? asCellText(input) : input]];
}

/** What is handed to `range.formulas` to make a cell hold these contents again. */
export function restored({ value, formula }: Pick<CellContents, "value" | "formula">): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null || isErrorValue(value)) return value?.error ?? "";
  return typeof value === "string" ? asCellText(value) : value;
}
