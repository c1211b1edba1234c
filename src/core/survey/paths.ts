import { stubKind } from "./stub";
import type { Grid } from "./grid";

/** A head cell as it stands above (in transposed tables: before) what it heads. */
export interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A plain number (`7`, `07`), else `null`. */
  readonly number: number | null;
}

/** The head cells above each column, outermost first: by merges where the row has any, else filled to the right. */
export function headPaths(grid: Grid, top: number, bottom: number): ReadonlyMap<number, readonly HeadCell[]> {
  const rows: (HeadCell | null)[][] = [];
  for (let row = top; row <= bottom; row++) rows.push(headRow(grid, row, bottom, rows));
  const paths = new Map<number, HeadCell[]>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const path: HeadCell[] = [];
    for (const row of rows) {
      const cell = row[column - grid.firstColumn];
      if (cell && !path.some((known) => known.row === cell.row && known.column === cell.column)) path.push(cell);
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}

function headRow(grid: Grid, row: number, bottom: number, above: readonly (HeadCell | null)[][]): (HeadCell | null)[] {
  const merged = grid.mergesOf(row).some((area) => area.lastColumn > area.firstColumn);
  const cells: (HeadCell | null)[] = [];
  let filling: HeadCell | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const area = grid.merge(row, column);
    const own = area ? headCell(grid, area.firstRow, area.firstColumn) : headCell(grid, row, column);
    if (own || area || merged) {
      cells.push(own);
      filling = own && stubKind(own.text) === null ? own : null;
      continue;
    }
    const outer = above.at(-1);
    const boundary = outer !== undefined && outer[column - grid.firstColumn] !== outer[column - grid.firstColumn - 1];
    if (boundary || !isHeadedBelow(grid, row, bottom, column)) filling = null;
    cells.push(filling);
  }
  return cells;
}

function isHeadedBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (!grid.isBlank(below, column)) return true;
  return false;
}

function headCell(grid: Grid, row: number, column: number): HeadCell | null {
  const text = grid.label(row, column);
  return text === null ? null : { row, column, text, number: /^\d{1,4}$/.test(text) ? Number(text) : null };
}
