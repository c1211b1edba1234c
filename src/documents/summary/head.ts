import { formatDate } from "../../cells/date";
import { formatCount, formatNumber } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import type { WardLine } from "../results/lines";
import { spanAt } from "./columns";
import { periodText } from "./narrative";
import type { SummaryPages } from "./page";
import type { SummaryWords } from "./words";

const RULE = 4.5;

/** Head by `LOAI_VAN_BAN` (Nghị định 30/2020/NĐ-CP, Phụ lục I): a report form has an agency, an annex has none. */
export function addHead(pages: SummaryPages, report: CheckReport, words: SummaryWords): void {
  if (report.settings.documentKind === "annex") addAnnexHead(pages, report, words);
  else addReportHead(pages, report, words);
}

const upper = (text: string): string => text.toLocaleUpperCase("vi");

function addReportHead(pages: SummaryPages, report: CheckReport, words: SummaryWords): void {
  const { settings } = report;
  const left = spanAt(pages.columns, "A", "M");
  const right = spanAt(pages.columns, "M", "AB");
  const first = pages.addRow(16.5);
  pages.put(first, left, "authority", { value: upper(settings.parentAuthority) || words.blank });
  pages.put(first, right, "nation", { value: words.nation });
  const second = pages.addRow(17.25);
  pages.put(second, left, "agency", { value: upper(settings.authority) || words.blank });
  pages.put(second, right, "motto", { value: words.motto });
  const rule = pages.addRow(RULE);
  pages.put(rule, spanAt(pages.columns, "C", "F"), "ruleAbove");
  pages.put(rule, spanAt(pages.columns, "S", "Z"), "ruleAbove");
  const date = pages.addRow(18);
  pages.put(date, right, "date", { value: words.placeAndDate(settings.place || words.blank) });
  pages.put(pages.addRow(18.75), pages.all, "title", { value: words.reportTitle });
  pages.addText(words.subtitle(settings.projectName || words.blank, periodText(report, words)), "subtitle");
  addAttached(pages, report, words);
}

function addAnnexHead(pages: SummaryPages, report: CheckReport, words: SummaryWords): void {
  pages.addText(words.annexLabel, "title", 4);
  pages.addText(words.annexTitle(report.settings.projectName || words.blank, periodText(report, words)), "subtitle", 4);
  addAttached(pages, report, words);
}

function addAttached(pages: SummaryPages, { settings }: CheckReport, words: SummaryWords): void {
  pages.addText(words.attached(settings.authority || words.blank), "attached");
  pages.put(pages.addRow(RULE), spanAt(pages.columns, "M", "Q"), "ruleBelow");
}

/** Criteria set, pass mark, cut-off date and what is missing: repeated on every page. The answer is its row. */
export function addBasis(pages: SummaryPages, report: CheckReport, lines: readonly WardLine[], words: SummaryWords): number {
  const { basis } = words;
  const size = report.criteria.criteria.length;
  const missing = lines.filter((line) => line.missing > 0).length;
  const { dataNature } = report.settings;
  const parts = [
    ...(dataNature === "" ? [] : [basis.nature(dataNature)]),
    report.criteria.derived
      ? basis.derived(formatNumber(size))
      : basis.own(formatNumber(size), report.criteria.sheet ?? words.blank),
    basis.passMark(`${report.required}/${size}`, report.settings.passMark !== null),
    basis.cutoff(formatDate(report.settings.assessmentDate)),
    ...(missing > 0 ? [basis.missing(formatCount(missing))] : []),
    ...(report.settings.plannedLandCounts ? [basis.plannedLand] : []),
  ];
  const row = pages.addText(parts.join(" "), "basis", 2);
  pages.repeatRow(row);
  return row;
}
