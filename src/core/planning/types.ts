import type { RosterEntry } from "../roster/types";

/** What one ward of the roster in force still lacks. Criteria by code, in the order of the set. */
export interface WardNeed {
  readonly entry: RosterEntry;
  /** Whether the survey has a row of this ward. */
  readonly surveyed: boolean;
  readonly met: number;
  readonly notMet: readonly string[];
  /** Without usable data: neither met nor lacking. */
  readonly missing: readonly string[];
  /** How many more criteria it needs for the pass mark, when nothing that is missing turns out met; 0: it meets it. */
  readonly toGo: number;
  readonly meets: boolean;
}

/** Why a ward is proposed for a year. */
export type PickReason =
  | { readonly kind: "picked"; readonly year: number }
  | { readonly kind: "named"; readonly year: string }
  | { readonly kind: "meets" }
  | { readonly kind: "lacks-least"; readonly toGo: number; readonly criteria: readonly string[] }
  | { readonly kind: "unit-minimum"; readonly unit: string; readonly minimum: number }
  | { readonly kind: "data-missing"; readonly criteria: readonly string[] };

export interface ProposedPick {
  readonly need: WardNeed;
  readonly reasons: readonly PickReason[];
}

/** The proposal for one row of the roadmap. It is a proposal: nothing is written, nobody is picked by it. */
export interface YearProposal {
  readonly year: string;
  readonly dueYear: number;
  /** Wards that the roadmap asks for by then, and that are recognised or proposed for an earlier year. */
  readonly target: number;
  readonly before: number;
  readonly picks: readonly ProposedPick[];
  /** Wards that the roadmap asks for and the roster does not have. */
  readonly short: number;
}
