import type { CheckReport } from "../core/report/types";
import { narrativeText } from "../documents/summary/narrative/text";

/** Nhận xét of a report as plain text, a heading or a paragraph a line. */
export function narrative(report: CheckReport): string {
  return narrativeText(report);
}
