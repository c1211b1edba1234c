import type { AnyFinding, Suggestion } from "../core/findings/finding";
import type { ProgrammeId } from "../core/programmes";
import type { CheckOptions } from "../core/report/types";
import type { SurveyLocation } from "../core/survey/types";
import type { Area, Place } from "../cells/address";
import type { CellValue } from "../cells/value";

/** What a use case is doing; the words of a step are in `src/i18n`. */
export type Step = "read" | "check" | "prepare" | "write" | "highlight" | "clear";

export interface Progress {
  readonly step: Step;
  /** Sheet being worked on, when one is. */
  readonly sheet?: string;
  readonly done: number;
  readonly total: number;
}

/** How a caller follows and stops a use case. A stopped one leaves the workbook as it was (`AppError` code `cancelled`). */
export interface Control {
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/** What a check may be told; what is left out comes from the answers kept in the workbook, `today` from the machine's clock. */
export type CheckRequest = Partial<CheckOptions>;

/** Cells that changed; `area` is `null` where they are no single rectangle (whole rows, several areas). */
export interface ChangedCells {
  readonly sheet: string;
  readonly area: Area | null;
}

/** How many cells a highlight marks on one sheet. */
export interface HighlightCount {
  readonly sheet: string;
  readonly failing: number;
  readonly missing: number;
  readonly review: number;
}

export interface HighlightOutcome {
  readonly sheets: readonly HighlightCount[];
  /** Rules of an earlier highlight that were replaced. */
  readonly replaced: number;
}

export interface ClearOutcome {
  /** Rules deleted, and the sheets they stood on. */
  readonly rules: number;
  readonly sheets: readonly string[];
}

/** A generated cell that the user changed since it was last written. */
export interface EditedCell extends Place {
  /** What stands there now: the formula, or the constant. */
  readonly current: string;
}

/** A note of the user whose ward is no longer in the summary: it is listed, not silently lost. */
export interface OrphanNote {
  readonly ward: string;
  readonly note: string;
}

export interface SheetToWrite {
  readonly name: string;
  readonly exists: boolean;
  /** `false`: a sheet of this name exists and was not made by us; writing would overwrite the user's content. */
  readonly ours: boolean;
  readonly cells: number;
}

export interface WriteOutcome {
  readonly sheets: readonly SheetToWrite[];
}

/** What the summary writes, or would write. */
export interface SummaryOutcome extends WriteOutcome {
  /** The one of `sheets` that is to be read first: `Tổng hợp`. */
  readonly summary: SheetToWrite;
  readonly edited: readonly EditedCell[];
  readonly orphanNotes: readonly OrphanNote[];
}

/** A finding that can be applied. */
export type Fixable = AnyFinding & { readonly suggestion: Suggestion };

/** A fix that was applied, with all that undoing it needs. */
export interface AppliedFix extends Place {
  readonly code: AnyFinding["code"];
  /** The formula or constant before, and its number format. */
  readonly before: { readonly value: CellValue; readonly formula: string | null; readonly format: string };
  readonly after: string | number | boolean;
}

/** A fix that was left alone, and why. */
export interface SkippedFix extends Place {
  readonly reason: "cell-changed" | "protected" | "no-suggestion" | "sheet-missing";
}

export interface FixOutcome {
  readonly applied: readonly AppliedFix[];
  readonly skipped: readonly SkippedFix[];
}

/** What the workbook is, and what the user can do next. */
export interface WorkbookDescription {
  /** `standard`: our sheets; `template`: a survey in the user's own form; `empty`: nothing to read yet. */
  readonly kind: "standard" | "template" | "empty";
  readonly surveys: readonly SurveyLocation[];
  /** The survey that a check uses, `null` when there is none. */
  readonly survey: string | null;
  readonly preset: ProgrammeId | null;
  readonly passMarkConfirmed: boolean;
  readonly highlighted: boolean;
  readonly hasSummary: boolean;
  readonly next: "create" | "choose-preset" | "fill" | "confirm-pass-mark" | "check" | "fix" | "highlight" | "summarise";
  /** Time of the last check kept in the workbook (ISO date and time), `null` when none. */
  readonly checkedAt: string | null;
}

/** What this host can do. */
export interface Support {
  /** The floor that everything needs (ExcelApi 1.9, SharedRuntime 1.1). */
  readonly usable: boolean;
  readonly missing: readonly string[];
  /** `off-by-default`: Excel LTSC 2021, where conditional formats together with custom functions were reported to crash. */
  readonly highlight: "on" | "off-by-default";
  readonly host: string;
}

/** A formula that was written, or the filled cell that it would have overwritten. */
export type InsertOutcome =
  { readonly done: true; readonly place: Place } | { readonly done: false; readonly place: Place; readonly current: string };

/** `known: false`: this Excel does not tell its decimal sign, so the usual separator of Vietnam is taken. */
export interface ListSeparator {
  readonly mark: ";" | ",";
  readonly known: boolean;
}
