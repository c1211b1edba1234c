import type { CheckReport } from "../../../core/report/types";
import { wardLines } from "../../results/lines";
import type { SummaryWords } from "../words";
import { narration, remarks } from "./index";

/**
 * Nhận xét as plain text for another document: the same headings and paragraphs as on the sheet, one a line, and
 * nothing else of the sheet.
 */
export function narrativeText(report: CheckReport, words: SummaryWords): string {
  const from = narration(report, wardLines(report), words);
  return remarks(from, words)
    .map(({ text }) => text)
    .join("\n");
}
