import type { Area } from "../model/address";
import type { SheetArea } from "./types";

export const keyOf = ({ sheetId, row, column }: { sheetId: string; row: number; column: number }): string =>
  `${sheetId}\n${row},${column}`;
export const toRange = ({ firstRow, firstColumn, lastRow, lastColumn }: Area) => ({
  startRow: firstRow,
  startColumn: firstColumn,
  endRow: lastRow,
  endColumn: lastColumn,
});
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Rows or columns of an area that may hold something: all of a small area; of a large one those in use. */
export function places(from: number, to: number, inModel: Iterable<number>, inEngine: () => number[]): Iterable<number> {
  if (to - from < 32) return range(from, to);
  return new Set([...inModel, ...inEngine()].filter((each) => each >= from && each <= to));
}

/** Joins areas that touch from top to bottom: the engine compares every formula with every area. */
export function coalesce(areas: readonly SheetArea[]): SheetArea[] {
  const columns = new Map<string, SheetArea[]>();
  for (const each of areas) {
    const key = `${each.sheetId}\n${each.area.firstColumn}:${each.area.lastColumn}`;
    const column = columns.get(key);
    if (column) column.push(each);
    else columns.set(key, [each]);
  }
  return [...columns.values()].flatMap((column) => {
    const joined: SheetArea[] = [];
    for (const { sheetId, area } of column.sort((a, b) => a.area.firstRow - b.area.firstRow)) {
      const last = joined.at(-1)?.area;
      if (!last || area.firstRow > last.lastRow + 1) joined.push({ sheetId, area });
      else joined[joined.length - 1] = { sheetId, area: { ...last, lastRow: Math.max(last.lastRow, area.lastRow) } };
    }
    return joined;
  });
}
