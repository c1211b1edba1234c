import { fromSerial } from "../../cells/date";
import { formatRatio } from "../../cells/number/format";
import { fromCell } from "../../cells/number/quantity";
import { formatClass } from "../../cells/numberFormat";
import type { EntryIssue } from "./reading";

/**
 * A ratio that Excel turned into a date: d/m or m/d, under a month–year format m/yy. One is suggested only when it alone
 * has part ≤ whole and a whole that is known (the wards of the roster, a figure of the same row).
 */
export function ratioAsDate(
  serial: number,
  format: string,
  isKnown: (whole: number) => boolean,
): Extract<EntryIssue, { code: "entry.ratio-as-date" }> {
  const { year, month, day } = fromSerial(serial);
  const ratio = (part: number, whole: number) => ({ part, whole });
  const both = month === day ? [ratio(day, month)] : [ratio(day, month), ratio(month, day)];
  const possible = formatClass(format) === "month-year" ? [ratio(month, year % 100)] : both;
  const likely = possible.filter(({ part, whole }) => part <= whole && isKnown(whole));
  const label = likely.length === 1 ? formatRatio(likely[0]!.part, likely[0]!.whole) : null;
  return {
    code: "entry.ratio-as-date",
    params: { serial: fromCell(serial), format, readings: possible.map(({ part, whole }) => `${part}/${whole}`) },
    ...(label !== null ? { suggestion: { value: label, label } } : {}),
  };
}
