import type { Area } from "../xlsx/address";
import type { CellArea } from "./types";

export const keyOf = ({ sheetId, row, column }: { sheetId: string; row: number; column: number }): string =>
  `${sheetId}\n${row},${column}`;
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
export const toArea = ({ row, column, rows, columns }: CellArea): Area => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});
export const toRange = ({ top, left, bottom, right }: Area) => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});
export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Rows or columns of an area that may hold something: all of a small area; of a large one those in use. */
export function places(from: number, to: number, inModel: Iterable<number>, inEngine: () => number[]): Iterable<number> {
  if (to - from < 32) return range(from, to);
  return new Set([...inModel, ...inEngine()].filter((each) => each >= from && each <= to));
}

/** Joins areas that touch from top to bottom: the engine compares every formula with every area. */
export function coalesce(areas: readonly { sheetId: string; area: Area }[]): { sheetId: string; area: Area }[] {
  const columns = new Map<string, { sheetId: string; area: Area }[]>();
  for (const each of areas) {
    const key = `${each.sheetId}\n${each.area.left}:${each.area.right}`;
    const column = columns.get(key);
    if (column) column.push(each);
    else columns.set(key, [each]);
  }
  return [...columns.values()].flatMap((column) => {
    const joined: { sheetId: string; area: Area }[] = [];
    for (const { sheetId, area } of column.sort((a, b) => a.area.top - b.area.top)) {
      const last = joined[joined.length - 1]?.area;
      if (last && area.top <= last.bottom + 1) last.bottom = Math.max(last.bottom, area.bottom);
      else joined.push({ sheetId, area: { ...area } });
    }
    return joined;
  });
}
