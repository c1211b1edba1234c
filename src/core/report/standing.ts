import type { Place } from "../../cells/address";
import type { WardResult } from "../scoring/types";
import type { Survey, SurveyColumn } from "../survey/types";
import type { CheckReport } from "./types";

/** What a cell belongs to: its ward, and the measure (criterion, in forms with direct results) that it answers. */
export interface Standing {
  readonly result: WardResult | null;
  readonly code: string | null;
}

const NOWHERE: Standing = { result: null, code: null };

/** Which ward and which measure stand at a place. Whatever describes a cell of a survey asks here, however the survey runs. */
export function standingIn({ survey, results }: Pick<CheckReport, "survey" | "results">): (place: Place) => Standing {
  if (!survey) return () => NOWHERE;
  const wardAt = wardFinder(survey, results);
  const byRow = new Map(survey.columns.map(({ row, code }) => [row, code]));
  const byColumn = new Map(survey.columns.map(({ column, code }) => [column, code]));
  return (place) => {
    const result = wardAt(place);
    const inSurvey = result !== null || place.sheet === survey.location.sheet;
    return { result, code: inSurvey ? (byRow.get(place.row) ?? byColumn.get(place.column) ?? null) : null };
  };
}

function wardFinder({ wardsIn }: Survey, results: readonly WardResult[]): (place: Place) => WardResult | null {
  if (wardsIn === "columns") {
    // A ward may have several columns, of which the first bears its name.
    const fromRight = [...results].sort((a, b) => b.column - a.column);
    return ({ sheet, column }) => fromRight.find((result) => result.sheet === sheet && result.column <= column) ?? null;
  }
  const key = ({ sheet, row }: Pick<Place, "sheet" | "row">) => (wardsIn === "sheets" ? sheet : `${row} ${sheet}`);
  const wards = new Map(results.map((result) => [key(result), result]));
  return (place) => wards.get(key(place)) ?? null;
}

/** Where a ward answers a column; `null` in ward sheets, of which each has columns of its own. */
export function answerPlace({ wardsIn }: Survey, { sheet, row, column }: WardResult, of: SurveyColumn): Place | null {
  return wardsIn === "sheets" ? null : { sheet, row: of.row ?? row, column: of.column ?? column };
}
