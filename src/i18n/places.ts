import type { AnyFinding } from "../core/findings/finding";
import type { CheckReport } from "../core/report/types";
import type { FindingPlace } from "./types";

/**
 * Says for every finding of a report which ward's row and which measure's column it stands in.
 * In ward sheets the measures run down the rows and the sheet itself is the ward.
 */
export function findingPlaces(report: CheckReport): (finding: AnyFinding) => FindingPlace {
  const survey = report.survey;
  if (!survey) return () => ({});
  const down = survey.location.form === "ward-sheets";
  const codes = new Map(survey.columns.map((column) => [column.index, column.code]));
  const wards = new Map(report.results.map((result) => [down ? result.sheet : `${result.row} ${result.sheet}`, result.ward]));
  const names = new Map(
    report.criteria.criteria.flatMap((criterion) => [
      [criterion.code, criterion.name] as const,
      ...criterion.measures.map((measure) => [measure.code, measure.name] as const),
    ]),
  );
  return ({ sheet, row, column, params }) => {
    const ward = wards.get(down ? sheet : `${row} ${sheet}`);
    const own = "measure" in params ? params.measure : "criterion" in params ? params.criterion : undefined;
    const inSurvey = ward !== undefined || sheet === survey.location.sheet;
    const code = own ?? (inSurvey ? codes.get(down ? row : column) : undefined);
    return { ward, code, name: code === undefined ? undefined : names.get(code) };
  };
}
