import { formatCount, formatRatio } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { groupByUnit, type WardLine } from "../results/lines";
import { criterionName, RESULT_NAMES } from "../results/names";
import { STATUS_MARK } from "../results/status";
import { absoluteReference } from "../results/reference";
import { runsOf } from "../sheets/runs";
import { cellAddress, columnName } from "../../cells/address";
import { textLiteral } from "./checks";
import type { Span } from "./columns";
import { conclusionFormula, failedFormula, totalFormula } from "./formulas";
import { isNumber } from "./narrative/names";
import { BODY_HEIGHT, TIGHT_HEIGHT, type SummaryPages } from "./page";
import type { SummaryWords } from "./words";

const GROUP_HEAD = 14.25;
const CODE_HEAD = 27;
const COUNT_ROW = { few: 26.25, many: 36 } as const;
const MANY_WARDS = 100;
const SHARE_ROW = 27;
/** Wards without a row in the survey are listed with `?` and do not count in the shares. */
const SURVEYED = `COUNTIF(${RESULT_NAMES.surveyed},"x")`;

/** Names of the ranges that a refresh reads before it writes. */
export const NOTE_NAME = "TH_GHI_CHU";
export const KEY_NAME = "TH_KHOA";

/** What the rows of Biểu 1 are written from. */
interface Form1 {
  readonly pages: SummaryPages;
  readonly report: CheckReport;
  readonly lines: readonly WardLine[];
  /** The user's notes by ward key. */
  readonly notes: ReadonlyMap<string, string>;
  readonly words: SummaryWords;
  /** Height of a row of one line. */
  readonly oneLine: number;
}

/** Biểu 1: wards × criteria. Rows look their ward up by key; the user's notes come from `notes`. */
export function addForm1(
  pages: SummaryPages,
  report: CheckReport,
  lines: readonly WardLine[],
  notes: ReadonlyMap<string, string>,
  words: SummaryWords,
): void {
  pages.addText(words.form1.title, "formTitle", 2);
  const roomy: Form1 = { pages, report, lines, notes, words, oneLine: BODY_HEIGHT };
  const tight: Form1 = { ...roomy, oneLine: TIGHT_HEIGHT };
  // A little less air is better than a second page for the last rows alone.
  const form = !pages.fits(wholeHeight(roomy)) && pages.fits(wholeHeight(tight)) ? tight : roomy;
  addHeadRows(pages, report, words);
  const first = pages.builder.length;
  addBody(form);
  const last = Math.max(first, pages.builder.length - 1);
  const { columns, builder } = pages;
  builder.name(NOTE_NAME, absoluteReference(words.sheet, first, columns.note, last, columns.note));
  builder.name(KEY_NAME, absoluteReference(words.sheet, first, columns.helper, last, columns.helper));
  addBottom(pages, lines.length, words);
  addLegend(pages, report, words);
}

const bottomHeight = (wards: number): number => (wards >= MANY_WARDS ? COUNT_ROW.many : COUNT_ROW.few) + SHARE_ROW;

function wholeHeight(form: Form1): number {
  const units = groupByUnit(form.lines).length;
  const sections = units > 1 ? units * form.oneLine : 0;
  const wards = form.lines.reduce((sum, line) => sum + heightOf(form, line), 0);
  return GROUP_HEAD + CODE_HEAD + sections + wards + bottomHeight(form.lines.length);
}

/** Section rows and ward rows; the bottom rows always follow a ward on the same page. */
function addBody(form: Form1): void {
  const { lines, oneLine } = form;
  const units = groupByUnit(lines);
  let number = 0;
  units.forEach((unit, index) => {
    if (units.length > 1) {
      keepWithHead(form, oneLine + heightOf(form, unit.lines[0]!));
      addSection(form, unit.unit, index);
    }
    for (const line of unit.lines) {
      number++;
      const height = heightOf(form, line);
      keepWithHead(form, number === lines.length ? height + bottomHeight(lines.length) : height);
      addWard(form, line, number, height);
    }
  });
}

