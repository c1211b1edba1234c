import { type Area, areaAddress } from "../cells/address";

/** Limits of one `getRanges` call: Excel cuts addresses at 8 192 characters and fails somewhat above 500 areas. */
export const MAX_ADDRESS_LENGTH = 8000;
export const MAX_AREAS = 500;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Covers exactly the given cells with disjoint rectangles: runs within rows, equal runs of neighbouring rows joined. */
export function toRectangles(cells: Iterable<Position>): Area[] {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = columnsByRow.get(row);
    if (columns) columns.add(column);
    else columnsByRow.set(row, new Set([column]));
  }
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const [row, columns] of [...columnsByRow].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Area>();
    for (const run of runsOf(columns)) {
      const key = `${run[0]}:${run[1]}`;
      const above = open.get(key);
      const grows = above !== undefined && above.lastRow === row - 1;
      next.set(key, { firstRow: grows ? above.firstRow : row, firstColumn: run[0], lastRow: row, lastColumn: run[1] });
      if (grows) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Runs of neighbouring numbers, ascending: {3,1,2,7} → [1,3], [7,7]. */
export function runsOf(numbers: Iterable<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && n <= last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}

/** Joins addresses with commas, within the limits of `getRanges`. */
export function chunkAddresses(addresses: readonly string[]): string[] {
  const chunks: string[] = [];
  let chunk = "";
  let areas = 0;
  for (const address of addresses) {
    if (areas === MAX_AREAS || (areas > 0 && chunk.length + 1 + address.length > MAX_ADDRESS_LENGTH)) {
      chunks.push(chunk);
      chunk = "";
      areas = 0;
    }
    chunk += (areas > 0 ? "," : "") + address;
    areas++;
  }
  if (areas > 0) chunks.push(chunk);
  return chunks;
}

/** Addresses for `getRanges` that cover exactly these cells. */
export function rangesOf(cells: Iterable<Position>): string[] {
  return chunkAddresses(toRectangles(cells).map(areaAddress));
}
