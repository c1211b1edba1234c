import type { CheckReport } from "../../../core/report/types";
import { wardLines } from "../../results/lines";
import { narration, remarks } from "./index";

/**
 * Nhận xét as plain text for another document: the same headings and paragraphs as on the sheet, one a line, and
 * nothing else of the sheet.
 */
export function narrativeText(report: CheckReport): string {
  return remarks(narration(report, wardLines(report)))
    .map(({ text }) => text)
    .join("\n");
}
