import type { AnyFinding } from "../core/findings/finding";
import type { CheckReport } from "../core/report/types";
import { standingIn } from "../core/report/standing";
import type { FindingPlace } from "./types";

/** Says for every finding of a report which ward and which measure it is about. */
export function findingPlaces(report: CheckReport): (finding: AnyFinding) => FindingPlace {
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
    return { ward: result?.ward, code, name: code === undefined ? undefined : names.get(code) };
  };
}
