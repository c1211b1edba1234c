import type { PeriodComparison, WardChange } from "../../core/compare/types";
import { formatCount } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import type { WardLine } from "../results/lines";
import { RESULT_NAMES } from "../results/names";
import { cellAddress, columnName } from "../../cells/address";
import { textLiteral } from "./checks";
import { spansAt, type Span } from "./columns";
import { comparedPeriod } from "./narrative/comparison";
import type { WardNames } from "./narrative/names";
import type { SummaryPages } from "./page";
import type { SummaryWords } from "./words";

const HEAD = 40.5;

/** Biểu 5: wards that changed since the earlier survey of the workbook; nothing when there is none. */
export function addForm5(
  pages: SummaryPages,
  report: CheckReport,
  lines: readonly WardLine[],
  names: WardNames,
  words: SummaryWords,
): void {
  const { comparison } = report;
  if (!comparison) return;
  const title = words.form5.title(comparedPeriod(comparison.before, words));
  const rows = changedLines(comparison, lines);
  const compared = comparison.wards.filter(({ delta }) => delta !== null).length;
  pages.keep(pages.textHeight(title, pages.all, "formTitle") + 6 + HEAD + 30);
  pages.addText(title, "formTitle", 6);
  if (rows.length === 0) {
    pages.addText(words.form5.none, "legend", 4);
    return;
  }
  const spans = spansAt(pages.columns, "A B E G I K R Y");
  addHead(pages, spans, words);
  rows.forEach(({ line, change }, index) => {
    const height = pages.bodyHeight([
      [names.one(line), spans[1]!],
      [change.lost.join(", "), spans[5]!],
      [change.gained.join(", "), spans[6]!],
      [words.form1.conclusions.missing + words.form5.arrow + words.form1.conclusions.missing, spans[7]!],
    ]);
    if (!pages.fits(height)) {
      pages.startPage();
      addHead(pages, spans, words);
    }
    addRow(pages, line, index + 1, height, spans, words);
  });
  pages.addText(words.form5.note(formatCount(compared - rows.length)), "basis", 4);
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

function addHead(pages: SummaryPages, spans: readonly Span[], words: SummaryWords): void {
  const { head } = words.form5;
  const row = pages.addRow(HEAD);
  const titles = [head.number, head.ward, head.before, head.after, head.change, head.lost, head.gained, head.conclusion];
  titles.forEach((value, index) => pages.put(row, spans[index]!, "head", { value }));
}

function addRow(
  pages: SummaryPages,
  line: WardLine,
  number: number,
  height: number,
  spans: readonly Span[],
  words: SummaryWords,
): void {
  const row = pages.addRow(height);
  // Beside the column of ward keys, which holds the keys of the notes of Biểu 1 alone.
  pages.builder.put(row, pages.columns.helper + 1, { value: line.key, style: "helper" });
  const key = `$${columnName(pages.columns.helper + 1)}${row + 1}`;
  const at = (name: string): string => `INDEX(${name},MATCH(${key},${RESULT_NAMES.key},0))`;
  const size = RESULT_NAMES.criteriaCount;
  const [before, after] = [cellAddress(row, spans[2]!.first), cellAddress(row, spans[3]!.first)];
  const dash = textLiteral(words.dash);
  const orDash = (name: string): string => `=IF(${at(name)}="",${dash},${at(name)})`;
  const met = (name: string): string => `=IF(${at(name)}="",${dash},TEXT(${at(name)},"00")&"/"&${size})`;
  pages.put(row, spans[0]!, "cell", { value: number });
  pages.put(row, spans[1]!, "name", { formula: `=${at(RESULT_NAMES.ward)}` });
  pages.put(row, spans[2]!, "cell", { formula: met(RESULT_NAMES.beforeMet) });
  pages.put(row, spans[3]!, "cell", { formula: met(RESULT_NAMES.met) });
  const delta = `${at(RESULT_NAMES.met)}-${at(RESULT_NAMES.beforeMet)}`;
  pages.put(row, spans[4]!, "delta", { formula: `=IF(OR(${before}=${dash},${after}=${dash}),${dash},${delta})` });
  pages.put(row, spans[5]!, "name", { formula: orDash(RESULT_NAMES.lost) });
  pages.put(row, spans[6]!, "name", { formula: orDash(RESULT_NAMES.gained) });
  const conclusions = `${at(RESULT_NAMES.beforeConclusion)}&${textLiteral(words.form5.arrow)}&${at(RESULT_NAMES.conclusion)}`;
  pages.put(row, spans[7]!, "cell", { formula: `=${conclusions}` });
}
