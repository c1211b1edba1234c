import type { Area } from "./address";
import type { CellValue } from "./value";

/** Rows and columns of blanks that fills may stand in for: fewer are answers that are missing. */
const LEAST = 3;

/** Whether colours may be the answers of a sheet: in a block of blanks between heads and names a row has several of them. */
export function fillsMayAnswer(values: readonly (readonly CellValue[])[], isMixed: (row: number) => boolean): boolean {
  const block = openBlock(values);
  if (block === null) return false;
  for (let row = block.firstRow; row <= block.lastRow; row++) if (isMixed(row)) return true;
  return false;
}

/**
 * The smallest area that holds every block of three by three blanks with something filled in left of each of its rows and
 * above each of its columns; positions in the values. `null`: there is none.
 */
export function openBlock(values: readonly (readonly CellValue[])[]): Area | null {
  const width = values[0]?.length ?? 0;
  const headed = new Array<boolean>(width).fill(false);
  /** Side of the largest open square that ends at each cell of the row before. */
  let above = new Array<number>(width).fill(0);
  let found: Area | null = null;
  values.forEach((row, r) => {
    let named = false;
    const sides = row.map((value, c): number => {
      const open = (value === null || value === "") && named && headed[c] === true;
      if (!open && value !== null && value !== "") named = headed[c] = true;
      return open ? 1 : 0;
    });
    for (let c = 1; c < width; c++) {
      if (sides[c] === 1) sides[c] = 1 + Math.min(sides[c - 1] ?? 0, above[c] ?? 0, above[c - 1] ?? 0);
      const side = sides[c] ?? 0;
      if (side < LEAST) continue;
      const square = { firstRow: r - side + 1, firstColumn: c - side + 1, lastRow: r, lastColumn: c };
      found = found === null ? square : union(found, square);
    }
    above = sides;
  });
  return found;
}

const union = (a: Area, b: Area): Area => ({
  firstRow: Math.min(a.firstRow, b.firstRow),
  firstColumn: Math.min(a.firstColumn, b.firstColumn),
  lastRow: Math.max(a.lastRow, b.lastRow),
  lastColumn: Math.max(a.lastColumn, b.lastColumn),
});

/** A fill as a snapshot holds it; white is none, as Excel itself answers white where there is no fill. */
export function hexOf(colour: string | null | undefined): string | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1]?.toUpperCase();
  return hex === undefined || hex === "FFFFFF" ? null : hex;
}
