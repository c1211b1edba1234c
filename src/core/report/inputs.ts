import { DEFAULT_CRITERIA } from "../criteria/default";
import { readCriteria } from "../criteria/read";
import type { CriteriaSet } from "../criteria/types";
import type { FindingList } from "../findings/list";
import { getPreset, type Preset } from "../presets";
import { readRoadmap, type Roadmap } from "../roadmap";
import { readRoster, type Roster } from "../roster";
import { readSettings, type Settings, type SettingKey } from "../settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../cells/snapshot";
import { matchKey } from "../../cells/text/normalise";
import { SHEET_NAMES } from "../workbook/sheets";
import type { KeptState } from "./state";
import type { CheckOptions } from "./types";

/** A sheet that did not change since the last check (the same snapshot object) is not read again. */
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

/** The standard sheets of a workbook, found by their names. */
export interface StandardSheets {
  readonly settings: SheetSnapshot | null;
  readonly criteria: SheetSnapshot | null;
  readonly roster: SheetSnapshot | null;
  readonly roadmap: SheetSnapshot | null;
  readonly claims: SheetSnapshot | null;
}

export function standardSheetsOf(snapshot: WorkbookSnapshot): StandardSheets {
  const byName = new Map<string, SheetSnapshot>();
  for (const sheet of snapshot.sheets) {
    const key = matchKey(sheet.name);
    if (!byName.has(key) && sheet.values.length > 0) byName.set(key, sheet);
  }
  const find = (name: string) => byName.get(matchKey(name)) ?? null;
  return {
    settings: find(SHEET_NAMES.settings),
    criteria: find(SHEET_NAMES.criteria),
    roster: find(SHEET_NAMES.roster),
    roadmap: find(SHEET_NAMES.roadmap),
    claims: find(SHEET_NAMES.claims),
  };
}

export function presetOf(options: CheckOptions, state: KeptState): Preset | null {
  const id = options.preset ?? state.preset;
  return id ? getPreset(id) : null;
}

/** The workbook's criteria set, else the preset's, else the product's default. */
export function criteriaOf(sheet: SheetSnapshot | null, preset: Preset | null, findings: FindingList): CriteriaSet {
  const read = sheet ? criteriaRead(sheet) : null;
  if (read) findings.addAll(read.findings);
  return read?.set ?? preset?.criteria ?? DEFAULT_CRITERIA;
}

/** The workbook's list of wards; without one, or when it has no row, the preset's. */
export function rosterOf(sheet: SheetSnapshot | null, preset: Preset | null, findings: FindingList): Roster | null {
  const read = sheet ? rosterRead(sheet) : null;
  if (read) findings.addAll(read.findings);
  return read && read.roster.entries.length > 0 ? read.roster : (preset?.roster ?? null);
}

/** The workbook's roadmap; without one, or when it has no row, the preset's. */
export function roadmapOf(sheet: SheetSnapshot | null, preset: Preset | null, findings: FindingList): Roadmap | null {
  const read = sheet ? roadmapRead(sheet) : null;
  if (read) findings.addAll(read.findings);
  return read && read.roadmap.rules.length > 0 ? read.roadmap : (preset?.roadmap ?? null);
}

/** Parameters; those kept in the workbook's settings stand in for a missing sheet `Thông số`. */
export function settingsOf(
  sheet: SheetSnapshot | null,
  preset: Preset | null,
  options: CheckOptions,
  state: KeptState,
  year: number,
  findings: FindingList,
): Settings {
  const kept: Partial<Record<SettingKey, string>> = sheet ? {} : state.settings;
  const { settings, findings: own } = readSettings(sheet, preset, { ...kept, ...options.set }, { year });
  findings.addAll(own);
  const raw = new Map(settings.raw);
  for (const key of Object.keys(kept) as SettingKey[]) {
    const value = raw.get(key);
    if (value?.origin === "option" && options.set?.[key] === undefined) raw.set(key, { ...value, origin: "workbook" });
  }
  return { ...settings, raw };
}