/** Begins a new page with copied head rows when the next rows would not fit. */
function keepWithHead({ pages, report, words }: Form1, height: number): void {
  if (pages.fits(height)) return;
  pages.startPage();
  addHeadRows(pages, report, words);
}

function addHeadRows(pages: SummaryPages, report: CheckReport, words: SummaryWords): void {
  const { columns } = pages;
  const { head, group } = words.form1;
  const first = pages.addRow(GROUP_HEAD);
  const second = pages.addRow(CODE_HEAD);
  const tall = (column: number, value: string): void => pages.put(first, { first: column, last: column }, "head", { value }, 2);
  tall(0, head.number);
  tall(1, head.ward);
  const numbers = new Map(report.criteria.groups.map(({ code }, index) => [code, index + 1]));
  for (const run of runsOf(report.criteria.criteria.map((criterion) => criterion.group))) {
    const from = columns.firstCriterion + run.first;
    pages.put(first, { first: from, last: from + run.length - 1 }, "head", {
      value: group(String(numbers.get(run.key) ?? run.key)),
    });
  }
  report.criteria.criteria.forEach((criterion, position) => {
    pages.cell(second, columns.firstCriterion + position, "headUp", { value: criterion.code });
  });
  tall(columns.total, head.total);
  tall(columns.failed, head.failed);
  tall(columns.conclusion, head.conclusion);
  tall(columns.note, head.note);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Roman numeral of a whole number from 1. */
export function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n);
  return step ? step[1] + roman(n - step[0]) : "";
}

/** A unit's row: its numeral, name, and the wards of it that meet each criterion. */
function addSection({ pages, words, oneLine }: Form1, unit: string, index: number): void {
  const { columns } = pages;
  const row = pages.addRow(oneLine);
  const inUnit = `(${RESULT_NAMES.unit}=$${columnName(columns.helper + 1)}${row + 1})`;
  pages.cell(row, 0, "strong", { value: roman(index + 1) });
  pages.cell(row, 1, "strongLeft", { value: unit || words.form1.noUnit });
  for (let position = 0; position < columns.criteria; position++) {
    const formula = `=TEXT(SUMPRODUCT(${inUnit}*(${criterionName(position)}="${STATUS_MARK.met}")),"00")`;
    pages.cell(row, columns.firstCriterion + position, "strong", { formula });
  }
  pages.cell(row, columns.total, "strong");
  const wards = `=TEXT(SUMPRODUCT(--${inUnit}),"00")&${textLiteral(words.form1.wardsOfUnit)}`;
  pages.cell(row, columns.failed, "strong", { formula: wards });
  pages.cell(row, columns.conclusion, "strong");
  pages.cell(row, columns.note, "strong");
  // Beside the column of ward keys: a unit is no key of a note.
  pages.builder.put(row, columns.helper + 1, { value: unit, style: "helper" });
}

const cellHelper = (pages: SummaryPages, row: number): string => `$${columnName(pages.columns.helper)}${row + 1}`;

function heightOf({ pages, notes, words, oneLine }: Form1, line: WardLine): number {
  const { columns } = pages;
  const failed = line.criteria.flatMap((status, position) =>
    status === "not-met" ? [String(position + 1).padStart(2, "0")] : [],
  );
  const at = (column: number): Span => ({ first: column, last: column });
  const texts = [
    [line.ward, at(1)],
    [failed.join(", "), at(columns.failed)],
    [notes.get(line.key) ?? "", at(columns.note)],
    [line.missing > 0 ? totalText(line, words) : "", at(columns.total)],
    [words.form1.conclusions[line.conclusion], at(columns.conclusion)],
  ] as const;
  return pages.bodyHeight(texts, oneLine);
}

