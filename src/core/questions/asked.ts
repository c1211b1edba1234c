import type { IdentifiedLine } from "../checks/identify";
import type { CriteriaSet } from "../criteria/types";
import type { WardResult } from "../scoring/types";
import type { SurveyReading } from "../survey/reading";

/** What a question is made from: the survey as it was read, and what became of it. */
export interface Asked {
  readonly survey: SurveyReading;
  readonly criteria: CriteriaSet;
  readonly lines: readonly IdentifiedLine[];
  readonly results: readonly WardResult[];
}
