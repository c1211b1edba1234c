import type { IsoDate, Roster } from "../roster/types";
import type { Settings } from "../settings/types";
import type { Roadmap, RoadmapRow } from "./types";

export interface RoadmapInput {
  readonly roadmap: Roadmap;
  readonly roster: Roster;
  /** Year and date of the assessment, and `KE_THUA`. */
  readonly year: number;
  readonly assessmentDate: IsoDate;
  readonly inheritance: Settings["inheritance"];
  /** Roster keys of the wards that meet the standard in the survey; `null` without a survey. */
  readonly meeting: ReadonlySet<string> | null;
}
/** One row a due year or span of the plan, in order. */
export function roadmapRows(input: RoadmapInput): RoadmapRow[] {
  throw new Error(String(input));
}
