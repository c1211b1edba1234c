import type { CheckReport } from "../core/report/types";
import { wardLines } from "../documents/results/lines";
import { resultsPlan } from "../documents/results/plan";
import type { SheetPlan } from "../core/workbook/plan";
import { parseArea } from "../cells/address";
import { NOTHING_KEPT, readKept, type KeptTexts } from "../documents/summary/kept";
import { USERS_NAMES } from "../documents/summary/names";
import { summaryPlan } from "../documents/summary/plan";
import { matchKey } from "../cells/text/normalise";
import { readWorkbook } from "../excel/read";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { enter, following, useCase } from "./control";
import { AppError } from "./errors";
import type { Watched } from "./fingerprints";
import { taskOf, writeGenerated, type GeneratedTask } from "./generated";
import { readAppState, type AppState } from "./state";
import type { Control, OrphanNote, SummaryOutcome } from "./types";

interface Prepared {
  readonly results: GeneratedTask;
  readonly summary: GeneratedTask;
  readonly state: AppState;
  readonly orphanNotes: readonly OrphanNote[];
}

/** Which sheets `summarise` would write, which cells that the user changed it would overwrite, and which notes lose their ward. */
export function previewSummary(report: CheckReport, control: Control = {}): Promise<SummaryOutcome> {
  return useCase(async () => outcomeOf(await prepare(report, control)));
}

/**
 * Writes `Kết quả` and `Tổng hợp`, or refreshes them in place. The user's notes and the signature block are kept;
 * generated cells that the user changed are overwritten and listed in the outcome.
 */
export function summarise(report: CheckReport, control: Control = {}): Promise<SummaryOutcome> {
  return useCase(async () => {
    if (!report.survey) throw new AppError("no-survey");
    const prepared = await prepare(report, control);
    const state = { ...prepared.state, checkedAt: new Date().toISOString() };
    await writeGenerated([prepared.results, prepared.summary], state, control);
    return outcomeOf(prepared);
  });
}

async function prepare(report: CheckReport, control: Control): Promise<Prepared> {
  enter(control, "prepare");
  const snapshot = await readWorkbook({ ...following(control, "read"), only: [SHEET_NAMES.results, SHEET_NAMES.summary] });
  const state = readAppState(snapshot.state);
  const earlier = snapshot.sheets.find(({ name }) => matchKey(name) === matchKey(SHEET_NAMES.summary));
  const kept = earlier ? readKept(earlier, snapshot.names) : NOTHING_KEPT;
  const plan = summaryPlan(report, kept);
  return {
    results: { ...taskOf(resultsPlan(report), snapshot, state), watched: () => true },
    summary: { ...taskOf(plan, snapshot, state), watched: watchedIn(plan) },
    state,
    orphanNotes: orphans(kept, report),
  };
}

function outcomeOf({ results, summary, orphanNotes }: Prepared): SummaryOutcome {
  const sheets = [results.target, summary.target];
  return { sheets, summary: summary.target, edited: [...results.edited, ...summary.edited], orphanNotes };
}

/** Cells of `Tổng hợp` that a refresh overwrites, empty ones too: all but those that the user may type into. */
function watchedIn({ names }: SheetPlan): Watched {
  const own = names.flatMap(({ name, formula }) => (USERS_NAMES.has(name) ? (parseArea(formula) ?? []) : []));
  return (row, column) =>
    !own.some((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn);
}

function orphans(kept: KeptTexts, report: CheckReport): OrphanNote[] {
  const wards = new Set(wardLines(report).map(({ key }) => key));
  return [...kept.notes].filter(([ward]) => !wards.has(ward)).map(([ward, note]) => ({ ward, note }));
}
