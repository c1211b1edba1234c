import type { Measure } from "../criteria/types";
import type { Reading } from "../entry/reading";
import type { Quantity } from "../../cells/number/quantity";
import { scoreChange } from "./change";
import { compareLevel, compareToThreshold } from "./compare";
import { MISSING_SCORE, NOT_APPLICABLE_SCORE, type MeasureScore, type ScoringPolicy } from "./score";

export type { MeasureScore, ScoringPolicy } from "./score";

/**
 * Scores what was read for a measure. Blank and unusable entries are missing, never not met. `previous` is the reading
 * of last year's cell for `so với năm trước`, `null` for every other kind or where the survey has no such column.
 */
export function scoreMeasure(
  measure: Measure,
  reading: Reading | null,
  previous: Reading | null,
  policy: ScoringPolicy,
): MeasureScore {
  if (reading === null || measure.threshold.kind === "unread") return MISSING_SCORE;
  if (reading.state === "direct")
    return { state: reading.direct!, value: reading.direct === "met", shortfall: null, issue: null };
  if (measure.kind === "change") return scoreChange(measure, reading, previous, policy);
  if (reading.state === "not-applicable") return NOT_APPLICABLE_SCORE;
  return reading.state === "value" ? scoreValue(measure, reading.value!) : MISSING_SCORE;
}

function scoreValue(measure: Measure, value: Quantity | string | boolean): MeasureScore {
  switch (measure.kind) {
    case "yes-no":
      return { state: value === true ? "met" : "not-met", value, shortfall: null, issue: null };
    case "ordinal":
      return { state: compareLevel(measure, value as string) ? "met" : "not-met", value, shortfall: null, issue: null };
    default: {
      const { met, shortfall } = compareToThreshold(measure, value as Quantity);
      return { state: met ? "met" : "not-met", value, shortfall, issue: null };
    }
  }
}
