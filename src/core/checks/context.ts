import type { CriteriaSet } from "../criteria/types";
import type { FindingList } from "../findings/list";
import type { WardRef } from "../findings/catalogue";
import type { Roster, RosterEntry } from "../roster/types";
import type { Settings } from "../settings/types";
import type { Place } from "../../cells/address";
import type { SurveyReading } from "../survey/reading";
import type { AcceptedValue } from "./entries/accepted";
import type { IdentifiedLine } from "./identify";

/** What the checks of one workbook work on. */
export interface CheckContext {
  readonly criteria: CriteriaSet;
  readonly settings: Settings;
  /** Criteria needed. */
  readonly required: number;
  readonly roster: Roster | null;
  readonly wardsInForce: readonly RosterEntry[];
  readonly survey: SurveyReading;
  readonly lines: readonly IdentifiedLine[];
  /** The first cell of the survey's sheet: where findings stand that have no cell of their own. */
  readonly fallback: Place;
  readonly findings: FindingList;
  /** Implausible values that the user keeps. */
  readonly accepted: readonly AcceptedValue[];
}

export function wardRef(entry: RosterEntry): WardRef {
  return entry.code === null ? { name: entry.name, unit: entry.unit } : { name: entry.name, unit: entry.unit, code: entry.code };
}

/** The cell of the ward's name in the survey. */
export function wardPlace(line: IdentifiedLine): Place {
  const { sheet, row, column } = line.line.ward;
  return { sheet, row, column };
}

/** The row of a ward in `Danh sách phường`, else the fallback. */
export function rosterPlace(roster: Roster, entry: RosterEntry, fallback: Place): Place {
  return roster.sheet !== null && entry.row !== null ? { sheet: roster.sheet, row: entry.row, column: 0 } : fallback;
}
