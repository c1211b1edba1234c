import type { AnyFinding } from "../findings/finding";
import type { RoadmapInput } from "./rows";
import type { RoadmapRow } from "./types";

export interface RoadmapFindingsInput extends RoadmapInput {
  readonly rows: readonly RoadmapRow[];
  /** Roster keys of the wards that the survey finds short of the standard; `null` without a survey. */
  readonly failing: ReadonlySet<string> | null;
  /** Where findings stand that have no row of their own (a roadmap that is not on a sheet). */
  readonly fallback: { readonly sheet: string; readonly cell: string };
}
/** `roadmap.*`: behind, unit-short, named-missing, not-maintained, plan-exceeds-roster, target-mismatch. */
export function roadmapFindings(input: RoadmapFindingsInput): AnyFinding[] {
  throw new Error(String(input));
}
