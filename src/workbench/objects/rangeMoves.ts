import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Area } from "../model/address";
import { mergesIn, usedArea, type UsedBy } from "../model/cells";
import { invalidArgument } from "../protocol/definition";
import { areaOf, withAreas, type RangeTarget } from "./target";

/** Ranges made from ranges. */

function inside(area: Area): Area {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  if (
    firstRow < 0 ||
    firstColumn < 0 ||
    lastRow > LAST_ROW ||
    lastColumn > LAST_COLUMN ||
    lastRow < firstRow ||
    lastColumn < firstColumn
  ) {
    throw invalidArgument("The range would lie outside the sheet.");
  }
  return area;
}

const move = (target: RangeTarget, area: Area): RangeTarget => withAreas(target, [inside(area)]);

/** `getCell(row, column)`; may lie outside the range, not outside the sheet. */
export function cellOf(target: RangeTarget, row: number, column: number): RangeTarget {
  const { firstRow, firstColumn } = areaOf(target);
  const r = firstRow + row;
  const c = firstColumn + column;
  return move(target, { firstRow: r, firstColumn: c, lastRow: r, lastColumn: c });
}

export function rowOf(target: RangeTarget, row: number): RangeTarget {
  const area = areaOf(target);
  return move(target, { ...area, firstRow: area.firstRow + row, lastRow: area.firstRow + row });
}

export function columnOf(target: RangeTarget, column: number): RangeTarget {
  const area = areaOf(target);
  return move(target, { ...area, firstColumn: area.firstColumn + column, lastColumn: area.firstColumn + column });
}

export function lastCell(target: RangeTarget): RangeTarget {
  const { lastRow, lastColumn } = areaOf(target);
  return move(target, { firstRow: lastRow, firstColumn: lastColumn, lastRow, lastColumn });
}

/** `getResizedRange`: grows or shrinks at the bottom and the right. */
export function resized(target: RangeTarget, rows: number, columns: number): RangeTarget {
  const area = areaOf(target);
  return move(target, { ...area, lastRow: area.lastRow + rows, lastColumn: area.lastColumn + columns });
}

/** `getAbsoluteResizedRange`: this many rows and columns from the top left cell. */
export function sized(target: RangeTarget, rows: number, columns: number): RangeTarget {
  const area = areaOf(target);
  return move(target, { ...area, lastRow: area.firstRow + rows - 1, lastColumn: area.firstColumn + columns - 1 });
}

export function shifted(target: RangeTarget, rows: number, columns: number): RangeTarget {
  const area = areaOf(target);
  return move(target, {
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  });
}

export const entireRow = (area: Area): Area => ({ ...area, firstColumn: 0, lastColumn: LAST_COLUMN });
export const entireColumn = (area: Area): Area => ({ ...area, firstRow: 0, lastRow: LAST_ROW });

export function bounding(target: RangeTarget, other: Area): RangeTarget {
  const area = areaOf(target);
  return move(target, {
    firstRow: Math.min(area.firstRow, other.firstRow),
    firstColumn: Math.min(area.firstColumn, other.firstColumn),
    lastRow: Math.max(area.lastRow, other.lastRow),
    lastColumn: Math.max(area.lastColumn, other.lastColumn),
  });
}

/** What makes a cell used, as the API's `valuesOnly` says it. */
export const usedBy = (valuesOnly: boolean | undefined): UsedBy => (valuesOnly === true ? "content" : "content-or-style");

/** The used part of the range, or `null`. */
export function usedPart(target: RangeTarget, by: UsedBy): RangeTarget | null {
  const area = areaOf(target);
  const within = isWholeRows(area) && isWholeColumns(area) ? null : area;
  const used = usedArea(target.sheet, by, within);
  return used && withAreas(target, [used]);
}

/** Merged areas that touch the range; in Excel they count as a whole. */
export function mergedAreas(target: RangeTarget): Area[] {
  return mergesIn(target.sheet, areaOf(target));
}
