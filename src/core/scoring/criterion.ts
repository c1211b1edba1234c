import type { Criterion } from "../criteria/types";
import type { Reading } from "../entry/reading";
import type { MeasureScore, ScoringPolicy } from "./measure";
import type { Status } from "./types";

/** What was read for one measure; `null` where the survey has no column for it. */
export interface MeasureReadings {
  readonly value: Reading | null;
  readonly previous: Reading | null;
}

export interface CriterionScore {
  readonly status: Status;
  /** One a measure, in the order of the set. */
  readonly measures: readonly (MeasureScore & {
    readonly code: string;
    /** Code of the measure whose cell decided: the planned land's when it counts and is better. */
    readonly decidedBy: string;
  })[];
}

/** `readings`: one a measure, in the order of the set. */
export function scoreCriterion(
  _criterion: Criterion,
  _readings: readonly MeasureReadings[],
  _policy: ScoringPolicy,
): CriterionScore {
  throw new Error("not ready");
}

/** Status of a direct result (short, two-column, appraised forms; ward sheets). */
export function directStatus(_reading: Reading): Status {
  throw new Error("not ready");
}
