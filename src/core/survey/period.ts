import { labelKey } from "./keys";
import type { Grid } from "./grid";

/**
 * Period that a text names, as a number that sorts: year × 100 + last month (a whole year 12, six months 6, a quarter its
 * last, a month itself); −1 when there is none.
 */
function periodOf(text: string): number {
  const key = labelKey(text);
  const years = [...key.matchAll(/(?:^|[^\d])((?:19|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  if (years.length === 0) return -1;
  return Math.max(...years) * 100 + monthOf(key);
}

function monthOf(key: string): number {
  if (/6 tháng đầu|sáu tháng đầu|6t ?đn/.test(key)) return 6;
  const quarter = /quý (iv|iii|ii|i|[1-4])(?![\p{L}\d])/u.exec(key)?.[1];
  if (quarter !== undefined) return 3 * ({ i: 1, ii: 2, iii: 3, iv: 4 }[quarter] ?? Number(quarter));
  const month = /tháng (\d{1,2})(?!\d)/.exec(key)?.[1] ?? /(?:^|\s)\d{1,2} (\d{1,2}) (?:19|20)\d\d/.exec(key)?.[1];
  const number = Number(month ?? 12);
  return number >= 1 && number <= 12 ? number : 12;
}

/** The period of a table: by the sheet's name, else by the rows above it. */
export function periodAbove(grid: Grid, top: number): number {
  const named = periodOf(grid.sheet.name);
  if (named >= 0) return named;
  let latest = -1;
  for (let row = Math.max(grid.firstRow, top - 12); row < top; row++) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const text = grid.text(row, column);
      // A decision's number and date is not the period of what is surveyed.
      if (text !== null && !/quyết định|kế hoạch số|nghị quyết|thông tư|ngày\s.*tháng/iu.test(text))
        latest = Math.max(latest, periodOf(text));
    }
  }
  return latest;
}
