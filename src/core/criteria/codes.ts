import { codeKey } from "../../cells/code";
import { memoOf } from "../../cells/memo";
import type { CriteriaSet, Criterion, Measure } from "./types";

/** What a code stands for. */
export type Coded =
  | { readonly kind: "criterion"; readonly criterion: Criterion }
  | { readonly kind: "measure"; readonly criterion: Criterion; readonly measure: Measure };

interface Index {
  readonly codes: ReadonlyMap<string, Coded>;
  readonly numbers: ReadonlyMap<number, Criterion>;
}

/** The criterion or measure of a code typed by a user, also in words (`Tiêu chí số 6`); `null` when the set has none. */
export function findCode(set: CriteriaSet, code: string): Coded | null {
  const key = codeKey(code);
  const known = indexOf(set).codes.get(key);
  if (known) return known;
  const number = /^(?:tiêuchí(?:số)?|tc(?:số)?)(\d+)$/u.exec(key)?.[1];
  const criterion = number === undefined ? null : findNumber(set, Number(number));
  return criterion && { kind: "criterion", criterion };
}

/** The criterion of a code, also where its one measure bears the same. */
export function findCriterion(set: CriteriaSet, code: string): Criterion | null {
  const coded = findCode(set, code);
  if (coded?.kind === "measure" && codeKey(coded.criterion.code) !== codeKey(code)) return null;
  return coded?.criterion ?? null;
}

/** The criterion that a plain number stands for: the number of its code, or its place in a set whose codes have none. */
export function findNumber(set: CriteriaSet, number: number): Criterion | null {
  return indexOf(set).numbers.get(number) ?? null;
}

const indexOf = memoOf(({ criteria }: CriteriaSet): Index => {
  const codes = new Map<string, Coded>();
  const numbers = new Map<number, Criterion>();
  criteria.forEach((criterion, index) => {
    const digits = /(\d+)\D*$/.exec(criterion.code)?.[1];
    numbers.set(digits === undefined ? index + 1 : Number(digits), criterion);
    codes.set(codeKey(criterion.code), { kind: "criterion", criterion });
    for (const measure of criterion.measures) codes.set(codeKey(measure.code), { kind: "measure", criterion, measure });
  });
  return { codes, numbers };
});
