import { cellsOf, columnsOf, intersect, isWholeColumns, isWholeRows, parseArea, rowsOf, type Area } from "./address";
import type { CellModel, CellScalar, ColumnProps, RowProps, SheetModel, StyleId } from "./types";

/** A cell's content without its look. */
export type CellContent = Pick<CellModel, "value" | "formula" | "spill" | "arrayKind">;

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows.get(row)?.get(column);
}

export const columnAt = (sheet: SheetModel, column: number): ColumnProps =>
  sheet.columns.get(column) ?? { width: null, hidden: false, style: 0 };

export const rowAt = (sheet: SheetModel, row: number): RowProps =>
  sheet.rowProps.get(row) ?? { height: null, hidden: false, style: 0 };

/** The style that a cell shows: its own, else its row's, else its column's. */
export function styleAt(sheet: SheetModel, row: number, column: number): StyleId {
  return cellAt(sheet, row, column)?.style ?? (sheet.rowProps.get(row)?.style || sheet.columns.get(column)?.style || 0);
}

/** Puts content into a cell and keeps its look; `null` content blanks the cell. */
export function setContent(sheet: SheetModel, row: number, column: number, content: CellContent | null): void {
  const style = styleAt(sheet, row, column);
  const line = sheet.rows.get(row);
  if (content === null || (content.value === null && content.formula === undefined)) {
    if (!line?.has(column)) return;
    if (style !== 0) line.set(column, { value: null, style });
    else removeCell(sheet, row, column);
    return;
  }
  const cell: CellModel = { ...content, style };
  if (line) line.set(column, cell);
  else sheet.rows.set(row, new Map([[column, cell]]));
}

/** Gives a cell a style; a blank cell comes to be when the style is its own. */
export function setStyle(sheet: SheetModel, row: number, column: number, style: StyleId): void {
  const line = sheet.rows.get(row);
  const cell = line?.get(column);
  if (cell) {
    cell.style = style;
    if (style === 0 && isBlank(cell)) removeCell(sheet, row, column);
    return;
  }
  if (styleAt(sheet, row, column) === style) return;
  const blank: CellModel = { value: null, style };
  if (line) line.set(column, blank);
  else sheet.rows.set(row, new Map([[column, blank]]));
}

function removeCell(sheet: SheetModel, row: number, column: number): void {
  const line = sheet.rows.get(row);
  line?.delete(column);
  if (line?.size === 0) sheet.rows.delete(row);
}

export const isBlank = (cell: CellModel): boolean => cell.value === null && cell.formula === undefined;

/** Every stored cell inside the area, in no promised order. Cheap also for whole columns and rows. */
export function forEachCell(sheet: SheetModel, area: Area, visit: (row: number, column: number, cell: CellModel) => void): void {
  const visitLine = (row: number, line: Map<number, CellModel>): void => {
    if (columnsOf(area) > line.size) {
      for (const [column, cell] of line) if (column >= area.firstColumn && column <= area.lastColumn) visit(row, column, cell);
      return;
    }
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = line.get(column);
      if (cell) visit(row, column, cell);
    }
  };
  if (rowsOf(area) > sheet.rows.size) {
    for (const [row, line] of sheet.rows) if (row >= area.firstRow && row <= area.lastRow) visitLine(row, line);
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const line = sheet.rows.get(row);
    if (line) visitLine(row, line);
  }
}

/** A rectangle made cell by cell. */
export function mapArea<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const out: T[][] = new Array<T[]>(rowsOf(area));
  for (let r = 0; r < out.length; r++) {
    const line = new Array<T>(columnsOf(area));
    for (let c = 0; c < line.length; c++) line[c] = make(area.firstRow + r, area.firstColumn + c);
    out[r] = line;
  }
  return out;
}

/** Values of a block, row by row. */
export function blockValues(sheet: SheetModel, area: Area): CellScalar[][] {
  return mapArea(area, (row, column) => cellAt(sheet, row, column)?.value ?? null);
}

export type UsedBy = "content" | "content-or-style";

/** The smallest area holding all cells with content, or also those with a style of their own. */
export function usedArea(sheet: SheetModel, by: UsedBy, within: Area | null = null): Area | null {
  let firstRow = Infinity;
  let firstColumn = Infinity;
  let lastRow = -1;
  let lastColumn = -1;
  for (const [row, line] of sheet.rows) {
    if (within && (row < within.firstRow || row > within.lastRow)) continue;
    for (const [column, cell] of line) {
      if (within && (column < within.firstColumn || column > within.lastColumn)) continue;
      if (isBlank(cell) && (by === "content" || cell.style === 0)) continue;
      if (row < firstRow) firstRow = row;
      if (row > lastRow) lastRow = row;
      if (column < firstColumn) firstColumn = column;
      if (column > lastColumn) lastColumn = column;
    }
  }
  return lastRow < 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

/** The merged areas that touch an area. */
export const mergesIn = (sheet: SheetModel, area: Area): Area[] =>
  sheet.merges.flatMap((merge) => parseArea(merge) ?? []).filter((merge) => intersect(merge, area) !== null);

/** More cells than Excel answers in one read (5 million), or whole rows or columns. */
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area) || cellsOf(area) > 5_000_000;
