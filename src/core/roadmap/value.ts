import {
  compareQuantities,
  fromCell,
  isWhole,
  percentToShare,
  ratio,
  toNumber,
  type Quantity,
} from "../../cells/number/quantity";
import type { CellValue } from "../../cells/value";
import { readStated } from "../../cells/number/stated";
import { formatClass, isDateFormat } from "../../cells/numberFormat";
import { matchKey } from "../../cells/text/normalise";
import type { RuleKind } from "./types";

export interface Bounds {
  readonly low: Quantity;
  readonly high: Quantity;
}

/** Why a value cannot be used: no number, more than one reading, a date, or outside what the kind allows. */
export type ValueReason = "number" | "ambiguous" | "date" | "range";

// Words around the number, longest first; what remains must be numbers.
const LEAD = /^(?:(?:đạt|ít nhất|tối thiểu|không dưới|khoảng|từ|>=|≥|chọn|thêm) ?)+/;
const TAIL = / ?(?:trở lên|công an phường|phường|đơn vị|cap|tỉnh|\(.{0,60}\))$/;
const RANGE = /^(.{1,20}?) ?(?:-|đến|~) ?(.{1,20})$/;
const FRACTION = /^(\d{1,4}) ?\/ ?(\d{1,4})$/;

/** Reads `Giá trị` as people write it: `≥ 30%`, `ít nhất 30%`, `01`, `30-50%`, `30 – 50%`; both ends of a range are kept. */
export function readRuleValue(value: CellValue, format: string, kind: RuleKind): Bounds | ValueReason {
  const share = kind === "cumulative-share";
  if (typeof value === "number") {
    if (isDateFormat(format)) return "date";
    const number = fromCell(value);
    return checked(share ? shareOfNumber(number, formatClass(format) === "percent") : { low: number, high: number }, share);
  }
  if (typeof value !== "string") return "number";
  return checked(share ? shareOfText(bare(value)) : countOfText(bare(value)), share);
}

function bare(value: string): string {
  let text = matchKey(value).replace(LEAD, "");
  for (let shorter = text.replace(TAIL, ""); shorter !== text; shorter = text.replace(TAIL, "")) text = shorter;
  return text.trim();
}

function checked(bounds: Bounds | ValueReason, share: boolean): Bounds | ValueReason {
  if (typeof bounds === "string") return bounds;
  const { low, high } = bounds;
  const ordered = compareQuantities(low, 0) >= 0 && compareQuantities(low, high) <= 0;
  const fits = share ? compareQuantities(high, 1) <= 0 : isWhole(low) && isWhole(high);
  return ordered && fits ? bounds : "range";
}

/** A bare 1 may be all or one per cent. */
function shareOfNumber(number: number, percent: boolean): Bounds | ValueReason {
  if (!percent && number === 1) return "ambiguous";
  const share = percent || number < 1 ? number : percentToShare(number);
  return { low: share, high: share };
}

function shareOfText(text: string): Bounds | ValueReason {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const whole = Number(fraction[2]);
    if (whole === 0) return "range";
    const share = ratio(Number(fraction[1]), whole);
    return { low: share, high: share };
  }
  const ends = (RANGE.exec(text)?.slice(1, 3) ?? [text, text]) as [string, string];
  // “30-50%”: the sign at the end serves both.
  const percent = ends[1].trim().endsWith("%");
  const numbers = ends.map((end) => readStated(end.replace("%", "").replace(LEAD, "")));
  if (numbers.includes("ambiguous")) return "ambiguous";
  const [low, high] = numbers.map((number) => {
    if (number === null || number === "ambiguous") return null;
    return percent ? percentToShare(number.value) : shareOfNumber(toNumber(number.value), false);
  });
  if (low === null || low === undefined || high === null || high === undefined) return "number";
  if (low === "ambiguous" || high === "ambiguous") return "ambiguous";
  return { low: lowEnd(low), high: lowEnd(high) };
}

const lowEnd = (share: Quantity | Bounds | ValueReason): Quantity =>
  typeof share === "object" && "low" in share ? share.low : (share as Quantity);

function countOfText(text: string): Bounds | ValueReason {
  const ends = (RANGE.exec(text)?.slice(1, 3) ?? [text, text]) as [string, string];
  const [low, high] = ends.map((end) => readStated(end.replace(LEAD, "").replace(TAIL, "")));
  if (low === "ambiguous" || high === "ambiguous") return "ambiguous";
  return low && high ? { low: low.value, high: high.value } : "number";
}
