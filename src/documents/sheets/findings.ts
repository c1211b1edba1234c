import { cellAddress } from "../../cells/address";
import { formatDate } from "../../cells/date";
import { formatCount } from "../../cells/number/format";
import type { Severity } from "../../core/findings/catalogue";
import type { AnyFinding } from "../../core/findings/finding";
import type { CheckReport } from "../../core/report/types";
import { PlanBuilder } from "./builder";
import { addFixLog, type LoggedFix } from "./fixLog";
import { LOOK, type Look } from "./looks";
import type { SheetPlan } from "../../core/workbook/plan";
import { SHEET_NAMES } from "../../core/workbook/sheets";

const HEADERS = ["STT", "Mức", "Trang", "Ô", "Nội dung", "Đề xuất", "Mã"];
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "Cần sửa", warning: "Cảnh báo", info: "Thông tin" };
const STYLES: readonly Look[] = ["cell", "cell", "wrapped", "code", "wrapped", "wrapped", "wrapped"];

/**
 * `Nội dung rà soát`: the findings of a check as a table, in the order of the report, and the fixes that were applied.
 * @param messages puts a finding into words
 */
export function findingsPlan(
  report: CheckReport,
  messages: (finding: AnyFinding) => string,
  fixes: readonly LoggedFix[] = [],
): SheetPlan {
  const builder = new PlanBuilder("findings");
  builder.put(builder.addRow(24), 0, { value: SHEET_NAMES.findings, style: "title" });
  const count = formatCount(report.findings.length);
  builder.put(builder.addRow(), 0, { value: `Rà soát ngày ${formatDate(report.today)}: ${count} nội dung.`, style: "hint" });
  builder.addValues(HEADERS, "head", 24);
  report.findings.forEach((finding, index) => {
    const { severity, sheet, row, column, code, suggestion } = finding;
    const values = [
      index + 1,
      SEVERITIES[severity],
      sheet,
      cellAddress(row, column),
      messages(finding),
      suggestion?.label ?? "",
      code,
    ];
    builder.addValues(values, STYLES);
  });
  if (report.findings.length === 0) {
    builder.block(
      { row: builder.addRow(21), column: 0, columns: HEADERS.length },
      { value: "Không có nội dung nào cần rà soát.", style: "input" },
    );
  }
  addFixLog(builder, fixes);
  return builder.build(LOOK, [50, 90, 150, 80, 560, 180, 230], { freeze: { rows: 3, columns: 0 } });
}
