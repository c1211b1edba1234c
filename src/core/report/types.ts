import type { PeriodComparison } from "../compare/types";
import type { CriteriaSet } from "../criteria/types";
import type { AnyFinding } from "../findings/finding";
import type { InputOptions } from "../inputs/types";
import type { Review, Roadmap, RoadmapRow } from "../roadmap/types";
import type { Question } from "../questions/types";
import type { IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "../roster/types";
import type { WardResult } from "../scoring/types";
import type { Settings } from "../settings/types";
import type { Survey, SurveyLocation, UncertainColumn } from "../survey/types";

/** What a check may be told beside the workbook. */
export interface CheckOptions extends InputOptions {
  /** Date of the check (review calendar). The core reads no clock: the caller gives it. */
  readonly today: IsoDate;
}

export interface CriterionCount {
  readonly met: number;
  readonly notMet: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** All that a check finds out; the input of every page, of `Kết quả`, of the summary and of the batch report. */
export interface CheckReport {
  readonly surveys: readonly SurveyLocation[];
  readonly survey: Survey | null;
  /** Columns of the survey that the user is asked about once. */
  readonly uncertain: readonly UncertainColumn[];
  /** What cannot be read without an answer of the user. */
  readonly questions: readonly Question[];
  readonly settings: Settings;
  readonly criteria: CriteriaSet;
  /** Criteria needed: the pass mark, or all of the set while it is unconfirmed. */
  readonly required: number;
  readonly roster: Roster | null;
  /** The roster in force at the assessment date. */
  readonly wardsInForce: readonly RosterEntry[];
  readonly roadmapPlan: Roadmap | null;
  readonly roadmap: readonly RoadmapRow[];
  readonly reviews: readonly Review[];
  readonly findings: readonly AnyFinding[];
  readonly results: readonly WardResult[];
  /** By criterion code, wards of the survey only. */
  readonly byCriterion: ReadonlyMap<string, CriterionCount>;
  /** Criteria met → number of surveyed wards; `KAD` is not counted as met. Highest first. */
  readonly distribution: readonly (readonly [number, number])[];
  /** Year of recognition in force after `KE_THUA`, by roster key. */
  readonly recognised: ReadonlyMap<string, number>;
  /** Against the latest earlier survey of the workbook; left out or `null` when there is none. */
  readonly comparison?: PeriodComparison | null;
  readonly today: IsoDate;
}
