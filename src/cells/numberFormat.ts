import { getFormatDateInfo, getFormatInfo, tokenize } from "numfmt";
import { memo } from "./memo";

/**
 * What a number format makes of a number. `day-month` and `month-year` are dates that show those two (a ratio typed into a
 * cell becomes one); `time` is every other one: a time of day, a duration, a year or a month alone.
 */
export type FormatClass = "number" | "percent" | "day-month" | "month-year" | "time";

/** Class of a format code (en-US). `undefined`: the format is not known, as in a custom function; then a plain number. */
export function formatClass(format: string | undefined): FormatClass {
  return format === undefined || format === "General" ? "number" : classOf(format);
}

/** A code that Excel itself would refuse counts as a plain number. */
const classOf = memo((format: string): FormatClass => {
  const { type, isDate, isPercent } = getFormatInfo(format);
  if (!isDate) return isPercent ? "percent" : "number";
  const { day, month, year } = getFormatDateInfo(format);
  if (type === "time") return "time";
  if (day) return "day-month";
  return month && year ? "month-year" : "time";
});

/** Whether the number is shown as a date, a time, or a part of one. */
export function isDateFormat(format: string | undefined): boolean {
  const shown = formatClass(format);
  return shown !== "number" && shown !== "percent";
}

/** How many decimals a format shows, at least and at most; `null` for General and fractions, which set no number of them. */
export function decimalsShown(format: string): { readonly least: number; readonly most: number } | null {
  const { type, maxDecimals } = getFormatInfo(format);
  if (type === "general" || type === "fraction" || type === "text" || type === "error") return null;
  let least = 0;
  let after = false;
  for (const token of tokenize(format)) {
    if (token.type === "break") break;
    if (after && token.type === "zero") least++;
    after ||= token.type === "point";
  }
  return { least, most: maxDecimals };
}
