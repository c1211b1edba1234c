import type { CheckReport } from "../report/types";
import type { SheetPlan } from "../sheets/plan";
import type { WorkbookWords } from "../sheets/words";

/** `Kết quả`: values only, the single source of `Tổng hợp`, in blocks under defined names. */
export function resultsPlan(_report: CheckReport, words: WorkbookWords): SheetPlan {
  return { name: words.sheets.results, cells: [], styles: {}, columnWidths: [], rowHeights: [], merges: [], names: [], validations: [] };
}
