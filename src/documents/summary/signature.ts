import type { Settings } from "../../core/settings/types";
import { absoluteReference } from "../results/reference";
import { spanAt } from "./columns";
import type { KeptTexts } from "./kept";
import type { SummaryPages } from "./page";
import type { SummaryWords } from "./words";

/** Names of the ranges that the user may type into and a refresh writes back. */
export const RECIPIENTS_NAME = "TH_NOI_NHAN";
export const SIGNATURE_NAME = "TH_KY";

const TITLE_ROW = 18;
const LIST_ROW = 16.5;
const SPACE = 10;
/** Rows left for the signature itself. */
const SIGNATURE_ROWS = 4;

/** Nơi nhận and the signer (not in an annex), from `Thông số` or as the user last left them. */
export function addSignature(pages: SummaryPages, settings: Settings, kept: KeptTexts, words: SummaryWords): void {
  const left = kept.recipients ?? [words.recipients, ...recipientLines(settings.recipients, words)];
  const right = kept.signature ?? signerLines(settings, words);
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
  const last = pages.builder.length - 1;
  pages.builder.name(RECIPIENTS_NAME, absoluteReference(words.sheet, first, leftSpan.first, last, leftSpan.first));
  pages.builder.name(SIGNATURE_NAME, absoluteReference(words.sheet, first, rightSpan.first, last, rightSpan.first));
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function recipientLines(recipients: string, words: SummaryWords): string[] {
  const lines = linesOf(recipients);
  if (lines.length === 0) return [`- ${words.blank};`, `- ${words.blank};`, words.archive(words.blank)];
  return lines.map((line, index) => {
    const item = line.startsWith("-") ? line : `- ${line}`;
    return /[.;]$/.test(item) ? item : `${item}${index === lines.length - 1 ? "." : ";"}`;
  });
}

function signerLines(settings: Settings, words: SummaryWords): string[] {
  const titles = linesOf(settings.signerTitle).map((line) => line.toLocaleUpperCase("vi"));
  const space = new Array<string>(SIGNATURE_ROWS).fill("");
  return [...(titles.length > 0 ? titles : [words.blank]), ...space, settings.signerName || words.blank];
}
