import type { Measure } from "../criteria/types";
import type { Reading } from "../entry/reading";
import { compareQuantities, ratio, subQ, toFraction, type Quantity } from "../../cells/number/quantity";
import { MISSING_SCORE, NOT_APPLICABLE_SCORE, type MeasureScore, type ScoringPolicy } from "./score";

/**
 * `so với năm trước`. No previous value: missing, with `criterion.no-previous` alone. Previous value 0: under `giảm` any
 * case now is a new one (phát sinh) and not met; else `GOC_BANG_KHONG` decides, with `criterion.zero-base`.
 */
export function scoreChange(measure: Measure, current: Reading, previous: Reading | null, policy: ScoringPolicy): MeasureScore {
  if (current.state === "not-applicable" || previous?.state === "not-applicable") return NOT_APPLICABLE_SCORE;
  if (previous === null || previous.state === "missing") return { ...MISSING_SCORE, issue: "criterion.no-previous" };
  if (previous.state !== "value" || current.state !== "value") return MISSING_SCORE;
  const before = previous.value as Quantity;
  const now = current.value as Quantity;
  return compareQuantities(before, 0) === 0 ? zeroBase(measure, now, policy) : changed(measure, before, now);
}

function zeroBase(measure: Measure, now: Quantity, { zeroBase: policy }: ScoringPolicy): MeasureScore {
  if (measure.comparison === "decrease>=" && compareQuantities(now, 0) > 0) {
    return { state: "not-met", value: null, shortfall: null, issue: null };
  }
  return { state: policy, value: null, shortfall: null, issue: "criterion.zero-base" };
}

function changed(measure: Measure, before: Quantity, now: Quantity): MeasureScore {
  const value = ratio(subQ(now, before), before);
  const lacking = shortfall(measure, before, now);
  if (lacking === null) return { state: "met", value, shortfall: null, issue: null };
  return { state: "not-met", value, shortfall: lacking, issue: null };
}

/** What the change lacks to its threshold; `null` when it is reached. Cross-multiplied while that stays in safe integers. */
function shortfall(measure: Measure, before: Quantity, now: Quantity): Quantity | null {
  const [from, to] = measure.comparison === "decrease>=" ? [now, before] : [before, now];
  const wanted = thresholdOf(measure);
  if (Number.isSafeInteger(from) && Number.isSafeInteger(to)) {
    const [first, last, base] = [from, to, before] as [number, number, number];
    const reached = (last - first) * wanted.denominator;
    const needed = base * wanted.numerator;
    if (Number.isSafeInteger(reached) && Number.isSafeInteger(needed) && Number.isSafeInteger(base * wanted.denominator)) {
      return reached >= needed ? null : ratio(needed - reached, base * wanted.denominator);
    }
  }
  const lacking = subQ(wanted.value, ratio(subQ(to, from), before));
  return compareQuantities(lacking, 0) > 0 ? lacking : null;
}

interface WantedChange {
  readonly value: Quantity;
  readonly numerator: number;
  readonly denominator: number;
}

const thresholds = new WeakMap<Measure, WantedChange>();

function thresholdOf(measure: Measure): WantedChange {
  let wanted = thresholds.get(measure);
  if (!wanted) {
    if (measure.threshold.kind !== "quantity") throw new TypeError("a change needs a quantity as its threshold");
    const { value } = measure.threshold;
    const { s, n, d } = toFraction(value);
    thresholds.set(measure, (wanted = { value, numerator: Number(s * n), denominator: Number(d) }));
  }
  return wanted;
}
