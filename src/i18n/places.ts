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
  return ({ sheet, cell, params }) => {
    const at = position(cell);
    const ward = at ? wards.get(down ? sheet : `${at.row} ${sheet}`) : undefined;
    const own = "measure" in params ? params.measure : "criterion" in params ? params.criterion : undefined;
    const inSurvey = at !== null && (ward !== undefined || sheet === survey.location.sheet);
    const code = own ?? (inSurvey ? codes.get(down ? at.row : at.column) : undefined);
    return { ward, code, name: code === undefined ? undefined : names.get(code) };
  };
}

/** Zero-based row and column of an A1 address (a range counts by its first cell); `null` when it is none. */
function position(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(address);
  if (!parts?.[1] || !parts[2]) return null;
  const column = [...parts[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}
