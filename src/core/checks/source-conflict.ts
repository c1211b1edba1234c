import { DEFAULT_CRITERIA } from "../criteria/default";
import type { CriteriaSet, Criterion, Measure, Threshold } from "../criteria/types";
import { finding } from "../findings/finding";
import type { WardResult } from "../scoring/types";
import { matchKey } from "../../cells/text/normalise";
import type { CheckContext } from "./context";
import { refOf } from "./results";

type Level = Extract<Threshold, { kind: "level" }>;

/**
 * `settings.source-conflict`: the committee's title is still held against the default level, while the source names a
 * lower one too (Đề án 1886, survey against tasks). Names the wards whose criterion would be met at that level.
 */
export function checkSourceConflict({ criteria, fallback, findings }: CheckContext, results: readonly WardResult[]): void {
  const found = titleMeasure(criteria);
  const byDefault = titleMeasure(DEFAULT_CRITERIA);
  if (!found || !byDefault || matchKey(levelOf(found.level)) !== matchKey(levelOf(byDefault.level))) return;
  const { criterion, measure, level } = found;
  const other = level.levels[level.required - 1];
  if (other === undefined) return;
  const place =
    criteria.sheet !== null && measure.row !== null ? { sheet: criteria.sheet, row: measure.row, column: 0 } : fallback;
  const index = criteria.criteria.indexOf(criterion);
  // A measure that decides fails its criterion: all others need not be looked at.
  const failing = measure.mandatory ? results.filter((result) => result.criteria[index] === "not-met") : results;
  const wards = failing.filter((result) => wouldChange(result, criterion, measure, other)).map(refOf);
  findings.add(finding("settings.source-conflict", place, { wards, measure: measure.code, threshold: levelOf(level), other }));
}

function titleMeasure(set: CriteriaSet): { criterion: Criterion; measure: Measure; level: Level } | null {
  for (const criterion of set.criteria) {
    for (const measure of criterion.measures) {
      if (measure.role === "committee-title" && measure.threshold.kind === "level")
        return { criterion, measure, level: measure.threshold };
    }
  }
  return null;
}

const levelOf = (level: Level): string => level.levels[level.required] ?? "";

/** The title alone fails the criterion, and it is the other level. */
function wouldChange(result: WardResult, criterion: Criterion, measure: Measure, other: string): boolean {
  const own = result.measures.get(measure.code);
  if (own?.state !== "not-met" || own.value !== other) return false;
  return criterion.measures.every((m) => m === measure || !m.mandatory || result.measures.get(m.code)?.state !== "not-met");
}
