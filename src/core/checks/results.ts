import type { WardRef } from "../findings/catalogue";
import type { CriterionCount } from "../report/types";
import type { CriteriaSet } from "../criteria/types";
import type { WardResult } from "../scoring/types";

export function refOf({ ward, unit }: WardResult): WardRef {
  return { name: ward, unit };
}

/** Criteria met → number of wards, highest first. `KAD` is not counted as met. */
export function distributionOf(results: readonly WardResult[]): (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const { met } of results) counts.set(met, (counts.get(met) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => b - a);
}

/** How many wards of the survey have each status, by criterion. */
export function countByCriterion(set: CriteriaSet, results: readonly WardResult[]): Map<string, CriterionCount> {
  const counts = set.criteria.map(() => ({ met: 0, notMet: 0, missing: 0, notApplicable: 0 }));
  for (const { criteria } of results) {
    for (let index = 0; index < counts.length; index++) {
      const count = counts[index]!;
      const status = criteria[index];
      if (status === "met") count.met++;
      else if (status === "not-met") count.notMet++;
      else if (status === "not-applicable") count.notApplicable++;
      else count.missing++;
    }
  }
  return new Map(set.criteria.map(({ code }, index) => [code, counts[index]!]));
}
