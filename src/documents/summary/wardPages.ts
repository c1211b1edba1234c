import type { Measure } from "../../core/criteria/types";
import { formatCount, formatNumber, formatShare, withUnit } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { wardLines, type WardLine } from "../results/lines";
import { CONCLUSION } from "../results/status";
import type { MeasureResult, Status } from "../../core/scoring/types";
import { PlanBuilder } from "../sheets/builder";
import type { SheetPlan } from "../../core/workbook/plan";
import { areaAddress } from "../../cells/address";
import { CELL_MARGIN, countLines, lineHeight, MAX_ROW_HEIGHT } from "./metrics";
import { thresholdText } from "./narrative/measures";
import { fontOf, MARGINS, SUMMARY_STYLES, type SummaryStyle } from "./styles";
import { BLANK, DASH, natureText, programmeText, upper } from "./words";

/** STT, tiêu chí, chỉ số, kết quả, ngưỡng, còn thiếu, đánh giá: 165 mm of A4 upright. */
const WIDTHS = [30, 150, 170, 80, 80, 64, 64];
const HEADS = ["STT", "Tiêu chí", "Chỉ số", "Kết quả", "Ngưỡng", "Còn thiếu", "Đánh giá"];
const STATES: Readonly<Record<Status, string>> = {
  met: "Đạt",
  "not-met": "Không đạt",
  missing: "Chưa đủ dữ liệu",
  "not-applicable": "Không áp dụng",
};
const LEAST_ROW = 15;

/**
 * One page a ward, to send back to it: what it still lacks, measure by measure, with value, threshold and shortfall.
 * @param wards keys of the wards wanted (`WardLine.key`); `null` for every ward
 */
export function wardPagesPlan(report: CheckReport, wards: ReadonlySet<string> | null): SheetPlan {
  const builder = new PlanBuilder("wardPages");
  const breaks: number[] = [];
  const lines = wardLines(report).filter((line) => wards === null || wards.has(line.key));
  for (const line of lines) {
    if (builder.length > 0) breaks.push(builder.length);
    addWardPage(builder, report, line);
  }
  const area = { firstRow: 0, firstColumn: 0, lastRow: Math.max(0, builder.length - 1), lastColumn: WIDTHS.length - 1 };
  return builder.build(SUMMARY_STYLES, WIDTHS, {
    showGridlines: false,
    print: {
      orientation: "Portrait",
      paper: "A4",
      margins: MARGINS,
      area: areaAddress(area),
      breaks,
      fitToWidth: true,
    },
  });
}

function addText(builder: PlanBuilder, text: string, style: SummaryStyle, padding = 4): void {
  const width = WIDTHS.reduce((sum, pixels) => sum + pixels, 0);
  const font = fontOf(style);
  const height = Math.min(MAX_ROW_HEIGHT, countLines(text, width, font) * lineHeight(font.size) + padding);
  builder.block({ row: builder.addRow(height), column: 0, columns: WIDTHS.length }, { value: text, style });
}

function addWardPage(builder: PlanBuilder, report: CheckReport, line: WardLine): void {
  const { settings, criteria, required } = report;
  const size = criteria.criteria.length;
  addText(builder, upper(settings.authority) || BLANK, "agencyLeft");
  addText(builder, "PHIẾU THÔNG BÁO TIÊU CHÍ CHƯA ĐẠT", "title", 12);
  addText(builder, `Kết quả ${programmeText(settings)}`, "subtitle");
  if (settings.dataNature !== "") addText(builder, natureText(settings.dataNature), "basis");
  const unit = line.unit === "" ? "" : `, ${line.unit}`;
  addText(builder, `Đơn vị: Công an phường ${line.ward}${unit}`, "remarkHeading", 8);
  if (!line.surveyed) {
    addText(builder, "Đơn vị chưa có kết quả khảo sát; đề nghị gửi số liệu của tất cả các tiêu chí.", "remark", 6);
    return;
  }
  const conclusion = CONCLUSION[line.conclusion];
  addText(builder, `Đạt ${line.met}/${size} tiêu chí; ngưỡng đạt chuẩn ${required}/${size}; kết luận: ${conclusion}.`, "remark");
  const rows = lackingRows(report, line);
  if (rows.length === 0) {
    addText(builder, "Đơn vị đạt tất cả các tiêu chí; không còn nội dung phải bổ sung.", "remark", 6);
    return;
  }
  const count = formatCount(line.notMet + line.missing);
  addText(builder, `Tiêu chí chưa đạt hoặc chưa đủ dữ liệu: ${count}.`, "remark", 6);
  addTable(builder, rows);
  addText(builder, "Đề nghị đơn vị đối chiếu, bổ sung và báo cáo lại.", "remark", 8);
}

type Row = readonly [criterion: string, measure: string, value: string, threshold: string, short: string, state: string];

/** One row a measure that is not met or missing; one a criterion whose result was typed directly. */
function lackingRows({ criteria }: CheckReport, line: WardLine): Row[] {
  return criteria.criteria.flatMap((criterion, position): Row[] => {
    const status = line.criteria[position] ?? "missing";
    if (status === "met" || status === "not-applicable") return [];
    const title = `${criterion.code} – ${criterion.name}`;
    const rows = criterion.measures.flatMap((measure): Row[] => {
      const result = line.result?.measures.get(measure.code);
      if (!result || !measure.mandatory || (result.state !== "not-met" && result.state !== "missing")) return [];
      const label = `${measure.code} – ${measure.name}`;
      const value = valueText(measure, result);
      return [[title, label, value, neededText(measure), shortText(measure, result), STATES[result.state]]];
    });
    return rows.length > 0 ? rows : [[title, "(ghi trực tiếp)", DASH, DASH, DASH, STATES[status]]];
  });
}

const isShare = (measure: Measure): boolean => measure.kind === "percentage" || measure.kind === "change";

function valueText(measure: Measure, { value }: MeasureResult): string {
  if (value === null) return "chưa có số liệu";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return STATES[value ? "met" : "not-met"];
  return isShare(measure) ? formatShare(value) : withUnit(formatNumber(value), measure.unit);
}

function neededText(measure: Measure): string {
  const { threshold } = measure;
  if (threshold.kind === "level") return threshold.levels[threshold.required] ?? DASH;
  if (threshold.kind === "yes") return STATES.met;
  return thresholdText(measure);
}

function shortText(measure: Measure, { shortfall }: MeasureResult): string {
  if (shortfall === null) return "";
  return isShare(measure) ? formatShare(shortfall) : withUnit(formatNumber(shortfall), measure.unit);
}

function addTable(builder: PlanBuilder, rows: readonly Row[]): void {
  builder.addValues(HEADS, "head", 30);
  rows.forEach((row, index) => {
    const cells = [String(index + 1), ...row.map((text) => text || DASH)];
    const heights = cells.map((text, column) => countLines(text, WIDTHS[column] ?? 0, fontOf("name"), CELL_MARGIN));
    const height = Math.min(MAX_ROW_HEIGHT, Math.max(LEAST_ROW, Math.max(...heights) * lineHeight(10) + 2));
    const styles = cells.map((_, column): SummaryStyle => (column === 1 || column === 2 ? "name" : "cell"));
    builder.addValues([index + 1, ...cells.slice(1)], styles, height);
  });
}
