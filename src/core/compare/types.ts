import type { IsoDate } from "../../cells/date";
import type { WardResult } from "../scoring/types";

/** A survey of the workbook and the period that it is of. */
export interface ComparedSurvey {
  readonly sheet: string;
  readonly year: number;
  /** Last month of the period: 12 a whole year, 6 the first half. */
  readonly month: number;
  /** Last day of the period: the roster of that day is the one that the survey was made of. */
  readonly date: IsoDate;
}

/** How one ward stands now against the earlier survey. Criteria are given by code, in the order of the set. */
export interface WardChange {
  /** `WardResult.key`. */
  readonly key: string;
  readonly ward: string;
  readonly unit: string;
  /** Criteria met; `null`: the survey has no row of this ward. */
  readonly before: number | null;
  readonly after: number | null;
  /** `null` unless both surveys have the ward. */
  readonly delta: number | null;
  /** Met (or not applicable) before and not met now. Missing data is never a loss. */
  readonly lost: readonly string[];
  /** Not met before and met now. */
  readonly gained: readonly string[];
  /** Had a result before and has no usable data now. */
  readonly unknown: readonly string[];
  readonly conclusionBefore: WardResult["conclusion"] | null;
  readonly conclusionAfter: WardResult["conclusion"] | null;
}

/** How one criterion stands over the wards that both surveys have. */
export interface CriterionChange {
  readonly code: string;
  readonly metBefore: number;
  readonly metAfter: number;
  /** Wards that lost and that gained it, by name. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Two surveys of one workbook, the earlier judged against the roster of its own time. */
export interface PeriodComparison {
  readonly before: ComparedSurvey;
  readonly after: ComparedSurvey;
  /** Wards of the survey now, in its order, then those that only the earlier one has. */
  readonly wards: readonly WardChange[];
  readonly criteria: readonly CriterionChange[];
}
