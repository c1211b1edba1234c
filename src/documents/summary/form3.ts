import type { CheckReport } from "../../core/report/types";
import { RESULT_NAMES, ROADMAP_NAMES, type RoadmapField } from "../results/names";
import type { RoadmapRow } from "../../core/roadmap/types";
import { compareQuantities, isWhole, mulQ, type Quantity } from "../../cells/number/quantity";
import { columnName } from "../../cells/address";
import { textLiteral } from "./checks";
import { spansAt, type Span } from "./columns";
import type { SummaryPages } from "./page";
import type { SummaryStyle } from "./styles";
import type { SummaryWords } from "./words";

const GROUP_HEAD = 15;
const HEAD = 54;

/** Picks are a plan over the wards that it was made for, never re-based on a later roster. */
const ROSTER = RESULT_NAMES.planWards;

type Formula = { readonly formula: string; readonly style?: SummaryStyle };

/** Biểu 3: plan and achievement side by side, never mixed; kept whole on a page. */
export function addForm3(pages: SummaryPages, report: CheckReport, words: SummaryWords): void {
  const spans = spansAt(pages.columns, "A C E G I L O R W Z");
  const { form3 } = words;
  const title = pages.textHeight(form3.title, pages.all, "formTitle") + 6;
  if (report.roadmap.length === 0) {
    pages.keep(title + 20);
    pages.addText(form3.title, "formTitle", 6);
    pages.addText(form3.none, "legend", 4);
    return;
  }
  const rows = report.roadmap.map((row) => ({ row, height: rowHeight(pages, row, spans) }));
  const note = pages.textHeight(form3.note, pages.all, "basis") + 4;
  const surveyRow = pages.bodyHeight([[form3.surveyRow, spans[9]!]]);
  pages.keep(title + GROUP_HEAD + HEAD + surveyRow + rows.reduce((sum, { height }) => sum + height, 0) + note);
  pages.addText(form3.title, "formTitle", 6);
  addHeadRows(pages, spans, words);
  if (!report.roadmap.some((row) => row.dueYear === report.settings.year)) addSurveyRow(pages, report, spans, surveyRow, words);
  rows.forEach(({ row, height }, index) => {
    const place = pages.addRow(height);
    pages.helper(place, { value: index + 1 });
    const helper = `$${columnName(pages.columns.helper)}${place + 1}`;
    rowFormulas(row, helper, words).forEach(({ formula, style }, column) => {
      pages.put(place, spans[column]!, style ?? "cell", { formula });
    });
  });
  pages.addText(form3.note, "basis", 4);
}

function rowHeight(pages: SummaryPages, row: RoadmapRow, spans: readonly Span[]): number {
  return pages.bodyHeight([
    [row.year, spans[0]!],
    [row.namedMissing.join("; "), spans[8]!],
    [row.review, spans[9]!],
  ]);
}

function addHeadRows(pages: SummaryPages, spans: readonly Span[], words: SummaryWords): void {
  const { head } = words.form3;
  const first = pages.addRow(GROUP_HEAD);
  const second = pages.addRow(HEAD);
  const join = (from: number, to: number): Span => ({ first: spans[from]!.first, last: spans[to]!.last });
  pages.put(first, spans[0]!, "head", { value: head.year }, 2);
  pages.put(first, join(1, 4), "head", { value: head.plan });
  pages.put(first, join(5, 6), "head", { value: head.result });
  pages.put(first, join(7, 9), "head", { value: head.comparison });
  const titles = [
    head.picked,
    head.cumulative,
    head.share,
    head.target,
    head.achieved,
    head.eligible,
    head.gap,
    head.named,
    head.review,
  ];
  titles.forEach((value, index) => pages.put(second, spans[index + 1]!, "head", { value }));
}

/** The year assessed, when the plan has no row of its own for it: what is recognised and eligible by then. */
function addSurveyRow(
  pages: SummaryPages,
  report: CheckReport,
  spans: readonly Span[],
  height: number,
  words: SummaryWords,
): void {
  const place = pages.addRow(height);
  const { inRoster, surveyed, conclusion, recognised, year } = RESULT_NAMES;
  const byYear = `${recognised},">0",${recognised},"<="&${year}`;
  const meets = `${inRoster},"x",${surveyed},"x",${conclusion},${textLiteral(words.form1.conclusions.met)}`;
  const dash = { value: words.dash };
  pages.put(place, spans[0]!, "cell", { value: words.form3.until(String(report.settings.year)) });
  for (const column of [1, 2, 3, 4, 7, 8]) pages.put(place, spans[column]!, "cell", dash);
  pages.put(place, spans[5]!, "cell", { formula: `=TEXT(COUNTIFS(${inRoster},"x",${byYear}),"00")` });
  pages.put(place, spans[6]!, "cell", { formula: `=TEXT(COUNTIFS(${meets})-COUNTIFS(${meets},${byYear}),"00")` });
  pages.put(place, spans[9]!, "cell", { value: words.form3.surveyRow });
}

function rowFormulas(row: RoadmapRow, helper: string, words: SummaryWords): Formula[] {
  const at = (field: RoadmapField): string => `INDEX(${ROADMAP_NAMES[field]},MATCH(${helper},${ROADMAP_NAMES.key},0))`;
  const dash = textLiteral(words.dash);
  const orDash = (field: RoadmapField, text: string): string => `=IF(${at(field)}="",${dash},${text})`;
  const two = (expression: string): string => `TEXT(${expression},"00")`;
  const notYet = `IF(${at("due")}="x","",${textLiteral(words.form3.notDue)})`;
  return [
    { formula: `=${at("year")}` },
    { formula: orDash("picked", two(at("picked"))) },
    { formula: orDash("pickedCumulative", `${two(at("pickedCumulative"))}&"/"&${ROSTER}`) },
    shareCell(row, at, orDash),
    { formula: `=${two(at("target"))}` },
    { formula: `=IF(${at("dueYear")}>${RESULT_NAMES.year},${dash},${two(at("achieved"))})` },
    { formula: orDash("eligible", two(at("eligible"))) },
    { formula: `=${two(`MAX(0,${at("target")}-${at("achieved")})`)}&${notYet}` },
    { formula: orDash("namedMissing", at("namedMissing")) },
    { formula: orDash("review", at("review")) },
  ];
}

/** One share as a number; both ends of a range as text, in whole per cent. */
function shareCell(
  row: RoadmapRow,
  at: (field: RoadmapField) => string,
  orDash: (field: RoadmapField, text: string) => string,
): Formula {
  const { shareLow, shareHigh } = row;
  const isRange = shareLow !== null && shareHigh !== null && compareQuantities(shareLow, shareHigh) !== 0;
  if (!isRange) return { formula: orDash("shareLow", at("shareLow")), style: isWholePercent(shareLow) ? "percent" : "share" };
  const percent = (field: RoadmapField): string => `TEXT(100*${at(field)},"0")`;
  return { formula: orDash("shareLow", `${percent("shareLow")}&" - "&${percent("shareHigh")}&"%"`) };
}

/** No number format drops the zeros of 50,00 % alone. */
function isWholePercent(share: Quantity | null): boolean {
  return share !== null && isWhole(mulQ(share, 100));
}
