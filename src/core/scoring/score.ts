import type { Settings } from "../settings/types";
import type { MeasureResult } from "./types";

/** Parameters that scoring depends on: `DAT_DU_KIEN` and `GOC_BANG_KHONG`. */
export type ScoringPolicy = Pick<Settings, "plannedLandCounts" | "zeroBase">;

type ScoreIssue = "criterion.no-previous" | "criterion.zero-base";

/** A scored measure, without its place. */
export interface MeasureScore extends Pick<MeasureResult, "state" | "value" | "shortfall"> {
  readonly issue: ScoreIssue | null;
}

export const MISSING_SCORE: MeasureScore = { state: "missing", value: null, shortfall: null, issue: null };
export const NOT_APPLICABLE_SCORE: MeasureScore = { state: "not-applicable", value: null, shortfall: null, issue: null };
