import { compareQuantities, isWhole, mulQ, type Quantity } from "../../cells/number/quantity";
import type { CheckReport } from "../../core/report/types";
import type { RoadmapRow } from "../../core/roadmap/types";
import { RESULT_NAMES, ROADMAP_NAMES, type RoadmapField } from "../results/names";
import { CONCLUSION } from "../results/status";
import { textLiteral } from "./checks";
import { joined, keysOf, spansOf, type FormColumn, type Span } from "./columns";
import type { SummaryPages } from "./page";
import type { SummaryStyle } from "./styles";
import { DASH } from "./words";

const TITLE = "Biểu 3. Lộ trình: kế hoạch và kết quả công nhận";
const COLUMNS = {
  year: { at: "A", head: "Năm, giai đoạn" },
  picked: { at: "C", head: "Chọn trong năm" },
  cumulative: { at: "E", head: "Chọn lũy kế" },
  share: { at: "G", head: "Tỷ lệ phải đạt" },
  target: { at: "I", head: "Số phải công nhận" },
  achieved: { at: "L", head: "Đã được công nhận" },
  eligible: { at: "O", head: "Đủ điều kiện, chưa công nhận" },
  gap: { at: "R", head: "Còn thiếu so với lộ trình" },
  named: { at: "W", head: "Phường nêu đích danh chưa được công nhận" },
  review: { at: "Z", head: "Mốc sơ kết, tổng kết" },
} satisfies Record<string, FormColumn>;
const SURVEY_ROW = "Số liệu khảo sát";
const NOTE =
  "Ghi chú: “Chọn” là kế hoạch; “được công nhận” là kết quả; hai số không thay cho nhau. " +
  "Số phải công nhận là mức cao nhất trong các chỉ tiêu đang có hiệu lực; tỷ lệ tính theo mức dưới và làm tròn lên.";
const NONE = "Chưa có số liệu lộ trình; phần này để trống.";
const GROUP_HEAD = 15;
const HEAD = 54;

/** Picks are a plan over the wards that it was made for, never re-based on a later roster. */
const ROSTER = RESULT_NAMES.planWards;

type Column = keyof typeof COLUMNS;
type Spans = Readonly<Record<Column, Span>>;
/** The columns below the heads of plan, result and comparison. */
const [, ...GROUPED] = keysOf(COLUMNS);
const DASH_TEXT = textLiteral(DASH);
const two = (expression: string): string => `TEXT(${expression},"00")`;

/** Biểu 3: plan and achievement side by side, never mixed; kept whole on a page. */
export function addForm3(pages: SummaryPages, report: CheckReport): void {
  const title = pages.textHeight(TITLE, pages.all, "formTitle") + 6;
  if (report.roadmap.length === 0) {
    pages.keep(title + 20);
    pages.addText(TITLE, "formTitle", 6);
    pages.addText(NONE, "legend", 4);
    return;
  }
  const spans = spansOf(pages.columns, COLUMNS);
  const rows = report.roadmap.map((row) => ({ row, height: rowHeight(pages, row, spans) }));
  const note = pages.textHeight(NOTE, pages.all, "basis") + 4;
  const surveyRow = pages.bodyHeight([[SURVEY_ROW, spans.review]]);
  pages.keep(title + GROUP_HEAD + HEAD + surveyRow + rows.reduce((sum, { height }) => sum + height, 0) + note);
  pages.addText(TITLE, "formTitle", 6);
  addHeadRows(pages, spans);
  const { year } = report.settings;
  if (!report.roadmap.some((row) => row.dueYear === year)) addSurveyRow(pages, pages.addRow(surveyRow), spans, year);
  rows.forEach(({ row, height }, index) => {
    const place = pages.addRow(height);
    pages.helper(place, { value: index + 1 });
    for (const [column, formula] of rowFormulas(pages.helperAt(place), row)) {
      pages.put(place, spans[column], column === "share" ? shareStyle(row) : "cell", { formula });
    }
  });
  pages.addText(NOTE, "basis", 4);
}

