import {
  addQ,
  ceilQ,
  compareQuantities,
  fromDecimal,
  mulQ,
  percentToShare,
  ratio,
  type Quantity,
} from "../../cells/number/quantity";
import { only } from "../../cells/list";
import { readNumber } from "../../cells/number/read";
import { readWithUnit } from "../../cells/number/units";
import { matchKey, normaliseText } from "../../cells/text/normalise";

/** A stated percentage: per cent with its decimals (`35,71%`: 35.71 and 2), or the two counts of a ratio. */
export type StatedShare =
  | { readonly kind: "percent"; readonly percent: Quantity; readonly decimals: number }
  | { readonly kind: "ratio"; readonly share: Quantity };

const NUMBER = /[+\-\u2212]?\d[\d.,]*/g;

/** The one number of a part, whatever words are around it: `03 (TP Hưng Yên)`, `giảm 14 vụ`. */
export function readPart(text: string): Quantity | "ambiguous" | null {
  // Brackets explain: `07 (22 tiêu chí)` is 7.
  const outside = normaliseText(normaliseText(text).replace(/\([^()]*\)/g, " "));
  const whole = readWithUnit(outside, "");
  const numbers = whole ? [] : (outside.match(NUMBER) ?? []).map((number) => number.replace(/[.,]+$/, ""));
  const number = only(numbers);
  const read = whole?.number ?? (number === null ? null : readNumber(number));
  return read?.kind === "number" ? read.value : (read?.kind ?? null);
}

/** A signed change: `-14`, `giảm 14`, `tăng 5`. */
export function readChange(text: string): Quantity | "ambiguous" | null {
  const value = readPart(text);
  if (value === null || value === "ambiguous") return value;
  const falls = /(?:^|[^\p{L}])(?:giảm|kéo giảm)(?:[^\p{L}]|$)/u.test(matchKey(text));
  return falls && compareQuantities(value, 0) > 0 ? mulQ(value, -1) : value;
}

const RATIO = /^(\d{1,6}) ?\/ ?(\d{1,6})$/;

/** `35,71%`, `5/14`, `0,3571`, `35,71`: a bare number below 1 is a share, above it per cent. The sign is left aside. */
export function readShare(text: string): StatedShare | "ambiguous" | null {
  const plain = normaliseText(text).replace(/^[-\u2212+]|^(?:tăng|giảm) /i, "");
  const counts = RATIO.exec(plain);
  if (counts) return Number(counts[2]) === 0 ? null : { kind: "ratio", share: ratio(Number(counts[1]), Number(counts[2])) };
  const marked = /%$/.test(plain);
  const stated = readNumber(plain.replace(/ ?%$/, ""));
  if (stated?.kind !== "number") return stated?.kind ?? null;
  const { value, decimals } = stated;
  const toOne = compareQuantities(value, 1);
  if (!marked && toOne === 0) return "ambiguous";
  if (marked || toOne > 0) return { kind: "percent", percent: value, decimals };
  return { kind: "percent", percent: mulQ(value, 100), decimals: Math.max(0, decimals - 2) };
}

/** The share that was stated, as a fraction of one. */
export function statedValue(stated: StatedShare): Quantity {
  return stated.kind === "ratio" ? stated.share : percentToShare(stated.percent);
}

/** Whether the exact share, rounded half up to the decimals stated, is the stated one; a stated ratio must be equal. */
export function agrees(share: Quantity, stated: StatedShare): boolean {
  if (stated.kind === "ratio") return compareQuantities(share, stated.share) === 0;
  const scale = 10 ** stated.decimals;
  const half = fromDecimal("0.5");
  const rounded = floorQ(addQ(mulQ(mulQ(share, 100), scale), half));
  return compareQuantities(rounded, mulQ(stated.percent, scale)) === 0;
}

const floorQ = (q: Quantity): number => -ceilQ(mulQ(q, -1));
