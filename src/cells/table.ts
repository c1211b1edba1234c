import { cellText, type CellValue } from "./value";
import type { Place } from "./address";
import type { SheetSnapshot } from "./snapshot";
import { matchKey } from "./text/normalise";

/** What a table is read from: a sheet, or the bare range that a custom function receives. */
export type TableSource = Pick<SheetSnapshot, "name" | "firstRow" | "firstColumn" | "values" | "formats">;

/** Headers of a column, the standard one first. */
export type Columns<K extends string> = { readonly [key in K]: readonly string[] };

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

/** Reads a table by its header row, wherever that stands; `null` when no row has all the required headers. */
export function readTable<K extends string>(
  source: TableSource,
  columns: Columns<K>,
  required: readonly NoInfer<K>[],
): Table<K> | null {
  const keys = headerKeys(columns);
  let best: { row: number; found: Map<K, number> } | null = null;
  for (let row = 0; row < Math.min(source.values.length, SEARCHED_ROWS); row++) {
    const found = matchHeaders(source.values[row]!, keys);
    const complete = required.every((key) => found.has(key));
    if (complete && (best === null || found.size > best.found.size)) best = { row, found };
  }
  if (best === null) return null;
  const { row: header, found } = best;
  const positions = [...found.values()];
  const first = Math.min(...positions);
  const rows: TableRow<K>[] = [];
  for (let index = header + 1; index < source.values.length; index++) {
    const values = source.values[index]!;
    const filled = positions.some((column) => cellText(values[column] ?? null) !== "");
    if (filled) rows.push(tableRow(source, index, found, first));
  }
  const offset = (key: K): number | null => {
    const column = found.get(key);
    return column === undefined ? null : column + source.firstColumn;
  };
  return { sheet: source.name, column: offset, rows };
}

function headerKeys<K extends string>(columns: Columns<K>): Map<string, K> {
  const keys = new Map<string, K>();
  for (const key of Object.keys(columns) as K[]) for (const header of columns[key]) keys.set(matchKey(header), key);
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
