import type { SheetSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";

/** A sheet snapshot from its rows, beginning at A1; shorter rows are filled with blanks. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    name,
    visible: true,
    isProtected: false,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: [],
    formats: [],
    fonts: null,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...more,
  };
}
