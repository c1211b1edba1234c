import { formatCount } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { PERIOD_NAMES, type PeriodField } from "../results/names";
import { periodLines, type PeriodLine } from "../results/periods";
import { textLiteral } from "./checks";
import { spansOf, type FormColumn } from "./columns";
import type { SummaryPages } from "./page";
import { DASH } from "./words";

const TITLE = "Biểu 3a. Danh sách phường qua các thời kỳ";
const COLUMNS = {
  period: { at: "A", head: "Thời kỳ" },
  wards: { at: "F", head: "Số phường" },
  picked: { at: "I", head: "Kế hoạch chọn theo Đề án" },
  ratio: { at: "L", head: "Kế hoạch so với danh sách" },
  recognised: { at: "P", head: "Được công nhận" },
  change: { at: "S", head: "Thay đổi so với thời kỳ trước" },
} satisfies Record<string, FormColumn>;
const NOTE = "Ghi chú: kế hoạch giữ nguyên theo Đề án, không tính lại theo danh sách mới; chỉ cơ quan có thẩm quyền điều chỉnh.";
/** Around the number of wards that the plan has too many. */
const EXCEEDS = [" (vượt ", ")"] as const;
const HEAD = 42;

/**
 * Biểu 3a: the original, interim and current roster side by side, each with the plan as it was made. Only where the
 * roster changed before the assessment date; kept whole on a page.
 */
export function addForm3a(pages: SummaryPages, report: CheckReport): void {
  const lines = periodLines(report);
  if (lines.length < 2) return;
  const spans = spansOf(pages.columns, COLUMNS);
  const heights = lines.map((line) =>
    pages.bodyHeight([
      [changeText(line), spans.change],
      [ratioText(line), spans.ratio],
    ]),
  );
  const noteHeight = pages.textHeight(NOTE, pages.all, "basis") + 4;
  const titleHeight = pages.textHeight(TITLE, pages.all, "formTitle") + 6;
  pages.keep(titleHeight + HEAD + heights.reduce((sum, height) => sum + height, 0) + noteHeight);
  pages.addText(TITLE, "formTitle", 6);
  pages.heads(pages.addRow(HEAD), COLUMNS);
  heights.forEach((height, index) => {
    const row = pages.addRow(height);
    pages.helper(row, { value: index + 1 });
    for (const [column, formula] of rowFormulas(pages.helperAt(row))) {
      pages.put(row, spans[column], column === "change" ? "name" : "cell", { formula });
    }
  });
  pages.addText(NOTE, "basis", 4);
}

/** What the formula of the ratio shows, to measure it. */
function ratioText({ picked, wards }: PeriodLine): string {
  const surplus = (picked ?? 0) - wards;
  return `${picked ?? ""}/${wards}${surplus > 0 ? EXCEEDS.join(formatCount(surplus)) : ""}`;
}

/** About as long as the text of the change, which itself stands in `Kết quả`. */
function changeText({ merged, begun }: PeriodLine): string {
  const names = (wards: readonly { readonly name: string }[]): string => wards.map(({ name }) => name).join(", ");
  if (merged.length === 0) return names(begun);
  return merged.map(({ wards, successors }) => `${names(wards)} nhập vào ${names(successors)}`).join("; ");
}

function rowFormulas(helper: string): [keyof typeof COLUMNS, string][] {
  const at = (field: PeriodField): string => `INDEX(${PERIOD_NAMES[field]},MATCH(${helper},${PERIOD_NAMES.key},0))`;
  const text = textLiteral;
  const two = (expression: string): string => `TEXT(${expression},"00")`;
  const orDash = (field: PeriodField, shown: string): string => `=IF(${at(field)}="",${text(DASH)},${shown})`;
  const surplus = `${at("picked")}-${at("wards")}`;
  const exceeds = `IF(${surplus}>0,${text(EXCEEDS[0])}&${two(surplus)}&${text(EXCEEDS[1])},"")`;
  const from = `IF(${at("from")}="",${text("Ban đầu")},${text("Từ ")}&${at("from")})`;
  const to = `IF(${at("to")}="",""," "&${text("đến ")}&${at("to")})`;
  return [
    ["period", `=${from}&${to}`],
    ["wards", `=${two(at("wards"))}`],
    ["picked", orDash("picked", two(at("picked")))],
    ["ratio", orDash("picked", `${two(at("picked"))}&"/"&${at("wards")}&${exceeds}`)],
    ["recognised", `=${two(at("recognised"))}`],
    ["change", orDash("change", at("change"))],
  ];
}
