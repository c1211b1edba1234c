import type { CheckReport } from "../core/report/types";
import type { Area } from "../cells/address";
import { patchSnapshot } from "../cells/patch";
import type { WorkbookSnapshot } from "../cells/snapshot";
import { readAreas, type SheetArea } from "../excel/readAreas";
import { isGenerated } from "../core/workbook/sheets";
import { checkSnapshot, recheck } from "./check";
import { enter, useCase } from "./control";
import { originOf } from "./memory";
import type { ChangedCells, Control } from "./types";

/** Cells above which reading everything is no more work. */
const MANY = 2000;

/**
 * Checks again after some cells changed: only these are read from Excel, and sheets that did not change are not read
 * again by the check. Where that cannot be known to be enough (rows or columns came or went, formulas stand in the
 * workbook that may depend on the cells, much changed), the whole workbook is read.
 */
export function recheckChanged(
  report: CheckReport,
  places: readonly ChangedCells[],
  control: Control = {},
): Promise<CheckReport> {
  return useCase(async () => {
    const origin = originOf(report);
    const snapshot =
      origin && isSmall(places) && !hasFormulas(origin.snapshot) ? await patched(origin.snapshot, places, control) : null;
    if (!origin || !snapshot) return recheck(report, control);
    enter(control, "check");
    return checkSnapshot(snapshot, origin.request);
  });
}

async function patched(
  snapshot: WorkbookSnapshot,
  places: readonly SheetArea[],
  control: Control,
): Promise<WorkbookSnapshot | null> {
  enter(control, "read");
  const read = await readAreas(places);
  if (!read) return null;
  for (const [name, used] of read.used) if (!sameArea(used, snapshot, name)) return null;
  if (read.areas.some(({ formulas }) => formulas.some((row) => row.some((formula) => formula !== null)))) return null;
  const now = patchSnapshot(snapshot, read.areas);
  return now && { ...now, state: read.state };
}

function isSmall(places: readonly ChangedCells[]): places is readonly SheetArea[] {
  let cells = 0;
  for (const { area } of places) {
    if (!area) return false;
    cells += (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  }
  return places.length > 0 && cells <= MANY;
}

/** Values elsewhere may follow from the changed cells; the sheets that we generate are not read by a check. */
const hasFormulas = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ name, formulas }) => formulas.length > 0 && !isGenerated(name));

function sameArea(used: Area, { sheets }: WorkbookSnapshot, name: string): boolean {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return false;
  const rows = used.lastRow - used.firstRow + 1;
  const columns = used.lastColumn - used.firstColumn + 1;
  const same = used.firstRow === sheet.firstRow && used.firstColumn === sheet.firstColumn;
  return same && rows === sheet.values.length && columns === (sheet.values[0]?.length ?? 0);
}
