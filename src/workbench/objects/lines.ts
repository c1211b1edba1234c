import type { Area } from "../model/address";
import { columnAt, rowAt } from "../model/cells";
import type { SheetModel } from "../model/types";
import { guardSheet, type RangeTarget } from "./target";

/** Sizes and visibility of rows and columns. Excel's API measures both in points. */

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7; // the default font's digits

/** A width in the file's characters as points. */
export const widthToPoints = (characters: number): number => Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
const pointsToWidth = (points: number): number => points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER;

const MAX_WIDTH = 255;
const AUTOFIT_PADDING = 2;

export const columnWidth = (sheet: SheetModel, column: number): number =>
  widthToPoints(columnAt(sheet, column).width ?? sheet.defaultColumnWidth);

export const rowHeight = (sheet: SheetModel, row: number): number => rowAt(sheet, row).height ?? sheet.defaultRowHeight;

/** Every column of an area; of whole rows only those that the sheet says something about. */
function eachIndex(first: number, last: number, known: Iterable<number>, visit: (index: number) => void): void {
  if (last - first > 16_000) for (const index of [...known].filter((i) => i >= first && i <= last)) visit(index);
  else for (let index = first; index <= last; index++) visit(index);
}

function eachColumn(sheet: SheetModel, area: Area, visit: (column: number) => void): void {
  eachIndex(area.firstColumn, area.lastColumn, sheet.columns.keys(), visit);
}

export function eachRow(sheet: SheetModel, area: Area, visit: (row: number) => void): void {
  eachIndex(area.firstRow, area.lastRow, sheet.rowProps.keys(), visit);
}

function setColumns(
  { book, sheet, areas }: RangeTarget,
  change: (column: number) => { width?: number | null; hidden?: boolean },
): void {
  guardSheet(sheet);
  for (const area of areas) {
    eachColumn(sheet, area, (column) => {
      const props = columnAt(sheet, column);
      sheet.columns.set(column, { ...props, ...change(column) });
    });
  }
  book.sheetChanged(sheet);
}

function setRows({ book, sheet, areas }: RangeTarget, change: { height?: number | null; hidden?: boolean }): void {
  guardSheet(sheet);
  for (const area of areas) {
    eachRow(sheet, area, (row) => {
      const props = rowAt(sheet, row);
      sheet.rowProps.set(row, { ...props, ...change });
    });
  }
  book.sheetChanged(sheet);
}

export const setColumnWidth = (target: RangeTarget, points: number): void =>
  setColumns(target, () => ({ width: Math.min(MAX_WIDTH, pointsToWidth(points)) }));
export const setColumnHidden = (target: RangeTarget, hidden: boolean): void => setColumns(target, () => ({ hidden }));
export const setRowHeight = (target: RangeTarget, height: number): void => setRows(target, { height });
export const setRowHidden = (target: RangeTarget, hidden: boolean): void => setRows(target, { hidden });

/** Lets Excel find the height again when it opens the file. */
export const autofitRows = (target: RangeTarget): void => setRows(target, { height: null });

/** Width by the longest line of text; an estimate, since the host draws no letters. */
export function autofitColumns(target: RangeTarget): void {
  const { sheet } = target;
  const longest = new Map<number, number>();
  for (const line of sheet.rows.values()) {
    for (const [column, { value }] of line) {
      if (value === null) continue;
      const text = typeof value === "object" ? value.error : String(value);
      const length = Math.max(...text.split("\n").map((part) => part.length));
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }
  }
  setColumns(target, (column) => {
    const length = longest.get(column);
    return length === undefined ? {} : { width: Math.min(MAX_WIDTH, length + AUTOFIT_PADDING) };
  });
}

/** `true` or `false` when all lines agree, else `null`. */
function agreed(states: Iterable<boolean>): boolean | null {
  const [state, ...others] = new Set(states);
  return others.length === 0 ? (state ?? null) : null;
}

export function rowHidden({ sheet, areas }: RangeTarget): boolean | null {
  return agreed(states(areas.map(rowSpan), sheet.rowProps));
}

export function columnHidden({ sheet, areas }: RangeTarget): boolean | null {
  return agreed(states(areas.map(columnSpan), sheet.columns));
}

type Span = readonly [first: number, last: number];
export const rowSpan = ({ firstRow, lastRow }: Area): Span => [firstRow, lastRow];
export const columnSpan = ({ firstColumn, lastColumn }: Area): Span => [firstColumn, lastColumn];

function states(spans: readonly Span[], props: ReadonlyMap<number, { hidden: boolean }>): Set<boolean> {
  const found = new Set<boolean>();
  for (const [first, last] of spans) {
    let known = 0;
    for (const [index, { hidden }] of props) {
      if (index < first || index > last) continue;
      known++;
      found.add(hidden);
    }
    if (known < last - first + 1) found.add(false);
  }
  return found;
}
