import { cellArea, cellsOf, columnsOf, contains, rowsOf, type Area } from "../model/address";
import { cellAt, isUnbounded, mapArea, mergesIn } from "../model/cells";
import { lookAt } from "../model/styles";
import type { CellScalar, SheetModel } from "../model/types";
import { invalidArgument } from "../protocol/definition";
import { readInput } from "./input";
import { areaOf, guardCells, guardSheet, putContent, restyleArea, type RangeTarget } from "./target";
import { cellText } from "./text";

const MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value as the API gives it: blanks are `""`, errors their text. */
export const apiValue = (value: CellScalar): string | number | boolean =>
  value === null ? "" : typeof value === "object" ? value.error : value;

export function valueType(value: CellScalar): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Double";
}

/** A matrix over the range, or `null` for whole rows and columns and for too many cells, as Excel answers. */
function read<T>(target: RangeTarget, make: (sheet: SheetModel, row: number, column: number) => T): T[][] | null {
  const area = areaOf(target);
  return isUnbounded(area) ? null : mapArea(area, (row, column) => make(target.sheet, row, column));
}

export const readValues = (target: RangeTarget): unknown =>
  read(target, (sheet, row, column) => apiValue(cellAt(sheet, row, column)?.value ?? null));

export const readTypes = (target: RangeTarget): unknown =>
  read(target, (sheet, row, column) => valueType(cellAt(sheet, row, column)?.value ?? null));

export const readFormulas = (target: RangeTarget): unknown =>
  read(target, (sheet, row, column) => {
    const cell = cellAt(sheet, row, column);
    return cell?.formula ?? apiValue(cell?.value ?? null);
  });

const formatAt = ({ book, sheet }: RangeTarget, row: number, column: number): string =>
  lookAt(book.model, sheet, row, column).numberFormat;

export const readFormats = (target: RangeTarget): unknown => read(target, (_sheet, row, column) => formatAt(target, row, column));

export const readTexts = (target: RangeTarget): unknown =>
  read(target, (sheet, row, column) => cellText(cellAt(sheet, row, column)?.value ?? null, formatAt(target, row, column)));

/** The input as a matrix of the range's shape; one scalar stands for all cells. */
function matrix(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const cells = input.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : []));
  if (cells.length !== rowsOf(area) || cells.some((row) => row.length !== columnsOf(area))) throw invalidArgument(MISMATCH);
  return (row, column) => cells[row - area.firstRow]?.[column - area.firstColumn];
}

/** `_ValidateArraySize`: the library's check before it writes a large block in parts. */
export function checkSize(target: RangeTarget, rows: number, columns: number): void {
  const area = areaOf(target);
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw invalidArgument(MISMATCH);
}

/** Writes values or formulas. `null` leaves a cell as it is, `""` blanks it. Covered cells of a merge keep nothing. */
export function writeValues(target: RangeTarget, input: unknown): void {
  const area = areaOf(target);
  if (isUnbounded(area)) throw invalidArgument("Whole rows and columns cannot be written.");
  const valueAt = matrix(area, input);
  guardCells(target);
  const { book, sheet } = target;
  const covered = coveredByMerges(sheet, area);
  const year = new Date().getUTCFullYear();
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = valueAt(row, column);
      if (value === null || covered(row, column)) continue;
      const style = lookAt(book.model, sheet, row, column);
      const { content, format, quotePrefix } = readInput(value, style.numberFormat, year);
      putContent(sheet, row, column, content);
      const numberFormat = format && style.numberFormat === "General" ? format : style.numberFormat;
      if (numberFormat === style.numberFormat && quotePrefix === style.quotePrefix) continue;
      restyleArea(book, sheet, cellArea(row, column), () => ({ numberFormat, quotePrefix }));
    }
  }
  book.cellsChanged(sheet, area);
}

function coveredByMerges(sheet: SheetModel, area: Area): (row: number, column: number) => boolean {
  const merges = mergesIn(sheet, area);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merge) => contains(merge, row, column) && (row !== merge.firstRow || column !== merge.firstColumn));
}

/** Sets number formats, given as one for all cells or as a matrix with `null` for unchanged ones. */
export function writeFormats(target: RangeTarget, input: unknown): void {
  const area = areaOf(target);
  guardSheet(target.sheet);
  if (!Array.isArray(input) || cellsOf(area) === 1) {
    const format = Array.isArray(input) ? matrix(area, input)(area.firstRow, area.firstColumn) : input;
    if (format !== null) restyleArea(target.book, target.sheet, area, () => ({ numberFormat: String(format) }));
    return;
  }
  const formatOf = matrix(area, input);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const format = formatOf(row, column);
      if (format === null) continue;
      restyleArea(target.book, target.sheet, cellArea(row, column), () => ({ numberFormat: String(format) }));
    }
  }
}
