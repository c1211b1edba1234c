import type { CriteriaSet } from "../criteria/types";
import type { SheetSnapshot, WorkbookSnapshot } from "../../cells/snapshot";
import { matchKey } from "../../cells/text/normalise";
import { sheetRole } from "../workbook/sheets";
import { criteriaDictionary, type Dictionary } from "./dictionary";
import { Grid } from "./grid";
import type { SurveyKnowledge, SurveyReading } from "./reading";
import { readTables } from "./table";
import { readDown, transposedSurvey, wardSheetSurvey, type DownReading } from "./ward-sheets";

/** A standard sheet other than `Khảo sát` is never a survey, whatever stands in it. */
function isOwnSheet(name: string): boolean {
  const role = sheetRole(name);
  return role !== null && role !== "survey";
}

/** All surveys of a workbook, in the order of its sheets. Sheets of one ward each are one survey (hidden ones another). */
export function readSurveys(snapshot: WorkbookSnapshot, set: CriteriaSet, knowledge: SurveyKnowledge): SurveyReading[] {
  const dictionary = criteriaDictionary(set);
  const readings: SurveyReading[] = [];
  const wardSheets: { readonly at: number; readonly reading: DownReading }[] = [];
  for (const sheet of snapshot.sheets) {
    if (isOwnSheet(sheet.name) || isEmpty(sheet)) continue;
    const grid = new Grid(sheet);
    const tables = readTables(grid, dictionary, knowledge);
    if (tables.length > 0) {
      readings.push(...tables);
      continue;
    }
    const down = readDown(grid, dictionary, knowledge);
    if (down && down.table.wards.length > 0) readings.push(transposedSurvey(down, dictionary));
    else if (down) wardSheets.push({ at: readings.length, reading: down });
  }
  return withWardSheets(readings, wardSheets, dictionary, knowledge);
}

function withWardSheets(
  readings: readonly SurveyReading[],
  wardSheets: readonly { readonly at: number; readonly reading: DownReading }[],
  dictionary: Dictionary,
  knowledge: SurveyKnowledge,
): SurveyReading[] {
  const all = [...readings];
  let shift = 0;
  for (const visible of [true, false]) {
    const own = wardSheets.filter(({ reading }) => reading.grid.sheet.visible === visible);
    if (own.length === 0) continue;
    const survey = wardSheetSurvey(
      own.map(({ reading }) => reading),
      dictionary,
      knowledge,
    );
    all.splice(own[0]!.at + shift++, 0, survey);
  }
  return all;
}

function isEmpty(sheet: SheetSnapshot): boolean {
  return sheet.values.length === 0;
}

/**
 * The survey to use: the chosen one by the name of its sheet (any sheet of a set), else the visible one with the latest
 * period, else the first visible one. Hidden sheets are listed, and used only when chosen.
 */
export function chooseSurvey(readings: readonly SurveyReading[], chosen: string | null): SurveyReading | null {
  if (chosen !== null) {
    const key = matchKey(chosen);
    const named = readings.filter(({ sheets }) => sheets.some((sheet) => matchKey(sheet.name) === key));
    return latest(named.filter((reading) => reading.lines.length > 0)) ?? named[0] ?? null;
  }
  const visible = readings.filter(({ survey }) => survey.location.visible);
  const filled = visible.filter((reading) => reading.lines.length > 0);
  return latest(filled) ?? visible[0] ?? null;
}

function latest(readings: readonly SurveyReading[]): SurveyReading | null {
  return readings.reduce<SurveyReading | null>((best, reading) => (best && best.period >= reading.period ? best : reading), null);
}
