import type { Settings } from "../../core/settings/types";
import { spanAt } from "./columns";
import type { KeptTexts } from "./kept";
import type { SummaryPages } from "./page";
import { SUMMARY_NAMES } from "./names";
import { BLANK, upper } from "./words";

const TITLE_ROW = 18;
const LIST_ROW = 16.5;
const SPACE = 10;
/** Rows left for the signature itself. */
const SIGNATURE_ROWS = 4;

/** Nơi nhận and the signer (not in an annex), from `Thông số` or as the user last left them. */
export function addSignature(pages: SummaryPages, settings: Settings, kept: KeptTexts): void {
  const left = kept.recipients ?? ["Nơi nhận:", ...recipientLines(settings.recipients)];
  const right = kept.signature ?? signerLines(settings);
  const rows = Math.max(left.length, right.length);
  pages.keep(SPACE + rows * TITLE_ROW);
  pages.addRow(SPACE);
  const first = pages.builder.length;
  const [leftSpan, rightSpan] = [spanAt(pages.columns, "A", "M"), spanAt(pages.columns, "P", "AB")];
  for (let index = 0; index < rows; index++) {
    const row = pages.addRow(index === 0 ? TITLE_ROW : LIST_ROW);
    pages.put(row, leftSpan, index === 0 ? "recipients" : "recipient", { value: left[index] || null });
    pages.put(row, rightSpan, "signer", { value: right[index] || null });
  }
  pages.nameColumn(SUMMARY_NAMES.recipients, leftSpan.first, first);
  pages.nameColumn(SUMMARY_NAMES.signature, rightSpan.first, first);
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function recipientLines(recipients: string): string[] {
  const lines = linesOf(recipients);
  if (lines.length === 0) return [`- ${BLANK};`, `- ${BLANK};`, `- Lưu: VT, ${BLANK}.`];
  return lines.map((line, index) => {
    const item = line.startsWith("-") ? line : `- ${line}`;
    return /[.;]$/.test(item) ? item : `${item}${index === lines.length - 1 ? "." : ";"}`;
  });
}

function signerLines(settings: Settings): string[] {
  const titles = linesOf(settings.signerTitle).map(upper);
  const space = new Array<string>(SIGNATURE_ROWS).fill("");
  return [...(titles.length > 0 ? titles : [BLANK]), ...space, settings.signerName || BLANK];
}
