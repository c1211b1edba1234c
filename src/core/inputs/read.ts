import type { SheetSnapshot, WorkbookSnapshot } from "../../cells/snapshot";
import { DEFAULT_CRITERIA } from "../criteria/default";
import { readCriteria } from "../criteria/read";
import type { AnyFinding } from "../findings/finding";
import { programmeOf } from "../programmes";
import { readRoadmap } from "../roadmap";
import { readRoster } from "../roster";
import { readSettings, type Settings } from "../settings";
import { chooseSurvey, readSurveys } from "../survey/read";
import type { SurveyReading } from "../survey/reading";
import { sheetRole, type SheetRole } from "../workbook/sheets";
import { knowledgeOf, namingRoster } from "./knowledge";
import { answeredState } from "./profile";
import { readState } from "./state";
import type { InputOptions, Inputs } from "./types";

/**
 * Puts together what everything is computed from; the check, the functions, the batch command and the pane ask here and
 * nowhere else. A sheet of the workbook counts, else the programme that is asked for or was chosen in the workbook, and
 * for the criteria the product's default set; a sheet without a usable row counts as none. Pure: reads no clock.
 */
export function readInputs(snapshot: WorkbookSnapshot, options: InputOptions = {}): Inputs {
  const kept = answeredState(readState(snapshot.state).state, options.answers);
  const id = options.preset ?? kept.preset;
  const programme = id ? programmeOf(id) : null;
  const sheets = sheetsByRole(snapshot);
  const ofSheet = <T>(role: SheetRole, read: (sheet: SheetSnapshot) => T): T | null => {
    const sheet = sheets.get(role);
    return sheet ? read(sheet) : null;
  };
  const listed = ofSheet("criteria", criteriaRead);
  const wards = ofSheet("roster", rosterRead);
  const plan = ofSheet("roadmap", roadmapRead);
  const criteria = listed?.set ?? programme?.criteria ?? DEFAULT_CRITERIA;
  const roster = wards && wards.roster.entries.length > 0 ? wards.roster : (programme?.roster ?? null);
  const roadmap = plan && plan.roadmap.rules.length > 0 ? plan.roadmap : (programme?.roadmap ?? null);
  const names = namingRoster(roster, snapshot.sheets, options.nationalWards);
  const surveys = readSurveys(snapshot, criteria, knowledgeOf(names, kept, options.acceptsLikely));
  const sources = { set: options.set, kept: kept.settings, programme: programme?.settings };
  const parametersFor = (year?: number) => readSettings(sheets.get("settings") ?? null, { ...sources, year });
  const survey = chosenSurvey(surveys, options.survey ?? null, kept.survey, yearSaid(parametersFor().settings));
  const parameters = parametersFor(yearOf(survey, options));
  return {
    kept,
    criteria,
    roster,
    roadmap,
    settings: parameters.settings,
    surveys,
    survey,
    claims: sheets.get("claims") ?? null,
    findings: [listed, wards, plan, parameters].flatMap((reading): readonly AnyFinding[] => reading?.findings ?? []),
  };
}

/** Whether neither the workbook nor a programme says which wards there are. */
export function lacksRoster(snapshot: WorkbookSnapshot, options: InputOptions): boolean {
  const sheet = sheetsByRole(snapshot).get("roster");
  const listed = sheet !== undefined && rosterRead(sheet).roster.entries.length > 0;
  return !listed && !(options.preset ?? readState(snapshot.state).state.preset);
}

/** A sheet that did not change since it was last read (the same snapshot object) is not read again. */
function remembered<T>(read: (sheet: SheetSnapshot) => T): (sheet: SheetSnapshot) => T {
  const known = new WeakMap<SheetSnapshot, { readonly value: T }>();
  return (sheet) => {
    const kept = known.get(sheet);
    if (kept) return kept.value;
    const value = read(sheet);
    known.set(sheet, { value });
    return value;
  };
}

const criteriaRead = remembered(readCriteria);
const rosterRead = remembered(readRoster);
const roadmapRead = remembered(readRoadmap);

/** The standard sheets that hold anything; of two that bear one name the first. */
function sheetsByRole({ sheets }: WorkbookSnapshot): ReadonlyMap<SheetRole, SheetSnapshot> {
  const found = new Map<SheetRole, SheetSnapshot>();
  for (const sheet of sheets) {
    const role = sheetRole(sheet.name);
    if (role && !found.has(role) && sheet.values.length > 0) found.set(role, sheet);
  }
  return found;
}

/** The survey that the caller names; a kept choice holds as long as its sheet is there. */
function chosenSurvey(
  surveys: readonly SurveyReading[],
  asked: string | null,
  kept: string | null,
  year: number | null,
): SurveyReading | null {
  if (asked !== null && asked !== kept) return chooseSurvey(surveys, asked, year);
  return (kept === null ? null : chooseSurvey(surveys, kept, year)) ?? chooseSurvey(surveys, null, year);
}

/** The year that the user gave; a programme's own says nothing about which survey is meant. */
function yearSaid({ raw, year }: Settings): number | null {
  const origin = raw.get("NAM_DANH_GIA")?.origin;
  return origin === "option" || origin === "workbook" ? year : null;
}

/** The year that the survey names, else that of the check. */
function yearOf(survey: SurveyReading | null, { today }: InputOptions): number | undefined {
  if (survey && survey.period >= 0) return Math.floor(survey.period / 100);
  return today === undefined ? undefined : Number(today.slice(0, 4));
}
