import type { AnyFinding } from "../core/findings/finding";
import { standingIn } from "../core/report/standing";
import type { CheckReport } from "../core/report/types";
import { findingMessage, type FindingMessage, type FindingPlace, type Language } from "../i18n";

/** A finding of a report in words, and the ward and measure that it is about. */
export interface WordedFinding extends FindingMessage {
  readonly place: FindingPlace;
}

/** Puts the findings of a report into words: the pane, the batch report and `Nội dung rà soát` all say what this says. */
export function findingWords(report: CheckReport, language: Language): (finding: AnyFinding) => WordedFinding {
  const standing = standingIn(report);
  const names = new Map(
    report.criteria.criteria.flatMap((criterion) => [
      [criterion.code, criterion.name] as const,
      ...criterion.measures.map((measure) => [measure.code, measure.name] as const),
    ]),
  );
  return (finding) => {
    const { params } = finding;
    const { result, code: standingCode } = standing(finding);
    const own = "measure" in params ? params.measure : "criterion" in params ? params.criterion : undefined;
    const code = own ?? standingCode ?? undefined;
    const place = { ward: result?.ward, code, name: code === undefined ? undefined : names.get(code) };
    return { ...findingMessage(finding, language, place), place };
  };
}
