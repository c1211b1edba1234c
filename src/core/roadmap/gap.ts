import type { CellValue } from "../snapshot/types";
import type { RosterEntry } from "../roster/types";
import type { RoadmapRule } from "./types";

export interface RoadmapGapInput {
  readonly rules: readonly RoadmapRule[];
  readonly year: number;
  /** A number, or cells with ward names. */
  readonly achieved: number | readonly (readonly CellValue[])[];
  readonly rosterSize: number;
  /** The wards in force in the year, when known: names not in it are not counted. */
  readonly wards: readonly RosterEntry[] | null;
  readonly units: readonly string[] | null;
}
/** What ROADMAP_GAP and ROADMAP_NOTE say, as data. */
export interface RoadmapGapResult {
  readonly target: number;
  readonly achieved: number;
  readonly gap: number;
  readonly surplus: number;
  /** Upper end of a share range in force, in wards; `null` without one. */
  readonly upper: number | null;
  readonly namedMissing: readonly string[];
  readonly repeated: readonly string[];
  readonly unknown: readonly string[];
  readonly phase: "before" | "during" | "after";
}
export function roadmapGap(input: RoadmapGapInput): RoadmapGapResult {
  throw new Error(String(input));
}
