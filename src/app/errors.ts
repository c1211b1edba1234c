import type { Place } from "../cells/address";
import type { ExcelFailureCode } from "../excel/run";

/** Why a use case did not succeed; the words are in `src/i18n`. */
export type AppErrorCode =
  | ExcelFailureCode
  | "no-survey"
  | "no-sheet-name"
  | "not-ours"
  | "highlight-off"
  | "cell-changed"
  | "invalid-pass-mark"
  | "too-many-settings";

export interface AppErrorDetails extends Partial<Place> {
  /** Sheets that hold something of the failed run; empty: the workbook is as it was. */
  readonly written: readonly string[];
  /** The host's own message, for the folded details. */
  readonly technical?: string;
}

/** The only error that a use case throws. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: AppErrorCode,
    readonly details: AppErrorDetails = { written: [] },
  ) {
    super(details.technical ? `${code}: ${details.technical}` : code);
  }
}