/** What the formula of `Tổng đạt` shows, to measure it. */
function totalText(line: WardLine, { form1 }: SummaryWords): string {
  const [before, after] = form1.missing;
  return `${formatRatio(line.met, line.criteria.length)}${before}${formatCount(line.missing)}${after}`;
}

function addWard({ pages, notes, words }: Form1, line: WardLine, number: number, height: number): void {
  const { columns } = pages;
  const row = pages.addRow(height);
  const found = `MATCH(${cellHelper(pages, row)},${RESULT_NAMES.key},0)`;
  const prefix = isNumber(line.ward) ? `${textLiteral(words.form1.numbered(""))}&` : "";
  const matrix = `${cellAddress(row, columns.firstCriterion)}:${cellAddress(row, columns.firstCriterion + columns.criteria - 1)}`;
  pages.cell(row, 0, "cell", { value: number });
  pages.cell(row, 1, "name", { formula: `=${prefix}INDEX(${RESULT_NAMES.ward},${found})` });
  for (let position = 0; position < columns.criteria; position++) {
    pages.cell(row, columns.firstCriterion + position, "cell", { formula: `=INDEX(${criterionName(position)},${found})` });
  }
  pages.cell(row, columns.total, "cell", { formula: totalFormula(matrix, words) });
  pages.cell(row, columns.failed, "cell", { formula: failedFormula(row, columns.firstCriterion, columns.criteria) });
  pages.cell(row, columns.conclusion, "cell", { formula: conclusionFormula(matrix, words) });
  pages.cell(row, columns.note, "note", { value: notes.get(line.key) ?? null });
  pages.helper(row, { value: line.key });
}

function addBottom(pages: SummaryPages, wards: number, words: SummaryWords): void {
  const { columns } = pages;
  const label = { first: 0, last: 1 };
  const right = { first: columns.total, last: columns.note };
  const counts = pages.addRow(wards >= MANY_WARDS ? COUNT_ROW.many : COUNT_ROW.few);
  const shares = pages.addRow(SHARE_ROW);
  pages.put(counts, label, "strong", { value: words.form1.met });
  pages.put(shares, label, "strong", { value: words.form1.share });
  for (let position = 0; position < columns.criteria; position++) {
    const met = `COUNTIF(${criterionName(position)},"${STATUS_MARK.met}")`;
    pages.cell(counts, columns.firstCriterion + position, "up", { formula: `=TEXT(${met},"00")&"/"&${SURVEYED}` });
    const share = `=IF(${SURVEYED}=0,${textLiteral(words.dash)},ROUND(100*${met}/${SURVEYED},2))`;
    pages.cell(shares, columns.firstCriterion + position, "percentUp", { formula: share });
  }
  const total = `=${textLiteral(words.form1.totalMet)}&SUM(${RESULT_NAMES.met})&"/"&${SURVEYED}*${RESULT_NAMES.criteriaCount}`;
  pages.put(counts, right, "cell", { formula: total });
  const [before, after] = words.form1.standard;
  const meets = `TEXT(COUNTIF(${RESULT_NAMES.conclusion},${textLiteral(words.form1.conclusions.met)}),"00")`;
  const standard = `=${textLiteral(before)}&${meets}&"/"&${SURVEYED}&${textLiteral(after)}`;
  pages.put(shares, right, "strong", { formula: standard });
}

function addLegend(pages: SummaryPages, report: CheckReport, words: SummaryWords): void {
  const { legend, legendGroup } = words.form1;
  const texts = report.criteria.groups.flatMap((group, index) => {
    const criteria = report.criteria.criteria.filter((criterion) => criterion.group === group.code);
    if (criteria.length === 0) return [];
    const list = criteria.map((criterion) => `${criterion.code} ${criterion.name}`).join("; ");
    return [legendGroup(String(index + 1), group.name, list)];
  });
  for (const text of [legend, ...texts]) {
    pages.keep(pages.textHeight(text, pages.all, "legend") + 2);
    pages.addText(text, "legend", 2);
  }
}
