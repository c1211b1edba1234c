import { formatCount } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { PERIOD_NAMES, type PeriodField } from "../results/names";
import { periodLines, type PeriodLine } from "../results/periods";
import { columnName } from "../../cells/address";
import { textLiteral } from "./checks";
import { spansAt } from "./columns";
import type { SummaryPages } from "./page";
import type { SummaryWords } from "./words";

const HEAD = 42;

/**
 * Biểu 3a: the original, interim and current roster side by side, each with the plan as it was made. Only where the
 * roster changed before the assessment date; kept whole on a page.
 */
export function addPeriods(pages: SummaryPages, report: CheckReport, words: SummaryWords): void {
  const lines = periodLines(report);
  if (lines.length < 2) return;
  const spans = spansAt(pages.columns, "A F I L P S");
  const { head, title, note } = words.periods;
  const heights = lines.map((line) =>
    pages.bodyHeight([
      [changeText(line, words.periods.into), spans[5]!],
      [ratioText(line, words), spans[3]!],
    ]),
  );
  const noteHeight = pages.textHeight(note, pages.all, "basis") + 4;
  const titleHeight = pages.textHeight(title, pages.all, "formTitle") + 6;
  pages.keep(titleHeight + HEAD + heights.reduce((sum, height) => sum + height, 0) + noteHeight);
  pages.addText(title, "formTitle", 6);
  const titles = [head.period, head.wards, head.picked, head.ratio, head.recognised, head.change];
  const first = pages.addRow(HEAD);
  titles.forEach((value, index) => pages.put(first, spans[index]!, "head", { value }));
  lines.forEach((_, index) => {
    const row = pages.addRow(heights[index]!);
    pages.helper(row, { value: index + 1 });
    const helper = `$${columnName(pages.columns.helper)}${row + 1}`;
    const formulas = rowFormulas(helper, words);
    formulas.forEach((formula, column) =>
      pages.put(row, spans[column]!, column === formulas.length - 1 ? "name" : "cell", { formula }),
    );
  });
  pages.addText(note, "basis", 4);
}

/** What the formula of the ratio shows, to measure it. */
function ratioText({ picked, wards }: PeriodLine, { periods }: SummaryWords): string {
  const surplus = (picked ?? 0) - wards;
  const [before, after] = periods.exceeds;
  return `${picked ?? ""}/${wards}${surplus > 0 ? `${before}${formatCount(surplus)}${after}` : ""}`;
}

/** About as long as the text of the change in `Kết quả`. */
function changeText({ merged, begun }: PeriodLine, into: string): string {
  const names = (wards: readonly { readonly name: string }[]): string => wards.map(({ name }) => name).join(", ");
  if (merged.length === 0) return names(begun);
  return merged.map(({ wards, successors }) => `${names(wards)}${into}${names(successors)}`).join("; ");
}

function rowFormulas(helper: string, { periods, dash: none }: SummaryWords): string[] {
  const at = (field: PeriodField): string => `INDEX(${PERIOD_NAMES[field]},MATCH(${helper},${PERIOD_NAMES.key},0))`;
  const text = textLiteral;
  const dash = text(none);
  const two = (expression: string): string => `TEXT(${expression},"00")`;
  const [before, after] = periods.exceeds;
  const surplus = `${at("picked")}-${at("wards")}`;
  const exceeds = `IF(${surplus}>0,${text(before)}&${two(surplus)}&${text(after)},"")`;
  const from = `IF(${at("from")}="",${text(periods.atFirst)},${text(periods.from)}&${at("from")})`;
  const to = `IF(${at("to")}="",""," "&${text(periods.to)}&${at("to")})`;
  return [
    `=${from}&${to}`,
    `=${two(at("wards"))}`,
    `=IF(${at("picked")}="",${dash},${two(at("picked"))})`,
    `=IF(${at("picked")}="",${dash},${two(at("picked"))}&"/"&${at("wards")}&${exceeds})`,
    `=${two(at("recognised"))}`,
    `=IF(${at("change")}="",${dash},${at("change")})`,
  ];
}
