import { finding, type AnyFinding } from "../findings/finding";
import type { Distribution } from "./distribution";
import type { FailingClaim } from "./failing";
import { feasible, placeable, type FlowInput } from "./flow";
import type { Claim } from "./types";

export interface FeasibilityInput {
  readonly distribution: Distribution;
  readonly failing: readonly FailingClaim[];
  /** Size of the criteria set. */
  readonly criteria: number;
  /** Every criterion of every ward is met or not met, so each shortfall of a score is a failure. */
  readonly exact: boolean;
}

/**
 * Stated failures that cannot occur together with the stated distribution: a claim larger than its scope, or a smallest
 * set of claims that no matrix can hold. Scopes make a set no easier, so leaving them aside never raises a false alarm.
 */
export function checkFeasibility(claim: Claim, input: FeasibilityInput): AnyFinding[] {
  const wards = input.distribution.reduce((sum, [, count]) => sum + count, 0);
  const tooMany = input.failing.filter((one) => one.wards > Math.min(wards, one.scopeSize ?? wards));
  if (tooMany.length > 0) {
    return tooMany.map((one) => {
      const place = one.claim.statedAt;
      const most = Math.min(wards, one.scopeSize ?? wards);
      return finding("consistency.infeasible", place, { stated: shownClaims([one]), computed: String(most), reason: "scope" });
    });
  }
  const flow = (claims: readonly FailingClaim[]): FlowInput => ({
    levels: input.distribution.map(([score, count]) => ({ failures: Math.max(0, input.criteria - score), wards: count })),
    claimed: claims.map((one) => one.wards),
    free: input.criteria - claims.length,
  });
  const place = claim.partsAt;
  const whole = wholeClaims(input.failing);
  // A claim about some wards leaves open how many others fail.
  const exact = input.exact && whole.every((one) => one.scopeSize === null);
  if (!feasible(flow(whole), exact)) {
    const smallest = smallestConflict(whole, (claims) => !feasible(flow(claims), exact));
    const params = { stated: shownClaims(smallest), computed: String(placeable(flow(smallest))), reason: "overlap" };
    return [finding("consistency.infeasible", place, params)];
  }
  const forced = input.failing.filter((one) => one.results.length > 0 && one.wards === one.results.length);
  const fits = (claims: readonly FailingClaim[]): boolean => forcedPlaceable(claims, flow([]).levels) === total(claims);
  if (fits(forced)) return [];
  const smallest = smallestConflict(forced, (claims) => !fits(claims));
  const computed = String(forcedPlaceable(smallest, flow([]).levels));
  return [finding("consistency.infeasible", place, { stated: shownClaims(smallest), computed, reason: "overlap" })];
}

const total = (claims: readonly FailingClaim[]): number => claims.reduce((sum, one) => sum + one.wards, 0);

/**
 * Where every ward of a scope fails, each ward fails at least as often as such claims name it: the wards named most
 * often need the lowest scores. How many of these failures the distribution has room for.
 */
function forcedPlaceable(claims: readonly FailingClaim[], levels: FlowInput["levels"]): number {
  const criteriaOf = new Map<string, Set<string>>();
  for (const { criterion, results } of claims) {
    for (const { key } of results) criteriaOf.set(key, (criteriaOf.get(key) ?? new Set()).add(criterion));
  }
  const counts = [...criteriaOf.values()].map((criteria) => criteria.size).sort((a, b) => b - a);
  const room = levels.flatMap(({ failures, wards }) => Array<number>(wards).fill(failures)).sort((a, b) => b - a);
  const repeated = total(claims) - counts.reduce((sum, count) => sum + count, 0);
  return repeated + counts.reduce((sum, count, index) => sum + Math.min(count, room[index] ?? 0), 0);
}

/** One claim a criterion, the largest: claims for parts of the wards may overlap. */
function wholeClaims(failing: readonly FailingClaim[]): FailingClaim[] {
  const byCriterion = new Map<string, FailingClaim>();
  for (const one of [...failing].sort((a, b) => a.index - b.index || b.wards - a.wards)) {
    const known = byCriterion.get(one.criterion);
    if (known === undefined || one.wards > known.wards) byCriterion.set(one.criterion, one);
  }
  return [...byCriterion.values()];
}

/** Leaves out every claim without which the rest still conflicts. */
function smallestConflict(
  claims: readonly FailingClaim[],
  conflicts: (claims: readonly FailingClaim[]) => boolean,
): readonly FailingClaim[] {
  let kept = claims;
  for (const claim of claims) {
    const fewer = kept.filter((other) => other !== claim);
    if (conflicts(fewer)) kept = fewer;
  }
  return kept;
}

/** `14 (TC04) + 14 (TC08)`. */
const shownClaims = (claims: readonly FailingClaim[]): string =>
  claims.map(({ wards, criterion }) => `${wards} (${criterion})`).join(" + ");
