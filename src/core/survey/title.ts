import type { Grid } from "./grid";
import { labelKey } from "./keys";

const PLAN = /(?:^|\s)(?:đăng ký|lộ trình|kế hoạch|dự kiến|phấn đấu|mục tiêu|chỉ tiêu giao|giao chỉ tiêu)(?:\s|$)/u;
const RESULT =
  /(?:^|\s)(?:kết quả|khảo sát|đánh giá|thực trạng|thực hiện|rà soát|tổng hợp|chấm điểm|thẩm định|phúc tra|hiện trạng|theo dõi)(?:\s|$)/u;

/** What a table is said to be: by the texts over it, and the name of its sheet. */
export function titlesOf(grid: Grid, { top, wardColumn }: { readonly top: number; readonly wardColumn: number }): string[] {
  const titles = [labelKey(grid.sheet.name)];
  const [rows, columns] = grid.flipped ? [grid.lastRow, wardColumn - 1] : [top - 1, grid.lastColumn];
  for (let row = grid.firstRow; row <= rows; row++) {
    for (let column = grid.firstColumn; column <= columns; column++) {
      const text = grid.text(row, column);
      if (text !== null && text.length >= 8) titles.push(labelKey(text));
    }
  }
  return titles;
}

/** A plan or a registration, not results: nothing of it is what a ward has reached. The sheet's own name says it alone. */
export function isPlan(titles: readonly string[]): boolean {
  const plans = (title: string) => PLAN.test(title);
  const results = (title: string) => RESULT.test(title.replace(/kế hoạch thực hiện|đăng ký thực hiện|lộ trình thực hiện/gu, ""));
  return titles.slice(0, 1).some((name) => plans(name) && !results(name)) || (titles.some(plans) && !titles.some(results));
}

/** Whose results a sheet holds, by its name and titles; `null`: nobody says. */
export function sourceOf(titles: readonly string[]): "self" | "appraisal" | "review" | null {
  const says = (pattern: RegExp) => titles.some((title) => pattern.test(title));
  if (says(/phúc tra|phúc khảo|kiểm tra lại|thẩm định lại/u)) return "review";
  if (says(/(?:^|\s)tự (?:chấm|đánh giá|xếp loại|nhận|kiểm tra|rà soát)(?:\s|$)/u)) return "self";
  return says(/thẩm định|cấp trên/u) ? "appraisal" : null;
}
