import type { Suggestion } from "../findings/finding";
import { fromSerial } from "../../cells/date";
import { formatRatio } from "../../cells/number/format";

/**
 * How a ratio that Excel turned into a date may have been typed: d/m or m/d, with a month–year format m/yy. It is
 * suggested only when one reading alone has part ≤ whole and its whole is one of the figures of the row.
 */
export function ratioAsDate(
  serial: number,
  format: string,
  parts: readonly string[],
): { readings: string[]; suggestion: Suggestion | undefined } {
  const { year, month, day } = fromSerial(serial);
  const ratios: readonly (readonly [number, number])[] = /d/i.test(format)
    ? [
        [day, month],
        [month, day],
      ]
    : [[month, year % 100]];
  const known = new Set(parts.map((part) => Number(/\d+/.exec(part)?.[0])));
  const possible = ratios.filter(([part, whole]) => part <= whole && known.has(whole));
  const [only] = possible;
  const distinct = ratios.filter(([a, b], index) => ratios.findIndex(([c, d]) => a === c && b === d) === index);
  return {
    readings: distinct.map(([part, whole]) => `${part}/${whole}`),
    suggestion:
      possible.length === 1 && only ? { value: `${only[0]}/${only[1]}`, label: formatRatio(only[0], only[1]) } : undefined,
  };
}
