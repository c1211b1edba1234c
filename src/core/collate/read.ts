import { identifyLines, type IdentifiedLine } from "../checks/identify";
import type { CriteriaSet } from "../criteria/types";
import { readInputs } from "../inputs/read";
import { knowledgeOf, namingRoster } from "../inputs/knowledge";
import { readState } from "../inputs/state";
import type { NationalWards } from "../national/wards";
import type { CheckOptions } from "../report/types";
import { rosterAt, type Roster, type RosterEntry } from "../roster";
import type { WorkbookSnapshot } from "../../cells/snapshot";
import { chooseSurvey, readSurveys } from "../survey/read";
import type { SurveyReading } from "../survey/reading";

/** What every workbook of a collation is read by: the criteria, the wards and the date of the target. */
export interface Measure {
  readonly criteria: CriteriaSet;
  readonly roster: Roster | null;
  readonly date: string;
  readonly wardsInForce: readonly RosterEntry[];
  /** Where there is no roster: see `namingRoster`. */
  readonly nationalWards: NationalWards | undefined;
}

/** A survey with its rows identified; `null` survey when none was found. */
export interface ReadBook {
  readonly survey: SurveyReading | null;
  readonly lines: readonly IdentifiedLine[];
}

/** Reads the workbook that receives the entries, and what the others are read by. */
export function readTarget(snapshot: WorkbookSnapshot, options: CheckOptions): Measure & ReadBook {
  const { kept, criteria, roster, settings, survey } = readInputs(snapshot, options);
  const date = settings.assessmentDate;
  const lines = identifyLines(survey?.lines ?? [], roster, date, kept.names);
  const wardsInForce = roster ? rosterAt(roster, date) : [];
  return { criteria, roster, date, wardsInForce, nationalWards: options.nationalWards, survey, lines };
}

/** Reads a workbook that was sent, by the target's measure and the answers kept in itself. */
export function readSource(snapshot: WorkbookSnapshot, { criteria, roster, date, nationalWards }: Measure): ReadBook {
  const { state } = readState(snapshot.state);
  const names = namingRoster(roster, snapshot.sheets, nationalWards);
  const surveys = readSurveys(snapshot, criteria, knowledgeOf(names, state));
  const survey = (state.survey === null ? null : chooseSurvey(surveys, state.survey)) ?? chooseSurvey(surveys, null);
  return { survey, lines: identifyLines(survey?.lines ?? [], roster, date, state.names) };
}
