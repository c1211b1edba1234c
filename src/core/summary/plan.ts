import type { CheckReport } from "../report/types";
import type { SheetPlan } from "../sheets/plan";
import type { SummaryWords } from "./words";

/** What the user typed into an earlier summary and a refresh must keep. */
export interface KeptTexts {
  /** `Ghi chú` of Biểu 1 by ward key. */
  readonly notes: ReadonlyMap<string, string>;
  /** The block under `TH_NOI_NHAN`, line by line; `null`: from `Thông số`. */
  readonly recipients: readonly string[] | null;
  /** The block under `TH_KY`, line by line; `null`: from `Thông số`. */
  readonly signature: readonly string[] | null;
}

export const NOTHING_KEPT: KeptTexts = { notes: new Map(), recipients: null, signature: null };

/** `Tổng hợp`: native formulas over the named blocks of `Kết quả`, sentences as values, print set-up. */
export function summaryPlan(_report: CheckReport, _kept: KeptTexts, words: SummaryWords): SheetPlan {
  return { name: words.sheet, cells: [], styles: {}, columnWidths: [], rowHeights: [], merges: [], names: [], validations: [] };
}

/** Fingerprint of every generated cell (A1 address → formula or constant); cells that the user may type in are left out. */
export function summaryCellFingerprints(_plan: SheetPlan): Map<string, string> {
  return new Map();
}
