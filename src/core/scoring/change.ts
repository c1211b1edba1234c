import type { Measure } from "../criteria/types";
import type { Reading } from "../entry/reading";
import { memoOf } from "../../cells/memo";
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

/** Held against the change that is asked for: a rise of at least so much, or (`giảm`) a fall. */
function changed(measure: Measure, before: Quantity, now: Quantity): MeasureScore {
  const value = ratio(subQ(now, before), before);
  const asked = changeAsked(measure);
  // What lacks is the way from one to the other.
  const [from, to] = measure.comparison === "decrease>=" ? [asked, value] : [value, asked];
  if (compareQuantities(from, to) >= 0) return { state: "met", value, shortfall: null, issue: null };
  return { state: "not-met", value, shortfall: subQ(to, from), issue: null };
}

/** The signed change at which the measure is just met, as a fraction: every ward is compared with it. */
const changeAsked = memoOf(({ threshold, comparison }: Measure): Quantity => {
  if (threshold.kind !== "quantity") throw new TypeError("a change needs a quantity as its threshold");
  const share = toFraction(threshold.value);
  return comparison === "decrease>=" ? share.neg() : share;
});
