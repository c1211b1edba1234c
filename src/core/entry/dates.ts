import { formatRatio } from "../../cells/number/format";
import { fromSerial } from "../../cells/date";
import { fromCell } from "../../cells/number/quantity";
import { formatKind } from "./formats";
import { unusable } from "./outcome";
import type { EntryContext, Reading } from "./reading";

/**
 * A ratio that Excel turned into a date: the ratios that it may have been, and a suggestion only when exactly one of
 * them has part ≤ whole and a whole that is a known count.
 */
export function ratioAsDate(serial: number, format: string, ctx: EntryContext): Reading {
  const { year, month, day } = fromSerial(serial);
  const short = year % 100;
  const pairs: (readonly [number, number])[] =
    formatKind(format) === "month-year"
      ? [[month, short]]
      : [
          [day, month],
          [month, day],
        ];
  const readings = [...new Set(pairs.map(([part, whole]) => `${part}/${whole}`))];
  const likely = pairs.filter(([part, whole], i) => part <= whole && ctx.knownCounts?.has(whole) && !(i === 1 && part === whole));
  const [pair] = likely;
  const label = pair && formatRatio(pair[0], pair[1]);
  return unusable({
    code: "entry.ratio-as-date",
    params: { serial: fromCell(serial), format, readings },
    ...(label !== undefined && likely.length === 1 ? { suggestion: { value: label, label } } : {}),
  });
}
