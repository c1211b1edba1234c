import { formatDate } from "../../cells/date";
import { formatCount, formatNumber } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import type { WardLine } from "../results/lines";
import { spanAt } from "./columns";
import type { SummaryPages } from "./page";
import { BLANK, natureText, passMarkText, programmeText, upper } from "./words";

const RULE = 4.5;

/** Head by `LOAI_VAN_BAN` (Nghị định 30/2020/NĐ-CP, Phụ lục I): a report form has an agency, an annex has none. */
export function addHead(pages: SummaryPages, report: CheckReport): void {
  if (report.settings.documentKind === "annex") addAnnexHead(pages, report);
  else addReportHead(pages, report);
}

function addReportHead(pages: SummaryPages, report: CheckReport): void {
  const { settings } = report;
  const left = spanAt(pages.columns, "A", "M");
  const right = spanAt(pages.columns, "M", "AB");
  const first = pages.addRow(16.5);
  pages.put(first, left, "authority", { value: upper(settings.parentAuthority) || BLANK });
  pages.put(first, right, "nation", { value: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" });
  const second = pages.addRow(17.25);
  pages.put(second, left, "agency", { value: upper(settings.authority) || BLANK });
  pages.put(second, right, "motto", { value: "Độc lập - Tự do - Hạnh phúc" });
  const rule = pages.addRow(RULE);
  pages.put(rule, spanAt(pages.columns, "C", "F"), "ruleAbove");
  pages.put(rule, spanAt(pages.columns, "S", "Z"), "ruleAbove");
  const date = pages.addRow(18);
  pages.put(date, right, "date", { value: `${settings.place || BLANK}, ngày ${BLANK} tháng ${BLANK} năm ${BLANK}` });
  pages.put(pages.addRow(18.75), pages.all, "title", { value: "BIỂU TỔNG HỢP" });
  pages.addText(`Kết quả ${programmeText(settings)}`, "subtitle");
  addAttached(pages, report);
}

function addAnnexHead(pages: SummaryPages, report: CheckReport): void {
  pages.addText("Phụ lục", "title", 4);
  pages.addText(upper(`Tổng hợp kết quả ${programmeText(report.settings)}`), "subtitle", 4);
  addAttached(pages, report);
}

function addAttached(pages: SummaryPages, { settings }: CheckReport): void {
  const date = `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;
  const text = `(Kèm theo Báo cáo số ${BLANK}/BC-${BLANK} ${date} của ${settings.authority || BLANK})`;
  pages.addText(text, "attached");
  pages.put(pages.addRow(RULE), spanAt(pages.columns, "M", "Q"), "ruleBelow");
}

/** Criteria set, pass mark, cut-off date and what is missing: repeated on every page. The answer is its row. */
export function addBasis(pages: SummaryPages, report: CheckReport, lines: readonly WardLine[]): number {
  const { criteria, settings } = report;
  const size = formatNumber(criteria.criteria.length);
  const missing = lines.filter((line) => line.missing > 0).length;
  const parts = [
    ...(settings.dataNature === "" ? [] : [natureText(settings.dataNature)]),
    criteria.derived
      ? `Bộ tiêu chí: suy ra từ Đề án 1886, thay bằng Bộ tiêu chí chính thức (${size} tiêu chí).`
      : `Bộ tiêu chí: theo trang “${criteria.sheet ?? BLANK}” của tệp (${size} tiêu chí).`,
    `Ngưỡng đạt chuẩn: ${passMarkText(report)}.`,
    `Số liệu chốt đến ngày ${formatDate(settings.assessmentDate)}.`,
    ...(missing > 0 ? [`${formatCount(missing)} phường còn tiêu chí chưa đủ dữ liệu.`] : []),
    ...(settings.plannedLandCounts ? ["Đất dự kiến bố trí được tính vào kết quả."] : []),
  ];
  const row = pages.addText(parts.join(" "), "basis", 2);
  pages.repeatRow(row);
  return row;
}
