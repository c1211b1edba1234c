import type { AnyFinding } from "../findings/finding";
import type { CheckReport } from "../report/types";
import type { SheetPlan } from "./plan";
import type { WorkbookWords } from "./words";

/** `Nội dung rà soát`: the findings as a table; `messages` puts a finding into words. */
export function findingsPlan(_report: CheckReport, _messages: (finding: AnyFinding) => string, words: WorkbookWords): SheetPlan {
  return { name: words.sheets.findings, cells: [], styles: {}, columnWidths: [], rowHeights: [], merges: [], names: [], validations: [] };
}
