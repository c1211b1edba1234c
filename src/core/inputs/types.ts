import type { IsoDate } from "../../cells/date";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { CriteriaSet } from "../criteria/types";
import type { AnyFinding } from "../findings/finding";
import type { NationalWards } from "../national/wards";
import type { ProgrammeId } from "../programmes";
import type { Roadmap } from "../roadmap/types";
import type { Roster } from "../roster/types";
import type { Settings, SettingTexts } from "../settings/types";
import type { SurveyReading } from "../survey/reading";
import type { TemplateProfiles } from "./profile";
import type { KeptState } from "./state";

/** What the caller says beside the workbook; what is left out comes from the answers kept in it. */
export interface InputOptions {
  /** Supplies the sheets that the workbook lacks. */
  readonly preset?: ProgrammeId | null;
  /** Sheet of the survey to use (any sheet of a ward-sheet set). */
  readonly survey?: string | null;
  /** Likely readings are used without a question. */
  readonly acceptsLikely?: boolean;
  /** Answers for this run; they count before those kept in the workbook. */
  readonly answers?: TemplateProfiles;
  /** Parameters for this run. */
  readonly set?: SettingTexts;
  /** Tells which texts name wards where neither the workbook nor a programme does: see `lacksRoster`. */
  readonly nationalWards?: NationalWards;
  /** Gives the year of the assessment where nothing else does. */
  readonly today?: IsoDate;
}

/** What everything is computed from. Criteria, roster and roadmap say their `origin`, parameters theirs in `settings.raw`. */
export interface Inputs {
  readonly kept: KeptState;
  readonly criteria: CriteriaSet;
  /** `null`: neither the workbook nor a chosen programme has one. */
  readonly roster: Roster | null;
  readonly roadmap: Roadmap | null;
  readonly settings: Settings;
  readonly surveys: readonly SurveyReading[];
  /** The one to use. */
  readonly survey: SurveyReading | null;
  readonly claims: SheetSnapshot | null;
  /** What could not be used of the sheets. */
  readonly findings: readonly AnyFinding[];
}
