import { matchKey } from "../../cells/text/normalise";
import type { CriteriaSet, Criterion, Measure } from "./types";

/** Key of a criterion or measure code: case and spaces are ignored, `TC1` is `TC01`. */
export function codeKey(code: string): string {
  return matchKey(code)
    .replace(/ /g, "")
    .replace(/^([a-z]+)0+(?=\d)/, "$1");
}

/** What a code stands for. */
export type Coded =
  | { readonly kind: "criterion"; readonly criterion: Criterion }
  | { readonly kind: "measure"; readonly criterion: Criterion; readonly measure: Measure };

const indexes = new WeakMap<CriteriaSet, Map<string, Coded>>();

/** The criterion or measure of a code typed by a user; `null` when the set has none. */
export function findCode(set: CriteriaSet, code: string): Coded | null {
  let index = indexes.get(set);
  if (!index) indexes.set(set, (index = buildIndex(set)));
  return index.get(codeKey(code)) ?? null;
}

function buildIndex(set: CriteriaSet): Map<string, Coded> {
  const index = new Map<string, Coded>();
  for (const criterion of set.criteria) {
    index.set(codeKey(criterion.code), { kind: "criterion", criterion });
    for (const measure of criterion.measures) index.set(codeKey(measure.code), { kind: "measure", criterion, measure });
  }
  return index;
}

/** All measures with a role, in the order of the set. */
export function measuresWithRole(set: CriteriaSet, role: Measure["role"]): readonly Measure[] {
  return set.criteria.flatMap((criterion) => criterion.measures.filter((measure) => measure.role === role));
}
