import type { CriteriaSet, Criterion, Measure } from "../criteria/types";
import { codeCandidates } from "../../cells/code";
import { findCode, findNumber, type Coded } from "../criteria/codes";
import { labelKey, withoutBrackets, withoutNumber } from "./keys";

/** What a header names: a measure, or a criterion as a whole. `by`: a code wins over a name, a name over a number. */
export interface Target {
  readonly code: string;
  readonly criterion: Criterion;
  readonly measure: Measure | null;
  readonly by: "code" | "name" | "number";
  /** Found under another name of a measure (`Cách gọi khác`), which may stand for the criterion as a whole. */
  readonly alias?: boolean;
}

/** Finds measures and criteria by what a header says. */
export interface Dictionary {
  readonly set: CriteriaSet;
  /** `scope`: the criterion that stands above, whose measures are meant first. */
  find(text: string, scope: Criterion | null): Target | null;
  /** The criterion that a plain number stands for. */
  byNumber(number: number): Target | null;
  /** The target of an exact code (an answer kept in the workbook). */
  byCode(code: string): Target | null;
  isGroup(text: string): boolean;
}

const several = Symbol("several");

/** Entries that are met twice stand for nothing. */
class Names<T extends object> {
  private readonly map = new Map<string, T | typeof several>();
  add(key: string, value: T): void {
    if (key === "") return;
    const known = this.map.get(key);
    if (known !== value) this.map.set(key, known === undefined ? value : several);
  }
  get(key: string): T | null {
    const value = this.map.get(key);
    return value === undefined || value === several ? null : (value as T);
  }
}

export function criteriaDictionary(set: CriteriaSet): Dictionary {
  const measureNames = new Names<Measure>();
  const measureAliases = new Names<Measure>();
  const criterionNames = new Names<Criterion>();
  const criterionAliases = new Names<Criterion>();
  const scoped = new Map<Criterion, Names<Measure>>();
  const criterionOf = new Map<Measure, Criterion>();
  const groups = new Set<string>();

  for (const criterion of set.criteria) {
    const own = new Names<Measure>();
    scoped.set(criterion, own);
    for (const key of variants(criterion.name)) criterionNames.add(key, criterion);
    for (const measure of criterion.measures) {
      criterionOf.set(measure, criterion);
      for (const key of variants(measure.name)) {
        own.add(key, measure);
        measureNames.add(key, measure);
      }
      for (const alias of measure.aliases) {
        for (const key of variants(alias)) {
          own.add(key, measure);
          measureAliases.add(key, measure);
          criterionAliases.add(key, criterion);
        }
      }
    }
  }
  for (const group of set.groups) for (const key of [labelKey(group.code), ...variants(group.name)]) groups.add(key);

  const ofMeasure = (measure: Measure): Target => ({
    code: measure.code,
    criterion: criterionOf.get(measure)!,
    measure,
    by: "name",
  });
  const ofCriterion = (criterion: Criterion): Target => ({ code: criterion.code, criterion, measure: null, by: "name" });

  const byCode = (text: string): Target | null => {
    for (const candidate of codeCandidates(text)) {
      const coded = findCode(set, candidate);
      if (coded) return targetOf(coded);
    }
    return null;
  };

  const byName = (text: string, scope: Criterion | null): Target | null => {
    for (const key of variants(text)) {
      const own = scope ? scoped.get(scope)?.get(key) : null;
      if (own) return ofMeasure(own);
      const criterion = criterionNames.get(key);
      const measure = measureNames.get(key);
      // A criterion whose only measure bears its name is the same thing: the measure is what the cell answers.
      if (criterion) return measure && criterionOf.get(measure) === criterion ? ofMeasure(measure) : ofCriterion(criterion);
      if (measure) return ofMeasure(measure);
      const alias = measureAliases.get(key);
      if (alias) return { ...ofMeasure(alias), alias: true };
      const shared = criterionAliases.get(key);
      if (shared) return ofCriterion(shared);
    }
    return null;
  };

  return {
    set,
    find: (text, scope) => byCode(text) ?? byCode(withoutNumber(labelKey(text))) ?? byName(text, scope),
    byNumber: (number) => {
      const criterion = findNumber(set, number);
      return criterion && { ...ofCriterion(criterion), by: "number" };
    },
    byCode: (code) => {
      const coded = findCode(set, code);
      return coded && targetOf(coded);
    },
    isGroup: (text) => variants(text).some((key) => groups.has(key)) || /^(nhóm|g)\s*\d+\b/.test(labelKey(text)),
  };
}

function targetOf(coded: Coded): Target {
  const { criterion } = coded;
  const measure = coded.kind === "measure" ? coded.measure : null;
  return { code: (measure ?? criterion).code, criterion, measure, by: "code" };
}

/** The keys under which a name is known and looked up: as it stands, without brackets, without the number before it. */
function variants(text: string): string[] {
  const key = labelKey(text);
  const plain = withoutBrackets(key);
  return [...new Set([key, plain, withoutNumber(key), withoutNumber(plain)])];
}
