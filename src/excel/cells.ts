import { cellAddress, type Place } from "../cells/address";
import { isDateFormat } from "../cells/numberFormat";
import { isErrorValue, type CellValue } from "../cells/value";
import { cellFormula, cellValue } from "./assemble";
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
    const ranges = await loadCells(context, changes);
    stopIfAborted(signal);
    const outcomes = changes.map((change, index) => judge(change, ranges[index]!));
    try {
      for (const [index, outcome] of outcomes.entries())
        if (outcome.done) enter(ranges[index]!.range!, changes[index]!.enter, outcome.before);
      await context.sync();
    } catch (error) {
      await putBack(context, ranges, outcomes);
      throw toFailure(error);
    }
    return outcomes;
  });
}

/** Enters the contents from before into the cells that no longer hold them. */
async function putBack(
  context: Excel.RequestContext,
  cells: readonly LoadedCell[],
  outcomes: readonly ChangeOutcome[],
): Promise<void> {
  const ranges = cells.flatMap(({ range }) => range ?? []);
  for (const range of ranges) range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
  await context.sync();
  for (const [index, outcome] of outcomes.entries()) {
    const { range } = cells[index]!;
    if (range && outcome.done && !sameContents(contentsOf(range), outcome.before)) enter(range, outcome.before, outcome.before);
  }
  await context.sync();
}

function sameContents(a: CellContents, b: CellContents): boolean {
  return a.formula === b.formula && a.format === b.format && JSON.stringify(a.value) === JSON.stringify(b.value);
}

interface LoadedCell {
  /** `null`: there is no such sheet. */
  readonly range: Excel.Range | null;
  readonly isProtected: boolean;
}

async function loadCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<LoadedCell[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of changes) {
    if (sheets.has(sheet)) continue;
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load({ name: true });
    sheets.set(sheet, worksheet);
  }
  await context.sync();
  for (const sheet of sheets.values()) if (!sheet.isNullObject) sheet.protection.load({ protected: true });
  const ranges = changes.map(({ sheet, row, column }) => {
    const worksheet = sheets.get(sheet)!;
    if (worksheet.isNullObject) return null;
    const range = worksheet.getRange(cellAddress(row, column));
    range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
    return range;
  });
  await context.sync();
  return ranges.map((range, index) => ({
    range,
    isProtected: range !== null && sheets.get(changes[index]!.sheet)!.protection.protected,
  }));
}

function judge(change: CellChange, { range, isProtected }: LoadedCell): ChangeOutcome {
  if (!range) return { done: false, reason: "sheet-missing" };
  if (isProtected) return { done: false, reason: "protected" };
  const before = contentsOf(range);
  return change.expects(before) ? { done: true, before } : { done: false, reason: "cell-changed" };
}

function contentsOf(range: Excel.Range): CellContents {
  const value: unknown = range.values[0]![0];
  return {
    value: cellValue(value, range.valueTypes[0]![0]!),
    formula: cellFormula(range.formulas[0]![0], value),
    format: String(range.numberFormat[0]![0]),
  };
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
