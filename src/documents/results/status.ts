import type { Status, WardResult } from "../../core/scoring/types";
import type { WorkbookWords } from "../sheets/words";

/** What stands for a status in `Kết quả` and `Tổng hợp`; also read back by formulas. */
export const STATUS_MARK: Readonly<Record<Status, string>> = { met: "Đ", "not-met": "KĐ", missing: "?", "not-applicable": "KAD" };

export function conclusionWord(conclusion: WardResult["conclusion"], words: WorkbookWords): string {
  return words.results.conclusions[conclusion];
}
