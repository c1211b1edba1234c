import { only } from "../../cells/list";
import { matchKey } from "../../cells/text/normalise";
import { unitKey, wardKeyOfName } from "../roster/names";
import type { WardResult } from "../scoring/types";
import { findCriterion } from "../criteria/codes";
import type { CriteriaSet, Criterion } from "../criteria/types";
import { readPart } from "./figure";
import type { Claim } from "./types";

/** A readable claim `không đạt`: so many wards fail a criterion. */
export interface FailingClaim {
  readonly claim: Claim;
  readonly criterion: string;
  /** Index of the criterion in the set. */
  readonly index: number;
  readonly wards: number;
  /** Surveyed wards that it speaks of; all of them when `Phạm vi` names none. */
  readonly results: readonly WardResult[];
  /** How many wards it speaks of, names that the survey lacks included; `null`: all wards. */
  readonly scopeSize: number | null;
}

/** Reads a claim `không đạt`; the part that cannot be used when it cannot. */
export function readFailing(
  claim: Claim,
  criteria: CriteriaSet,
  results: readonly WardResult[],
): FailingClaim | "stated" | "parts" {
  const wards = readPart(claim.stated);
  if (typeof wards !== "number" || !Number.isInteger(wards) || wards < 0) return "stated";
  const named = only(claim.parts);
  const criterion = named === null ? null : criterionOf(criteria, named);
  if (!criterion) return "parts";
  const index = criteria.criteria.indexOf(criterion);
  return { claim, criterion: criterion.code, index, wards, ...scopeOf(claim, results) };
}

/** A criterion by its code or its name. */
function criterionOf(set: CriteriaSet, text: string): Criterion | null {
  return findCriterion(set, text) ?? set.criteria.find(({ name }) => matchKey(name) === matchKey(text)) ?? null;
}

/** `Phạm vi` names units or wards; a text that is neither means all wards. */
function scopeOf(claim: Claim, results: readonly WardResult[]): Pick<FailingClaim, "results" | "scopeSize"> {
  const names = claim.scope.flatMap((part) => part.split(",")).filter((name) => name.trim() !== "");
  const units = new Set(names.map(unitKey));
  const inUnits = results.filter((result) => result.unit !== "" && units.has(unitKey(result.unit)));
  if (inUnits.length > 0) return { results: inUnits, scopeSize: inUnits.length };
  const wards = new Set(names.map(wardKeyOfName));
  const named = results.filter((result) => wards.has(wardKeyOfName(result.ward)));
  return named.length > 0 ? { results: named, scopeSize: wards.size } : { results, scopeSize: null };
}

/** How many wards of the scope fail the criterion in the survey, and how many might with the data that is missing. */
export function failuresInSurvey({ results, index }: FailingClaim): { least: number; most: number } {
  const least = results.filter((result) => result.criteria[index] === "not-met").length;
  const missing = results.filter((result) => result.criteria[index] === "missing").length;
  return { least, most: least + missing };
}
