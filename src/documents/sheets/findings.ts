import { formatDate } from "../../cells/date";
import { formatCount } from "../../cells/number/format";
import type { AnyFinding } from "../../core/findings/finding";
import type { CheckReport } from "../../core/report/types";
import { PlanBuilder } from "./builder";
import { addFixLog, type FixLogWords, type LoggedFix } from "./fixLog";
import { LOOK, type Look } from "./looks";
import type { SheetPlan } from "../../core/workbook/plan";
import type { WorkbookWords } from "./words";

const STYLES: readonly Look[] = ["cell", "cell", "wrapped", "code", "wrapped", "wrapped", "wrapped"];

/**
 * `Nội dung rà soát`: the findings of a check as a table, in the order of the report, and the fixes that were applied.
 * @param messages puts a finding into words
 */
export function findingsPlan(
  report: CheckReport,
  messages: (finding: AnyFinding) => string,
  words: WorkbookWords,
  log?: { readonly fixes: readonly LoggedFix[]; readonly words: FixLogWords },
): SheetPlan {
  const { findings: text } = words;
  const builder = new PlanBuilder();
  builder.put(builder.addRow(24), 0, { value: text.title, style: "title" });
  const count = formatCount(report.findings.length);
  builder.put(builder.addRow(), 0, { value: text.checked(formatDate(report.today), count), style: "hint" });
  builder.addValues(text.headers, "head", 24);
  report.findings.forEach((finding, index) => {
    const { severity, sheet, cell, code, suggestion } = finding;
    const values = [index + 1, text.severities[severity], sheet, cell, messages(finding), suggestion?.label ?? "", code];
    builder.addValues(values, STYLES);
  });
  if (report.findings.length === 0) {
    builder.block(builder.addRow(21), 0, 1, text.headers.length, { value: text.none, style: "input" });
  }
  if (log) addFixLog(builder, log.fixes, log.words);
  return builder.build(words.sheets.findings, LOOK, [50, 90, 150, 80, 560, 180, 230], { freeze: { rows: 3, columns: 0 } });
}
