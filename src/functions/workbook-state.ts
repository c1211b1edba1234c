/**
 * What functions take from the workbook where no range is given: criteria, roadmap, roster and parameters, as the check
 * reads them. Read once before the first such call is answered, so that no number appears and changes later; an edit of
 * one of the four sheets, or another answer kept in the workbook, reads them again and recalculates, debounced.
 */
import { readInputs } from "../core/inputs/read";
import { readState } from "../core/inputs/state";
import type { Inputs } from "../core/inputs/types";
import { sheetRole, SHEET_NAMES, type SheetRole } from "../core/workbook/sheets";
import { onCellsChanged, recalculateAll } from "../excel/events";
import { readWorkbook } from "../excel/read";
import { onKeptChanged } from "../excel/settings";

export type WorkbookState = Pick<Inputs, "criteria" | "roadmap" | "roster" | "settings">;

const QUIET_MILLISECONDS = 400;
const ROLES: readonly SheetRole[] = ["criteria", "roadmap", "roster", "settings"];

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
  watching ??= watch().catch((error: unknown) => {
    watching = null;
    throw error;
  });
  await watching;
  return readNow();
}

async function watch(): Promise<void> {
  await onCellsChanged(({ sheet }) => {
    const role = sheetRole(sheet);
    if (role && ROLES.includes(role)) refreshSoon();
  });
  onKeptChanged((before, after) => {
    if (answersIn(before) !== answersIn(after)) refreshSoon();
  });
}

/** The kept answers that functions depend on. */
function answersIn(kept: unknown): string {
  const { preset, settings } = readState(kept).state;
  return JSON.stringify([preset, settings]);
}

async function readNow(): Promise<WorkbookState> {
  known = readInputs(await readWorkbook({ only: ROLES.map((role) => SHEET_NAMES[role]) }));
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
