import type { Area } from "../model/address";
import { columnAt, rowAt, setContent, setStyle, styleAt } from "../model/cells";
import { lookAt, styleById, styleOf } from "../model/styles";
import type { SheetModel, WorkbookModel } from "../model/types";
import { readInput } from "../objects/input";
import type { GridEdit, GridLayoutEdit } from "./grid/grid";
import { styleChange } from "./grid/style";

const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Writes into the model what the user typed, pasted, deleted, formatted or undid. Answers the area whose content changed. */
export function applyEdits(model: WorkbookModel, sheet: SheetModel, edits: readonly GridEdit[]): Area | null {
  for (const edit of edits) applyEdit(model, sheet, edit);
  const filled = edits.filter((edit) => edit.content !== undefined);
  if (filled.length === 0) return null;
  const rows = filled.map((edit) => edit.row);
  const columns = filled.map((edit) => edit.column);
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return { firstRow: least(rows), lastRow: most(rows), firstColumn: least(columns), lastColumn: most(columns) };
}

function applyEdit(model: WorkbookModel, sheet: SheetModel, { row, column, content, typed, style }: GridEdit): void {
  const now = () => styleAt(sheet, row, column);
  const look = () => lookAt(model, sheet, row, column);
  let format: string | null = null;
  if (content !== undefined) {
    const text = typed && content && content.formula === undefined && typeof content.value === "string";
    // Text is read as a Vietnamese Excel reads it: 12,5 is a number, 5/14 a date.
    const input = text ? readInput(content.value, look().numberFormat, new Date().getFullYear()) : null;
    setContent(sheet, row, column, input ? input.content : content);
    format = input?.format ?? null;
    if (input?.quotePrefix) setStyle(sheet, row, column, styleOf(model, now(), { quotePrefix: true }));
  }
  if (style) setStyle(sheet, row, column, styleOf(model, now(), styleChange(style, look(), styleById(model, 0))));
  if (format !== null) setStyle(sheet, row, column, styleOf(model, now(), { numberFormat: format }));
}

/** Writes into the model how the user laid out a sheet. */
export function applyLayout(sheet: SheetModel, edit: GridLayoutEdit): void {
  for (const [column, pixels] of edit.columns ?? []) {
    const before = columnAt(sheet, column);
    sheet.columns.set(column, { ...before, width: Math.max(0, (pixels - COLUMN_PADDING) / PIXELS_PER_CHARACTER) });
  }
  for (const [row, pixels] of edit.rows ?? []) {
    const before = rowAt(sheet, row);
    sheet.rowProps.set(row, { ...before, height: pixels * POINTS_PER_PIXEL });
  }
  if (edit.freeze) sheet.freeze = edit.freeze.rows > 0 || edit.freeze.columns > 0 ? edit.freeze : null;
  if (edit.gridlines !== undefined) sheet.showGridlines = edit.gridlines;
}
