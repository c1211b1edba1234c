import type { CriteriaSet } from "../criteria/types";
import type { Place } from "../../cells/address";
import { finding, type AnyFinding } from "../findings/finding";
import type { WardResult } from "../scoring/types";
import { checkChangeClaim, checkPercent, checkSum } from "./arithmetic";
import { checkDistribution, readDistribution, type Distribution } from "./distribution";
import { failuresInSurvey, readFailing, type FailingClaim } from "./failing";
import { checkFeasibility } from "./feasibility";
import type { Claim } from "./types";

/** What the claims are compared with. */
export interface ClaimContext {
  readonly criteria: CriteriaSet;
  readonly results: readonly WardResult[];
  /** Criteria met → wards of the survey; `null` without a survey. */
  readonly distribution: Distribution | null;
}

/** `consistency.*` of every claim, and of the claims together. */
export function checkClaims(claims: readonly Claim[], context: ClaimContext): AnyFinding[] {
  const failing: FailingClaim[] = [];
  const findings = claims.flatMap((claim) => {
    if (claim.kind === "failing") return checkFailing(claim, context, failing);
    return checkClaim(claim, context);
  });
  return [...findings, ...checkTogether(claims, failing, context)];
}

function checkClaim(claim: Claim, context: ClaimContext): AnyFinding[] {
  if (claim.kind === "percent") return checkPercent(claim);
  if (claim.kind === "change") return checkChangeClaim(claim);
  if (claim.kind === "distribution") return checkDistribution(claim, context.distribution);
  return checkSum(claim);
}

/** A readable claim joins `failing`; it is held against the survey when there is one. */
function checkFailing(claim: Claim, { criteria, results }: ClaimContext, failing: FailingClaim[]): AnyFinding[] {
  const read = readFailing(claim, criteria, results);
  if (read === "stated") return [unreadable(claim.statedAt, claim.stated)];
  if (read === "parts") return [unreadable(claim.partsAt, claim.parts.join("; "))];
  failing.push(read);
  if (results.length === 0) return [];
  const { least, most } = failuresInSurvey(read);
  if (read.wards >= least && read.wards <= most) return [];
  const computed = `${least === most ? least : `${least}-${most}`} (${read.criterion})`;
  const params = { stated: `${read.wards} (${read.criterion})`, computed, reason: "failures" };
  return [finding("consistency.distribution", claim.statedAt, params)];
}

const unreadable = (place: Place, value: string): AnyFinding => finding("entry.unreadable", place, { value });

function checkTogether(claims: readonly Claim[], failing: readonly FailingClaim[], context: ClaimContext): AnyFinding[] {
  if (failing.length === 0) return [];
  const complete = context.results.every((result) => result.missing === 0 && result.notApplicable === 0);
  return claims
    .filter((claim) => claim.kind === "distribution")
    .flatMap((claim) => {
      const distribution = readDistribution(claim);
      if (distribution === null) return [];
      return checkFeasibility(claim, { distribution, failing, criteria: context.criteria.criteria.length, exact: complete });
    });
}
