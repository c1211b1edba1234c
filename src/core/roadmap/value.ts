import { compareQuantities, fromCell, isWhole, percentToShare, ratio, type Quantity } from "../../cells/number/quantity";
import type { CellValue } from "../../cells/value";
import { readNumber } from "../../cells/number/read";
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
    const end = share && formatClass(format) !== "percent" ? bareShare(number) : number;
    return checked(bounds(end, end), share);
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

/** A bare number below 1 is a share, above it per cent; 1 itself may be all or one per cent. */
function bareShare(number: Quantity): Quantity | "ambiguous" {
  const toOne = compareQuantities(number, 1);
  if (toOne === 0) return "ambiguous";
  return toOne < 0 ? number : percentToShare(number);
}

function shareOfText(text: string): Bounds | ValueReason {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const whole = Number(fraction[2]);
    if (whole === 0) return "range";
    const share = ratio(Number(fraction[1]), whole);
    return { low: share, high: share };
  }
  const [low, high] = endsOf(text);
  // “30-50%”: the sign at the end serves both.
  const percent = high.trim().endsWith("%");
  const share = (end: string): End => {
    const number = numberOf(end.replace("%", ""));
    if (number === null || number === "ambiguous") return number;
    return percent ? percentToShare(number) : bareShare(number);
  };
  return bounds(share(low), share(high));
}

function countOfText(text: string): Bounds | ValueReason {
  const [low, high] = endsOf(text);
  return bounds(numberOf(low), numberOf(high));
}

type End = Quantity | "ambiguous" | null;

function endsOf(text: string): readonly [string, string] {
  const [, low = text, high = text] = RANGE.exec(text) ?? [];
  return [low, high];
}

/** One end of a range, words around it left aside. */
function numberOf(end: string): End {
  const read = readNumber(end.replace(LEAD, "").replace(TAIL, "").trim());
  return read?.kind === "number" ? read.value : (read?.kind ?? null);
}

function bounds(low: End, high: End): Bounds | ValueReason {
  if (low === "ambiguous" || high === "ambiguous") return "ambiguous";
  return low === null || high === null ? "number" : { low, high };
}