function rowHeight(pages: SummaryPages, row: RoadmapRow, spans: Spans): number {
  return pages.bodyHeight([
    [row.year, spans.year],
    [row.namedMissing.join("; "), spans.named],
    [row.review, spans.review],
  ]);
}

function addHeadRows(pages: SummaryPages, spans: Spans): void {
  const first = pages.addRow(GROUP_HEAD);
  const second = pages.addRow(HEAD);
  pages.put(first, spans.year, "head", { value: COLUMNS.year.head, rows: 2 });
  pages.put(first, joined(spans.picked, spans.target), "head", { value: "Kế hoạch (số phường)" });
  pages.put(first, joined(spans.achieved, spans.eligible), "head", { value: "Kết quả (số phường)" });
  pages.put(first, joined(spans.gap, spans.review), "head", { value: "Đối chiếu kế hoạch với kết quả" });
  pages.heads(second, COLUMNS, GROUPED);
}

/** The year assessed, when the plan has no row of its own for it: what is recognised and eligible by then. */
function addSurveyRow(pages: SummaryPages, place: number, spans: Spans, year: number): void {
  const { inRoster, surveyed, conclusion, recognised } = RESULT_NAMES;
  const byYear = `${recognised},">0",${recognised},"<="&${RESULT_NAMES.year}`;
  const meets = `${inRoster},"x",${surveyed},"x",${conclusion},${textLiteral(CONCLUSION.met)}`;
  pages.put(place, spans.year, "cell", { value: `Đến hết năm ${year}` });
  for (const column of ["picked", "cumulative", "share", "target", "gap", "named"] as const) {
    pages.put(place, spans[column], "cell", { value: DASH });
  }
  pages.put(place, spans.achieved, "cell", { formula: `=${two(`COUNTIFS(${inRoster},"x",${byYear})`)}` });
  pages.put(place, spans.eligible, "cell", { formula: `=${two(`COUNTIFS(${meets})-COUNTIFS(${meets},${byYear})`)}` });
  pages.put(place, spans.review, "cell", { value: SURVEY_ROW });
}

/** The formulas of a row; `helper` is the cell that holds the key of its row in `Kết quả`. */
function rowFormulas(helper: string, { shareLow, shareHigh }: RoadmapRow): [Column, string][] {
  const at = (field: RoadmapField): string => `INDEX(${ROADMAP_NAMES[field]},MATCH(${helper},${ROADMAP_NAMES.key},0))`;
  const orDash = (field: RoadmapField, text: string): string => `=IF(${at(field)}="",${DASH_TEXT},${text})`;
  const notYet = `IF(${at("due")}="x","",${textLiteral(" (chưa đến hạn)")})`;
  const percent = (field: RoadmapField): string => `TEXT(100*${at(field)},"0")`;
  const share = isRange(shareLow, shareHigh) ? `${percent("shareLow")}&" - "&${percent("shareHigh")}&"%"` : at("shareLow");
  return [
    ["year", `=${at("year")}`],
    ["picked", orDash("picked", two(at("picked")))],
    ["cumulative", orDash("pickedCumulative", `${two(at("pickedCumulative"))}&"/"&${ROSTER}`)],
    ["share", orDash("shareLow", share)],
    ["target", `=${two(at("target"))}`],
    ["achieved", `=IF(${at("dueYear")}>${RESULT_NAMES.year},${DASH_TEXT},${two(at("achieved"))})`],
    ["eligible", orDash("eligible", two(at("eligible")))],
    ["gap", `=${two(`MAX(0,${at("target")}-${at("achieved")})`)}&${notYet}`],
    ["named", orDash("namedMissing", at("namedMissing"))],
    ["review", orDash("review", at("review"))],
  ];
}

/** Both ends of a range are a text, in whole per cent. */
function isRange(low: Quantity | null, high: Quantity | null): boolean {
  return low !== null && high !== null && compareQuantities(low, high) !== 0;
}

/** One share is a number; no number format drops the zeros of 50,00 % alone. */
function shareStyle({ shareLow, shareHigh }: RoadmapRow): SummaryStyle {
  if (isRange(shareLow, shareHigh)) return "cell";
  return shareLow !== null && isWhole(mulQ(shareLow, 100)) ? "percent" : "share";
}
