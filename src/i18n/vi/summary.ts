import type { SummaryWords } from "../../core/summary/words";

export const summaryWords: SummaryWords = {
  sheet: "Tổng hợp",
};
