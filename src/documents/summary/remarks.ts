import { formatDate } from "../../cells/date";
import { checkFormula } from "./checks";
import { spanWidth } from "./columns";
import { countLines } from "./metrics";
import { remarks } from "./narrative";
import type { Narration, Remark } from "./narrative/types";
import type { SummaryPages } from "./page";
import { fontOf } from "./styles";
import { CHANGED } from "./words";
import { SHEET_NAMES } from "../../core/workbook/sheets";

/** First line of a paragraph: 1 cm of spaces that are not trimmed. */
const INDENT = "\u2003\u2002";
const PADDING = 6;
/** A row may have 409 points: longer paragraphs are split. */
const MOST_LINES = 23;
const HEADING = 20.4;

/** Nhận xét: sentences as values; beside each paragraph a native check says when its figures have changed since. */
export function addRemarks(pages: SummaryPages, from: Narration): void {
  const written = remarks(from);
  pages.keep(2 * HEADING + paragraphHeight(pages, written[0]?.text ?? ""));
  pages.put(pages.addRow(HEADING), pages.all, "remarksTitle", { value: "NHẬN XÉT" });
  written.forEach((remark, index) => addRemark(pages, remark, written[index + 1] ?? null));
  const date = formatDate(from.report.today);
  const source = `Nội dung nhận xét lập ngày ${date} từ trang “${SHEET_NAMES.results}”; không tự cập nhật khi số liệu thay đổi.`;
  pages.addText(source, "basis", 4);
}

function addRemark(pages: SummaryPages, remark: Remark, next: Remark | null): void {
  if (remark.kind === "heading") {
    // A heading never stays alone at the end of a page.
    const height = pages.textHeight(remark.text, pages.all, "remarkHeading") + 4;
    pages.keep(height + (next ? firstHeight(pages, next) : 0));
    pages.addText(remark.text, "remarkHeading", 4);
    return;
  }
  pieces(pages, INDENT + remark.text).forEach((piece) => {
    const height = paragraphHeight(pages, piece);
    pages.keep(height);
    const row = pages.addRow(height);
    pages.put(row, pages.all, "remark", { value: piece });
    if (remark.checks.length > 0) pages.helper(row, { formula: checkFormula(remark.checks, CHANGED) });
  });
}

function paragraphHeight(pages: SummaryPages, text: string): number {
  return pages.textHeight(text, pages.all, "remark") + PADDING;
}

/** Height of the first row of a paragraph. */
function firstHeight(pages: SummaryPages, { text }: Remark): number {
  const [first = ""] = pieces(pages, INDENT + text);
  return paragraphHeight(pages, first);
}

/** The paragraph, or parts of it that each fit into a row, broken between words. */
function pieces(pages: SummaryPages, text: string): string[] {
  const font = fontOf("remark");
  const width = spanWidth(pages.columns, pages.all);
  if (countLines(text, width, font) <= MOST_LINES) return [text];
  const result: string[] = [];
  let piece = "";
  for (const word of text.split(" ")) {
    const longer = piece === "" ? word : `${piece} ${word}`;
    if (piece !== "" && countLines(longer, width, font) > MOST_LINES) {
      result.push(piece);
      piece = word;
    } else piece = longer;
  }
  return [...result, piece];
}
