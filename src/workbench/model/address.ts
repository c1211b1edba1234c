/** A1 notation. Rows and columns are zero-based, both ends of an area are in. */

export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { firstRow: 0, firstColumn: 0, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };

export const rowsOf = (area: Area): number => area.lastRow - area.firstRow + 1;
export const columnsOf = (area: Area): number => area.lastColumn - area.firstColumn + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const isWholeRows = (area: Area): boolean => area.firstColumn === 0 && area.lastColumn === LAST_COLUMN;
export const isWholeColumns = (area: Area): boolean => area.firstRow === 0 && area.lastRow === LAST_ROW;

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({
  firstRow: row,
  firstColumn: column,
  lastRow: row,
  lastColumn: column,
});

/** Column letters of a zero-based column: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Zero-based column of column letters: `A` → 0, `ab` → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `A1:B3`, `A1`, `A:C` for whole columns, `3:4` for whole rows. */
export function areaAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.firstColumn)}:${columnName(area.lastColumn)}`;
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** A cell, or the first or last of whole columns (`row` is `null`) or rows (`column` is `null`). */
interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const [, column, row] = CORNER.exec(text) ?? COLUMN.exec(text) ?? [];
  const [, line = row] = ROW.exec(text) ?? [];
  if (!column && !line) return null;
  return { row: line ? Number(line) - 1 : null, column: column ? columnIndex(column) : null };
}

type Span = readonly [first: number, last: number];

/** Both ends in order; all to `end` where neither end says, `null` where only one does. */
function spanOf(first: number | null, last: number | null, end: number): Span | null {
  if (first === null || last === null) return first === last ? [0, end] : null;
  return first < last ? [first, last] : [last, first];
}

/** Reads `A1`, `$A$1:B3`, `A:C`, `3:4`, without a sheet part; `null` when it is no reference inside a sheet. */
export function parseArea(address: string): Area | null {
  const [from = "", to, ...more] = address.trim().split(":");
  const first = parseCorner(from);
  const last = to === undefined ? first : parseCorner(to);
  if (!first || !last || more.length > 0) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  const rows = spanOf(first.row, last.row, LAST_ROW);
  const columns = spanOf(first.column, last.column, LAST_COLUMN);
  if (!rows || !columns || rows[0] < 0 || rows[1] > LAST_ROW || columns[1] > LAST_COLUMN) return null;
  return { firstRow: rows[0], firstColumn: columns[0], lastRow: rows[1], lastColumn: columns[1] };
}

/** Splits `'Tên ''x'''!A1` into sheet name and local part; `sheet` is `null` when no sheet is named. */
export function splitReference(reference: string): { sheet: string | null; local: string } {
  const text = reference.trim().replace(/^=/, "");
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: text };
  const raw = text.slice(0, mark);
  const quoted = raw.length >= 2 && raw.startsWith("'") && raw.endsWith("'");
  return { sheet: quoted ? raw.slice(1, -1).replace(/''/g, "'") : raw, local: text.slice(mark + 1) };
}

/** A sheet name as Excel writes it in `Range.address`: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CORNER.test(name) && !/^(R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** The common part of two areas, or `null`. */
export function intersect(a: Area, b: Area): Area | null {
  const firstRow = Math.max(a.firstRow, b.firstRow);
  const lastRow = Math.min(a.lastRow, b.lastRow);
  const firstColumn = Math.max(a.firstColumn, b.firstColumn);
  const lastColumn = Math.min(a.lastColumn, b.lastColumn);
  return firstRow <= lastRow && firstColumn <= lastColumn ? { firstRow, firstColumn, lastRow, lastColumn } : null;
}

/** The parts of `area` outside `hole`: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (area.firstRow < cut.firstRow) parts.push({ ...area, lastRow: cut.firstRow - 1 });
  if (cut.lastRow < area.lastRow) parts.push({ ...area, firstRow: cut.lastRow + 1 });
  const band = { firstRow: cut.firstRow, lastRow: cut.lastRow };
  if (area.firstColumn < cut.firstColumn) parts.push({ ...band, firstColumn: area.firstColumn, lastColumn: cut.firstColumn - 1 });
  if (cut.lastColumn < area.lastColumn) parts.push({ ...band, firstColumn: cut.lastColumn + 1, lastColumn: area.lastColumn });
  return parts;
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.firstRow === b.firstRow && a.firstColumn === b.firstColumn && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;
