import { cellAddress } from "../../cells/address";
import { formatCount } from "../../cells/number/format";
import type { PeriodComparison, WardChange } from "../../core/compare/types";
import type { WardLine } from "../results/lines";
import { RESULT_NAMES } from "../results/names";
import { CONCLUSION } from "../results/status";
import { textLiteral } from "./checks";
import { spansOf, type FormColumn, type Span } from "./columns";
import { comparedPeriod } from "./narrative/comparison";
import type { Narration } from "./narrative/types";
import type { SummaryPages } from "./page";
import { DASH } from "./words";

const COLUMNS = {
  number: { at: "A", head: "STT" },
  ward: { at: "B", head: "Đơn vị" },
  before: { at: "E", head: "Kỳ trước đạt" },
  after: { at: "G", head: "Kỳ này đạt" },
  change: { at: "I", head: "Tăng, giảm" },
  lost: { at: "K", head: "Tiêu chí không còn đạt" },
  gained: { at: "R", head: "Tiêu chí đạt thêm" },
  conclusion: { at: "Y", head: "Kết luận: kỳ trước, kỳ này" },
} satisfies Record<string, FormColumn>;
const NONE = "Không có phường nào thay đổi so với kỳ trước.";
const ARROW = " → ";
const HEAD = 40.5;

/** Biểu 5: wards that changed since the earlier survey of the workbook; nothing when there is none. */
export function addForm5(pages: SummaryPages, { report, all, names }: Narration): void {
  const { comparison } = report;
  if (!comparison) return;
  const title = `Biểu 5. Tăng, giảm so với ${comparedPeriod(comparison.before)}`;
  const rows = changedLines(comparison, all);
  pages.keep(pages.textHeight(title, pages.all, "formTitle") + 6 + HEAD + 30);
  pages.addText(title, "formTitle", 6);
  if (rows.length === 0) {
    pages.addText(NONE, "legend", 4);
    return;
  }
  const spans = spansOf(pages.columns, COLUMNS);
  pages.heads(pages.addRow(HEAD), COLUMNS);
  rows.forEach(({ line, change }, index) => {
    const height = pages.bodyHeight([
      [names.one(line), spans.ward],
      [change.lost.join(", "), spans.lost],
      [change.gained.join(", "), spans.gained],
      [CONCLUSION.missing + ARROW + CONCLUSION.missing, spans.conclusion],
    ]);
    if (!pages.fits(height)) {
      pages.startPage();
      pages.heads(pages.addRow(HEAD), COLUMNS);
    }
    const place = pages.addRow(height);
    // Beside the column of ward keys, which holds the keys of the notes of Biểu 1 alone.
    pages.helper(place, { value: line.key }, 1);
    pages.put(place, spans.number, "cell", { value: index + 1 });
    addFigures(pages, place, spans);
  });
  const compared = comparison.wards.filter(({ delta }) => delta !== null).length;
  const unchanged = formatCount(compared - rows.length);
  const note = `Ghi chú: ${unchanged} phường không thay đổi tiêu chí nào, không ghi trong biểu. Thiếu dữ liệu không tính là mất.`;
  pages.addText(note, "basis", 4);
}

interface ChangedLine {
  readonly line: WardLine;
  readonly change: WardChange;
}

/** Wards of both surveys of which something changed. */
function changedLines(comparison: PeriodComparison, lines: readonly WardLine[]): ChangedLine[] {
  const changes = new Map(comparison.wards.map((change) => [change.key, change]));
  return lines.flatMap((line) => {
    const change = line.result ? changes.get(line.result.key) : undefined;
    const moved = change && change.delta !== null && (change.delta !== 0 || change.lost.length + change.gained.length > 0);
    return moved ? [{ line, change }] : [];
  });
}

function addFigures(pages: SummaryPages, place: number, spans: Readonly<Record<keyof typeof COLUMNS, Span>>): void {
  const at = (name: string): string => `INDEX(${name},MATCH(${pages.helperAt(place, 1)},${RESULT_NAMES.key},0))`;
  const [before, after] = [cellAddress(place, spans.before.first), cellAddress(place, spans.after.first)];
  const dash = textLiteral(DASH);
  const orDash = (name: string): string => `=IF(${at(name)}="",${dash},${at(name)})`;
  const met = (name: string): string => `=IF(${at(name)}="",${dash},TEXT(${at(name)},"00")&"/"&${RESULT_NAMES.criteriaCount})`;
  const delta = `${at(RESULT_NAMES.met)}-${at(RESULT_NAMES.beforeMet)}`;
  const conclusions = `${at(RESULT_NAMES.beforeConclusion)}&${textLiteral(ARROW)}&${at(RESULT_NAMES.conclusion)}`;
  pages.put(place, spans.ward, "name", { formula: `=${at(RESULT_NAMES.ward)}` });
  pages.put(place, spans.before, "cell", { formula: met(RESULT_NAMES.beforeMet) });
  pages.put(place, spans.after, "cell", { formula: met(RESULT_NAMES.met) });
  pages.put(place, spans.change, "delta", { formula: `=IF(OR(${before}=${dash},${after}=${dash}),${dash},${delta})` });
  pages.put(place, spans.lost, "name", { formula: orDash(RESULT_NAMES.lost) });
  pages.put(place, spans.gained, "name", { formula: orDash(RESULT_NAMES.gained) });
  pages.put(place, spans.conclusion, "cell", { formula: `=${conclusions}` });
}
