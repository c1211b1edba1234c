import { cellText, type CellValue } from "./value";
import type { Place } from "./address";
import type { SheetSnapshot } from "./snapshot";
import { matchKey } from "./text/normalise";

/** What a table is read from: a sheet, or the bare range that a custom function receives. */
export type TableSource = Pick<SheetSnapshot, "name" | "firstRow" | "firstColumn" | "values" | "formats">;

/** The header of a column, or its headers with the standard one first. */
export type Columns<K extends string> = { readonly [key in K]: string | readonly string[] };

export interface TableRow<K extends string> {
  /** Zero-based row of the sheet (of the range, for a range). */
  readonly row: number;
  value(key: K): CellValue;
  /** The value as normalised text; "" for a blank cell or a missing column. */
  text(key: K): string;
  format(key: K): string;
  /** Where the value stands; in the table's first column when the column is missing. */
  place(key: K): Place;
}

export interface Table<K extends string> {
  readonly sheet: string;
  /** Zero-based column of a header, `null` when the table has none. */
  column(key: K): number | null;
  /** The rows below the header that hold anything in a known column. */
  readonly rows: readonly TableRow<K>[];
}

const SEARCHED_ROWS = 40;

/** A bare range as a source. */
export function rangeSource(values: readonly (readonly CellValue[])[]): TableSource {
  return { name: "", firstRow: 0, firstColumn: 0, values, formats: [] };
}

/** A header row: its zero-based row in the source, and the column in the source of every header that it has. */
export interface Header<K extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<K, number>;
}

/** The row with all the required headers and most of the others, the first of several; `null` when there is none. */
export function findHeader<K extends string>(
  { values }: TableSource,
  columns: Columns<K>,
  required: readonly NoInfer<K>[],
): Header<K> | null {
  const keys = headerKeys(columns);
  let best: Header<K> | null = null;
  for (const [row, cells] of values.slice(0, SEARCHED_ROWS).entries()) {
    const found = matchHeaders(cells, keys);
    if (found.size > (best?.columns.size ?? 0) && required.every((key) => found.has(key))) best = { row, columns: found };
  }
  return best;
}

/** Reads a table by its header row, wherever that stands; `null` when no row has all the required headers. */
export function readTable<K extends string>(
  source: TableSource,
  columns: Columns<K>,
  required: readonly NoInfer<K>[],
): Table<K> | null {
  const header = findHeader(source, columns, required);
  if (header === null) return null;
  const positions = [...header.columns.values()];
  const first = Math.min(...positions);
  const rows: TableRow<K>[] = [];
  for (let index = header.row + 1; index < source.values.length; index++) {
    const values = source.values[index]!;
    const filled = positions.some((column) => cellText(values[column] ?? null) !== "");
    if (filled) rows.push(tableRow(source, index, header.columns, first));
  }
  const offset = (key: K): number | null => {
    const column = header.columns.get(key);
    return column === undefined ? null : column + source.firstColumn;
  };
  return { sheet: source.name, column: offset, rows };
}

function headerKeys<K extends string>(columns: Columns<K>): Map<string, K> {
  const keys = new Map<string, K>();
  for (const key of Object.keys(columns) as K[]) for (const header of [columns[key]].flat()) keys.set(matchKey(header), key);
  return keys;
}

function matchHeaders<K extends string>(values: readonly CellValue[], keys: ReadonlyMap<string, K>): Map<K, number> {
  const found = new Map<K, number>();
  values.forEach((value, column) => {
    if (typeof value !== "string") return;
    const header = matchKey(value);
    const key = keys.get(header) ?? keys.get(header.replace(/^\d{1,2}[.)]? /, ""));
    if (key !== undefined && !found.has(key)) found.set(key, column);
  });
  return found;
}

function tableRow<K extends string>(
  source: TableSource,
  index: number,
  found: ReadonlyMap<K, number>,
  first: number,
): TableRow<K> {
  const values = source.values[index]!;
  const value = (key: K): CellValue => {
    const column = found.get(key);
    return column === undefined ? null : (values[column] ?? null);
  };
  const row = index + source.firstRow;
  return {
    row,
    value,
    text: (key) => cellText(value(key)),
    format: (key) => source.formats[index]?.[found.get(key) ?? -1] ?? "General",
    place: (key) => ({ sheet: source.name, row, column: (found.get(key) ?? first) + source.firstColumn }),
  };
}
