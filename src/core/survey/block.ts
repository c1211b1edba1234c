import { readHeading, splitPart, stubKind, yearOf, type Heading, type HeaderCell, type StubKind } from "./column";
import { labelKey } from "./keys";
import { NUMBER_HEADERS } from "./words";
import type { Dictionary } from "./dictionary";
import type { Grid } from "./grid";
import type { CellValue } from "../../cells/value";

const MOST_HEADER_ROWS = 4;

/** The header rows of a table, and what each column is about. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headings: ReadonlyMap<number, Heading>;
  readonly wardColumn: number;
  readonly unitColumn: number | null;
  /** `STT`. */
  readonly numberColumn: number | null;
  readonly noteColumn: number | null;
  readonly recognisedColumn: number | null;
}

/** Cells that may head the wards of a table, in reading order. */
export function wardHeaderCells(grid: Grid): { row: number; column: number }[] {
  const kinds = new Map<string, StubKind | null>();
  const cells: { row: number; column: number }[] = [];
  grid.sheet.values.forEach((values, i) => {
    let columns = grid.legacy ? undefined : headed.get(values);
    if (!columns) {
      columns = headedColumns(grid, i, kinds);
      if (!grid.legacy) headed.set(values, columns);
    }
    for (const j of columns) cells.push({ row: i + grid.firstRow, column: j + grid.firstColumn });
  });
  return cells;
}

/** Which cells of a row may head wards. A row of a patched snapshot that did not change is not looked through again. */
const headed = new WeakMap<readonly CellValue[], readonly number[]>();
const NONE: readonly number[] = [];

function headedColumns(grid: Grid, i: number, kinds: Map<string, StubKind | null>): readonly number[] {
  let columns = NONE;
  const values = grid.sheet.values[i]!;
  for (let j = 0; j < values.length; j++) {
    const value = values[j]!;
    if (typeof value !== "string" || value.length > 60 || value === "") continue;
    let kind = kinds.get(value);
    if (kind === undefined) kinds.set(value, (kind = stubKind(grid.text(i + grid.firstRow, j + grid.firstColumn) ?? "")));
    if (kind === "ward" || kind === "name" || kind === "place") columns = [...columns, j];
  }
  return columns;
}

/** The header block around a cell that heads the wards; `null` when nothing beside it names a criterion. */
export function blockAt(grid: Grid, start: { row: number; column: number }, dictionary: Dictionary): Block | null {
  const merge = grid.merge(start.row, start.column);
  let top = start.row;
  let bottom = merge ? Math.max(merge.lastRow, start.row) : start.row;
  const room = () => bottom - top + 1 < MOST_HEADER_ROWS;
  while (room() && top > grid.firstRow && grid.isBlank(top - 1, start.column) && isHeaderRow(grid, top - 1, dictionary)) top--;
  while (room() && bottom < grid.lastRow && grid.isBlank(bottom + 1, start.column) && isHeaderRow(grid, bottom + 1, dictionary))
    bottom++;

  const headings = new Map<number, Heading>();
  for (const [column, path] of headerPaths(grid, top, bottom)) headings.set(column, readHeading(path, dictionary));
  const stubs = [...headings].filter(([, heading]) => heading.stub !== null && heading.target === null);
  const ward = strongest(stubs);
  if (ward === null) return null;
  const first = (kind: StubKind) => stubs.find(([column, heading]) => heading.stub === kind && column !== ward)?.[0] ?? null;
  const columns = [...headings.keys()];
  return {
    top,
    bottom,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    headings,
    wardColumn: ward,
    unitColumn: first("unit") ?? first("name") ?? first("place"),
    numberColumn:
      columns.find((column) => headings.get(column)!.path.some(({ text }) => NUMBER_HEADERS.has(labelKey(text)))) ?? null,
    noteColumn: first("note"),
    recognisedColumn: first("recognised"),
  };
}

/** `Phường` before `Đơn vị` before `Quận, huyện`. */
function strongest(stubs: readonly (readonly [number, Heading])[]): number | null {
  for (const kind of ["ward", "name", "place"] as const) {
    const found = stubs.find(([, heading]) => heading.stub === kind);
    if (found) return found[0];
  }
  return null;
}

/** A row that speaks of criteria, measures, groups or parts of them, and is no row of entries. */
function isHeaderRow(grid: Grid, row: number, dictionary: Dictionary): boolean {
  const parts = new Set<string>();
  const numbers: number[] = [];
  let bracketed = 0;
  let years = 0;
  let other = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const number = plainNumber(grid, row, column);
    const text = grid.text(row, column);
    if (isYear(number) || (text !== null && yearOf(text) !== null)) years++;
    else if (number !== null) numbers.push(number);
    if (number !== null || text === null) continue;
    if (dictionary.isGroup(text)) return true;
    const found = dictionary.find(text, null);
    if (found?.by === "code") return true;
    if (found && (found.measure === null || text.length > 12)) return true;
    const { head, part } = splitPart(text);
    if (part && head === "") parts.add(part);
    else if (/^\(.*\)$/.test(text)) bracketed++;
    else if (yearOf(text) === null) other++;
  }
  if (parts.has("met") && !parts.has("not-met")) parts.delete("met");
  else if (parts.has("not-met") && !parts.has("met")) parts.delete("not-met");
  if (parts.size > 0) return true;
  if (numbers.length >= 3 && other === 0 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1)) return true;
  return bracketed + years > 0 && other === 0 && numbers.length === 0;
}

const isYear = (number: number | null): boolean => number !== null && number > 1900 && number < 2200;

function plainNumber(grid: Grid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  const text = grid.text(row, column);
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** The header cells above each column, outermost first: by merges where the row has any, else filled to the right. */
function headerPaths(grid: Grid, top: number, bottom: number): Map<number, HeaderCell[]> {
  const rows: (HeaderCell | null)[][] = [];
  for (let row = top; row <= bottom; row++) rows.push(headerRow(grid, row, bottom, rows));
  const paths = new Map<number, HeaderCell[]>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const path: HeaderCell[] = [];
    for (const row of rows) {
      const cell = row[column - grid.firstColumn];
      if (cell && path[path.length - 1] !== cell && !path.some((known) => known.row === cell.row && known.column === cell.column))
        path.push(cell);
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}

function headerRow(grid: Grid, row: number, bottom: number, above: readonly (HeaderCell | null)[][]): (HeaderCell | null)[] {
  const merged = grid.mergesOf(row).some((area) => area.lastColumn > area.firstColumn);
  const cells: (HeaderCell | null)[] = [];
  let filling: HeaderCell | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const area = grid.merge(row, column);
    const own = area ? headerCell(grid, area.firstRow, area.firstColumn) : headerCell(grid, row, column);
    if (own || area || merged) {
      cells.push(own);
      filling = own && stubKind(own.text) === null ? own : null;
      continue;
    }
    const outer = above[above.length - 1];
    const boundary = outer !== undefined && outer[column - grid.firstColumn] !== outer[column - grid.firstColumn - 1];
    const headed = rowsBelow(row, bottom).some((below) => !grid.isBlank(below, column));
    if (boundary || !headed) filling = null;
    cells.push(filling);
  }
  return cells;
}

function rowsBelow(row: number, bottom: number): number[] {
  return Array.from({ length: bottom - row }, (_, i) => row + 1 + i);
}

function headerCell(grid: Grid, row: number, column: number): HeaderCell | null {
  const number = plainNumber(grid, row, column);
  const text = grid.label(row, column);
  return text === null ? null : { row, column, text, number };
}
