import { fromCell } from "../cells/number/quantity";
import type { CellValue } from "../cells/value";
import type { EntryInput } from "../core/entry/reading";

/** What Excel hands over for a range; one cell, or an omitted argument, may come bare. */
export type Range = unknown;

/** The range as cells: blank is `null`, an error value is told apart. */
export function cellsOf(range: Range): CellValue[][] {
  if (range === null || range === undefined) return [];
  if (!Array.isArray(range)) return [[cellOf(range)]];
  return range.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** The one cell of an argument that may come as a range. */
export const firstCell = (range: Range): CellValue => cellsOf(range)[0]?.[0] ?? null;

/** The cells row by row, to be read as entries. Functions see no formats. */
export function entriesOf(range: Range): EntryInput[] {
  return cellsOf(range)
    .flat()
    .map((value) => ({ value }));
}

/** Was an optional range given? A single blank cell counts as given. */
export function isGiven(range: Range): boolean {
  return range !== null && range !== undefined && !(Array.isArray(range) && range.length === 0);
}

export function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return fromCell(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  const code = typeof value === "object" && "code" in value ? value.code : null;
  return { error: typeof code === "string" ? code : "#VALUE!" };
}
