import type { Measure } from "../criteria/types";
import type { Reading } from "../entry/reading";
import type { Settings } from "../settings/types";
import type { MeasureResult } from "./types";

/** Parameters that scoring depends on: `DAT_DU_KIEN` and `GOC_BANG_KHONG`. */
export type ScoringPolicy = Pick<Settings, "plannedLandCounts" | "zeroBase">;

export type ScoreIssue = "criterion.no-previous" | "criterion.zero-base";

/** A scored measure, without its place. */
export interface MeasureScore extends Pick<MeasureResult, "state" | "value" | "shortfall"> {
  readonly issue: ScoreIssue | null;
}

/** `previous` is the reading of last year's cell for `so với năm trước`; `null` for every other kind, or without a column. */
export function scoreMeasure(
  _measure: Measure,
  _reading: Reading,
  _previous: Reading | null,
  _policy: ScoringPolicy,
): MeasureScore {
  throw new Error("not ready");
}
