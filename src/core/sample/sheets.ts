import type { SheetPlan } from "../sheets/plan";
import type { WorkbookWords } from "../sheets/words";

/** The standard workbook with the Hưng Yên sample of 2022. */
export function sampleSheets(_words: WorkbookWords): SheetPlan[] {
  return [];
}
