import type { CriteriaSet } from "../criteria/types";
import type { AnyFinding } from "../findings/finding";
import type { WardResult } from "../scoring/types";
import type { Claim } from "./types";

/** What the claims are compared with. */
export interface ClaimContext {
  readonly criteria: CriteriaSet;
  readonly results: readonly WardResult[];
  /** Criteria met → wards of the survey; `null` without a survey. */
  readonly distribution: readonly (readonly [number, number])[] | null;
}
/** `consistency.*` of every claim, and of the claims together. */
export function checkClaims(claims: readonly Claim[], context: ClaimContext): AnyFinding[] {
  throw new Error(String([claims, context]));
}
