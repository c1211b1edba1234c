import { formatShare } from "../../cells/number/format";
import { fromCell } from "../../cells/number/quantity";
import { shownText } from "../../cells/value";
import { decodeLegacy } from "../../cells/text/legacy";
import { foldLookalikes } from "../../cells/text/lookalike";
import { normaliseText } from "../../cells/text/normalise";
import { formatClass } from "../../cells/numberFormat";
import { NO_ISSUES } from "./outcome";
import type { EntryInput, EntryIssue } from "./reading";
import { symbolShown } from "./symbols";

/** A value in a message; a share formatted as a percentage as its cell shows it. */
export function shownCell({ value, format }: EntryInput): string {
  return typeof value === "number" && formatClass(format) === "percent" ? formatShare(fromCell(value), 13) : shownText(value);
}

/** The text of a cell as it should stand, with what was wrong with it. */
export interface CleanText {
  readonly text: string;
  /** The same with its line breaks, which part a status from its note. */
  readonly lines: string;
  readonly issues: readonly EntryIssue[];
}

/** Reads the letters of a text cell: marks of symbol fonts, old encodings, look-alikes, Unicode form, spaces. */
export function cleanText(raw: string, font: string | null | undefined): CleanText {
  const mark = symbolShown(raw, font);
  if (mark) return { text: mark, lines: mark, issues: NO_ISSUES };
  const legacy = decodeLegacy(raw, font);
  if (legacy) {
    const { encoding, text } = legacy;
    return {
      text,
      lines: linesOf(raw, font, text),
      issues: [{ code: "entry.legacy-font", params: { encoding, read: text }, suggestion: { value: text, label: text } }],
    };
  }
  const folded = foldLookalikes(raw);
  const read = normaliseText(folded);
  if (read === raw || read === "") return { text: read, lines: read, issues: NO_ISSUES };
  const params = { value: raw, read };
  const suggestion = { value: read, label: read };
  const issues: EntryIssue[] = [];
  const composed = folded.normalize("NFC");
  if (folded !== raw && foldLookalikes(raw.normalize("NFC")) !== raw.normalize("NFC"))
    issues.push({ code: "entry.lookalike", params, suggestion });
  if (raw.normalize("NFC") !== raw) issues.push({ code: "entry.not-nfc", params, suggestion });
  if (composed !== read) issues.push({ code: "entry.whitespace", params, suggestion });
  return { text: read, lines: linesOf(raw, font, read), issues };
}

const LINE_BREAK = /\r\n?|\n|\u2028|\v/;

function linesOf(raw: string, font: string | null | undefined, text: string): string {
  if (!LINE_BREAK.test(raw)) return text;
  const lines = raw.split(LINE_BREAK).map((line) => cleanText(line, font).text);
  return lines.filter((line) => line !== "").join("\n");
}

/** `entry.formula`: results and figures are typed in; a formula may change them unseen. */
export function formulaIssues(cell: EntryInput): readonly EntryIssue[] {
  return cell.formula ? [{ code: "entry.formula", params: { formula: cell.formula } }] : NO_ISSUES;
}
