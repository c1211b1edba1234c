import { addDays, isoDate, type IsoDate, monthEnd } from "../../cells/date";
import { matchKey } from "../../cells/text/normalise";

/** When a review text is due: once, or again and again. */
export type Schedule =
  | { readonly kind: "once"; readonly due: IsoDate }
  /** The last day that is in time, of every month (1), half-year (6) or year (12). `lastDay` 0 is the end of the period. */
  | { readonly kind: "recurring"; readonly months: 1 | 3 | 6 | 12; readonly lastDay: number };

// The Đề án sets its last review “đầu năm”: the first quarter is taken for it.
const PARTS_OF_YEAR: readonly (readonly [RegExp, number])[] = [
  [/đầu năm/, 3],
  [/giữa năm/, 6],
  [/(?:cuối|hết) năm/, 12],
];

const FULL_DATE = /(trước )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
const LONG_DATE = /(trước )?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/;
const MONTHLY = /(?:hằng|hàng|mỗi) tháng/;
const MONTHLY_DAY = /(trước )?(?:ngày )(\d{1,2}) (?:hằng|hàng|mỗi) tháng/;
const HALF_YEARLY = /(?:^|[^\d])0?6 tháng(?! đầu)/;
const FIRST_HALF = /0?6 tháng đầu/;
const QUARTERLY = /(?:hằng|hàng|mỗi) quý/;
const YEARLY = /(?:hằng|hàng|mỗi) năm/;
const QUARTER = /quý (iv|iii|ii|i|[1-4])(?:\W|$)/;
const MONTH = /tháng (\d{1,2})(?:\/(\d{4}))?/;
const QUARTERS = ["i", "ii", "iii", "iv"];

/** Reads one text of `Mốc sơ kết, tổng kết`; a text without any date is due at the end of the row's last year. */
export function scheduleOf(text: string, dueYear: number): Schedule {
  const words = matchKey(text);
  const year = Number(/(?:^|\D)(20\d\d|21\d\d)(?:\D|$)/.exec(words)?.[1] ?? dueYear);
  const date = FULL_DATE.exec(words) ?? LONG_DATE.exec(words);
  const day = date && isoDate(Number(date[4]), Number(date[3]), Number(date[2]));
  if (date && day) return once(date[1] === undefined ? day : addDays(day, -1));
  const monthly = MONTHLY_DAY.exec(words);
  // “Trước ngày 18” is strict: the 17th is the last day in time.
  if (monthly) return recurring(1, Math.max(1, Number(monthly[2]) - (monthly[1] === undefined ? 0 : 1)));
  if (MONTHLY.test(words)) return recurring(1);
  if (FIRST_HALF.test(words)) return once(monthEnd(year, 6));
  if (HALF_YEARLY.test(words)) return recurring(6);
  if (QUARTERLY.test(words)) return recurring(3);
  if (YEARLY.test(words)) return recurring(12);
  for (const [pattern, month] of PARTS_OF_YEAR) if (pattern.test(words)) return once(monthEnd(year, month));
  const quarter = QUARTER.exec(words)?.[1];
  if (quarter !== undefined) return once(monthEnd(year, 3 * (QUARTERS.indexOf(quarter) + 1 || Number(quarter))));
  const month = MONTH.exec(words);
  const named = Number(month?.[1]);
  if (month && named >= 1 && named <= 12) return once(monthEnd(Number(month[2] ?? year), named));
  return once(monthEnd(year, 12));
}

const once = (due: IsoDate): Schedule => ({ kind: "once", due });
const recurring = (months: 1 | 3 | 6 | 12, lastDay = 0): Schedule => ({ kind: "recurring", months, lastDay });

/** One occurrence of a recurring review. */
export interface Occurrence {
  /** First day of its period. */
  readonly start: IsoDate;
  readonly due: IsoDate;
}

/** All occurrences of a recurring review in the years given. */
export function occurrences(schedule: Schedule & { kind: "recurring" }, firstYear: number, lastYear: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (let month = schedule.months; month <= 12; month += schedule.months) {
      const end = monthEnd(year, month);
      const start = `${year}-${String(month - schedule.months + 1).padStart(2, "0")}-01`;
      const day = `${end.slice(0, 8)}${String(schedule.lastDay).padStart(2, "0")}`;
      found.push({ start, due: schedule.lastDay === 0 || day > end ? end : day });
    }
  }
  return found;
}
