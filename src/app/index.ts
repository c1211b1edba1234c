/** The use cases of the add-in. Everything here answers a promise and fails with `AppError` alone. */
import { AppError } from "./errors";
import type { CheckReport, PresetId } from "../core/report/types";
import type { AnyFinding } from "../core/findings/finding";
import type {
  Answers,
  AppliedFix,
  CheckRequest,
  ClearOutcome,
  Control,
  FixOutcome,
  HighlightCount,
  HighlightOutcome,
  Place,
  SummaryOutcome,
  SummaryPreview,
  Support,
  WorkbookDescription,
  WriteOutcome,
} from "./types";

export * from "./types";
export { AppError, type AppErrorCode, type AppErrorDetails } from "./errors";

const later = async (): Promise<never> => {
  throw new AppError("not-supported");
};

/** Reads the workbook and checks it. */
export const check: (request: CheckRequest, control?: Control) => Promise<CheckReport> = later;
/** Checks again with the same options. */
export const recheck: (report: CheckReport, control?: Control) => Promise<CheckReport> = later;
/** Sheets and numbers of cells that `highlight` would mark; pure. */
export const previewHighlight: (report: CheckReport) => readonly HighlightCount[] = () => [];
/** Marks failing, missing and to-review cells; replaces an earlier highlight. */
export const highlight: (report: CheckReport, control?: Control) => Promise<HighlightOutcome> = later;
export const clearHighlights: (control?: Control) => Promise<ClearOutcome> = later;
/** What `summarise` would write and overwrite. */
export const previewSummary: (report: CheckReport, control?: Control) => Promise<SummaryPreview> = later;
export const summarise: (report: CheckReport, control?: Control) => Promise<SummaryOutcome> = later;
export const writeFindingsSheet: (
  report: CheckReport,
  control?: Control & { readonly message?: (finding: AnyFinding) => string },
) => Promise<WriteOutcome> = later;
export const createStandardWorkbook: (preset: PresetId, control?: Control) => Promise<WriteOutcome> = later;
/** Writes the pass mark into `Thông số`, or keeps it in the workbook's settings when the sheet is absent. */
export const confirmPassMark: (passMark: number) => Promise<Place | null> = later;
/** Applies the suggestions of these findings. */
export const applyFixes: (findings: readonly AnyFinding[], control?: Control) => Promise<FixOutcome> = later;
/** Puts the old value back; `cell-changed` when the cell no longer holds what the fix wrote. */
export const undoFix: (fix: AppliedFix) => Promise<void> = later;
/** Activates the sheet and selects the cell, nothing else. */
export const goTo: (place: Place) => Promise<void> = later;
export const describeWorkbook: () => Promise<WorkbookDescription> = later;
export const saveAnswers: (answers: Answers) => Promise<void> = later;
/** Turns highlighting on where it is off by default (LTSC 2021); kept in the workbook. */
export const allowHighlight: (allowed: boolean) => Promise<void> = later;
/** Calls back when cells change that a report may rest on; answers the function that stops it. */
export const onWorkbookChange: (changed: (place: Place) => void) => Promise<() => Promise<void>> = later;
export const support: () => Support = () => ({ usable: true, missing: [], highlight: "on", host: "" });
