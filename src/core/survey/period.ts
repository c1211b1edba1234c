import type { Grid } from "./grid";
import { periodOf } from "./layers";

/** A decision's number and date is not the period of what is surveyed. */
const OTHER_DATES = /quyết định|kế hoạch số|nghị quyết|thông tư|ngày\s.*tháng/iu;
const MOST_ROWS = 12;

/** The period of a table: by the sheet's name, else by the texts above it (before it, in a sheet turned over); −1 when none is written. */
export function periodAbove(grid: Grid, { top, wardColumn }: { readonly top: number; readonly wardColumn: number }): number {
  const named = periodOf(grid.sheet.name);
  if (named !== null) return named;
  let latest = -1;
  const lastRow = grid.flipped ? grid.lastRow : top - 1;
  const lastColumn = grid.flipped ? wardColumn - 1 : grid.lastColumn;
  const firstRow = grid.flipped ? grid.firstRow : Math.max(grid.firstRow, top - MOST_ROWS);
  const firstColumn = grid.flipped ? Math.max(grid.firstColumn, wardColumn - MOST_ROWS) : grid.firstColumn;
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const text = grid.text(row, column);
      if (text !== null && !OTHER_DATES.test(text)) latest = Math.max(latest, periodOf(text) ?? -1);
    }
  }
  return latest;
}
