import { CLAIM_HEADERS } from "../../core/claims/sheet";
import { CRITERIA_HEADERS, criteriaRows } from "../../core/criteria/sheet";
import type { Programme, StatedClaim } from "../../core/programmes/types";
import { ROADMAP_HEADERS, roadmapSheetRows } from "../../core/roadmap/sheet";
import { ROSTER_HEADERS, rosterRows } from "../../core/roster/sheet";
import { rosterAt } from "../../core/roster/validity";
import { readSettings } from "../../core/settings/read";
import { SETTING_HEADERS, SETTING_ROWS } from "../../core/settings/rows";
import type { SettingKey } from "../../core/settings/types";
import { guideSheet, type GuideNote } from "./guide";
import type { SheetPlan } from "../../core/workbook/plan";
import { surveySheet, type SurveyFill } from "./survey";
import { tableSheet } from "./table";

/** What a filled standard workbook (the sample) has beside the programme. */
interface StandardFill {
  readonly settings: Partial<Record<SettingKey, string>>;
  readonly survey: SurveyFill;
  readonly claims: readonly StatedClaim[];
  readonly guide: GuideNote;
}

/**
 * The standard workbook of a programme, sheet by sheet in tab order, without the generated sheets.
 * The survey has one row for every ward of the roster in force at the programme's assessment date.
 */
export function standardSheets(programme: Programme, fill?: StandardFill): SheetPlan[] {
  const { settings } = readSettings(null, { set: fill?.settings, programme: programme.settings });
  const wards = rosterAt(programme.roster, settings.assessmentDate);
  return [
    guideSheet(fill?.guide),
    tableSheet("settings", SETTING_HEADERS, settingRows({ ...programme.settings, ...fill?.settings }), [230, 260, 260, 420]),
    tableSheet("criteria", CRITERIA_HEADERS, criteriaRows(programme.criteria), CRITERIA_WIDTHS),
    tableSheet("roster", ROSTER_HEADERS, rosterRows(programme.roster), [90, 170, 90, 190, 100, 100, 170, 80, 110, 280]),
    surveySheet(programme.criteria, wards, fill?.survey),
    tableSheet("roadmap", ROADMAP_HEADERS, roadmapSheetRows(programme.roadmap), [100, 130, 90, 170, 210, 230, 120, 330]),
    tableSheet("claims", CLAIM_HEADERS, claimRows(fill?.claims ?? []), [50, 320, 130, 100, 200, 280, 300]),
  ];
}

const CRITERIA_WIDTHS = [70, 200, 80, 220, 80, 240, 110, 110, 200, 80, 130, 80, 60, 90, 90, 120, 220, 320];

function settingRows(values: Partial<Record<SettingKey, string>>): (string | null)[][] {
  return SETTING_ROWS.map((row) => [row.key, row.label, values[row.key] ?? row.defaultValue, row.note]);
}

function claimRows(claims: readonly StatedClaim[]): (string | number | null)[][] {
  return claims.map((claim, index) => [index + 1, claim.what, claim.kind, claim.stated, claim.parts, claim.scope, claim.basis]);
}
