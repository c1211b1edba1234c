/**
 * What functions take from the workbook where no range is given: criteria, roadmap, roster and parameters. Read once
 * before the first such call is answered, so that no number from the default set appears and changes later; an edit of
 * one of the four sheets reads them again and recalculates, debounced.
 */
import { DEFAULT_CRITERIA } from "../core/criteria/default";
import { readCriteria } from "../core/criteria/read";
import type { CriteriaSet } from "../core/criteria/types";
import { getPreset } from "../core/presets";
import { readState } from "../core/report/state";
import { readRoadmap, type Roadmap } from "../core/roadmap";
import { readRoster, type Roster } from "../core/roster";
import { readSettings, type Settings } from "../core/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../cells/snapshot";
import { matchKey } from "../cells/text/normalise";
import { onCellsChanged, recalculateAll } from "../excel/events";
import { readWorkbook } from "../excel/read";
import { SHEET_NAMES } from "../core/workbook/sheets";

export interface WorkbookState {
  readonly criteria: CriteriaSet;
  readonly roadmap: Roadmap;
  readonly roster: Roster;
  readonly settings: Settings;
}

/** What the product uses where neither the workbook nor a chosen preset says anything. */
const DEFAULT_PRESET = "hung-yen";
const QUIET_MILLISECONDS = 400;

const { criteria, roadmap, roster, settings } = SHEET_NAMES;
const SHEETS = [criteria, roadmap, roster, settings];
const KEYS = new Set(SHEETS.map(matchKey));

let known: WorkbookState | null = null;
let reading: Promise<WorkbookState> | null = null;
let watching: Promise<unknown> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Uses the workbook's state: at once when it is known, else after its first read. */
export function withWorkbook<T>(use: (state: WorkbookState) => T): T | Promise<T> {
  return known ? use(known) : firstRead().then(use);
}

function firstRead(): Promise<WorkbookState> {
  reading ??= watchAndRead().catch((error: unknown) => {
    reading = null; // the next calculation tries again
    throw error;
  });
  return reading;
}

/** Watches before reading: an edit between the two must not be missed. */
async function watchAndRead(): Promise<WorkbookState> {
  watching ??= onCellsChanged(({ sheet }) => {
    if (KEYS.has(matchKey(sheet))) refreshSoon();
  }).catch((error: unknown) => {
    watching = null;
    throw error;
  });
  await watching;
  return readNow();
}

async function readNow(): Promise<WorkbookState> {
  known = stateOf(await readWorkbook({ only: SHEETS }));
  return known;
}

function refreshSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void refresh(), QUIET_MILLISECONDS);
}

async function refresh(): Promise<void> {
  try {
    await readNow();
    await recalculateAll();
  } catch {
    // A refused read (another edit in progress, the workbook closing): the next calculation reads again.
    known = null;
    reading = null;
  }
}

/** Puts together what the sheets, the chosen preset and the product's defaults say. */
export function stateOf(snapshot: WorkbookSnapshot): WorkbookState {
  const kept = readState(snapshot.state).state;
  const preset = getPreset(kept.preset ?? DEFAULT_PRESET);
  const sheet = (name: string): SheetSnapshot | null =>
    snapshot.sheets.find((item) => matchKey(item.name) === matchKey(name) && item.values.length > 0) ?? null;
  const criteriaSheet = sheet(criteria);
  const roadmapSheet = sheet(roadmap);
  const rosterSheet = sheet(roster);
  return {
    criteria: (criteriaSheet && readCriteria(criteriaSheet).set) ?? DEFAULT_CRITERIA,
    roadmap: roadmapSheet ? readRoadmap(roadmapSheet).roadmap : preset.roadmap,
    roster: rosterSheet ? readRoster(rosterSheet).roster : preset.roster,
    settings: readSettings(sheet(settings), kept.preset ? preset : null, kept.settings).settings,
  };
}
