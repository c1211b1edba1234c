import { formatCount, formatRatio } from "../../cells/number/format";
import type { CriteriaSet } from "../../core/criteria/types";
import { groupByUnit, type WardLine } from "../results/lines";
import { criterionName, RESULT_NAMES } from "../results/names";
import { CONCLUSION, STATUS_MARK } from "../results/status";
import { runsOf } from "../sheets/runs";
import { cellAddress } from "../../cells/address";
import { textLiteral } from "./checks";
import type { Span } from "./columns";
import { conclusionFormula, failedFormula, MISSING_NOTE, totalFormula } from "./formulas";
import type { KeptTexts } from "./kept";
import { isNumber } from "./narrative/names";
import type { Narration } from "./narrative/types";
import { BODY_HEIGHT, TIGHT_HEIGHT, type SummaryPages } from "./page";
import { SUMMARY_NAMES } from "./names";
import { DASH, NO_UNIT } from "./words";

const GROUP_HEAD = 14.25;
const CODE_HEAD = 27;
const COUNT_ROW = { few: 26.25, many: 36 } as const;
const MANY_WARDS = 100;
const SHARE_ROW = 27;
/** Wards without a row in the survey are listed with `?` and do not count in the shares. */
const SURVEYED = `COUNTIF(${RESULT_NAMES.surveyed},"x")`;

const HEADS = { number: "STT", ward: "Đơn vị" } as const;
/** Heads to the right of the criteria. */
const RIGHT_HEADS = {
  total: "Tổng đạt",
  failed: "Tiêu chí chưa đạt",
  conclusion: "Kết luận đạt chuẩn",
  note: "Ghi chú",
} as const;
const LEGEND =
  "Ký hiệu: Đ – đạt; KĐ – không đạt; ? – chưa đủ dữ liệu; KAD – không áp dụng; “thiếu” – số tiêu chí chưa đủ dữ liệu. " +
  "Cột “Tiêu chí chưa đạt” ghi số thứ tự của tiêu chí. Dòng địa bàn ghi số phường đạt từng tiêu chí của địa bàn đó.";
/** Before a name of digits only. */
const WARD = "Phường ";

/** What the rows of Biểu 1 are written from. */
interface Form1 {
  readonly pages: SummaryPages;
  readonly criteria: CriteriaSet;
  readonly lines: readonly WardLine[];
  /** The user's notes by ward key. */
  readonly notes: ReadonlyMap<string, string>;
  /** Height of a row of one line. */
  readonly oneLine: number;
}

/** Biểu 1: wards × criteria. Rows look their ward up by key; the user's notes come from `kept`. */
export function addForm1(pages: SummaryPages, { report, all: lines }: Narration, { notes }: KeptTexts): void {
  const { criteria } = report;
  pages.addText("Biểu 1. Kết quả theo tiêu chí", "formTitle", 2);
  const roomy: Form1 = { pages, criteria, lines, notes, oneLine: BODY_HEIGHT };
  const tight: Form1 = { ...roomy, oneLine: TIGHT_HEIGHT };
  // A little less air is better than a second page for the last rows alone.
  const form = !pages.fits(wholeHeight(roomy)) && pages.fits(wholeHeight(tight)) ? tight : roomy;
  addHeadRows(pages, criteria);
  const first = pages.builder.length;
  addBody(form);
  pages.nameColumn(SUMMARY_NAMES.notes, pages.columns.note, first);
  pages.nameColumn(SUMMARY_NAMES.keys, pages.columns.helper, first);
  addBottom(pages, lines.length);
  addLegend(pages, criteria);
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
    const [first] = unit.lines;
    if (first && units.length > 1) {
      keepWithHead(form, oneLine + heightOf(form, first));
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
function keepWithHead({ pages, criteria }: Form1, height: number): void {
  if (pages.fits(height)) return;
  pages.startPage();
  addHeadRows(pages, criteria);
}

function addHeadRows(pages: SummaryPages, { groups, criteria }: CriteriaSet): void {
  const { columns } = pages;
  const first = pages.addRow(GROUP_HEAD);
  const second = pages.addRow(CODE_HEAD);
  const tall = (column: number, value: string): void =>
    pages.put(first, { first: column, last: column }, "head", { value, rows: 2 });
  tall(0, HEADS.number);
  tall(1, HEADS.ward);
  const numbers = new Map(groups.map(({ code }, index) => [code, index + 1]));
  for (const run of runsOf(criteria.map(({ group }) => group))) {
    const from = columns.firstCriterion + run.first;
    const value = `Nhóm ${numbers.get(run.key) ?? run.key}`;
    pages.put(first, { first: from, last: from + run.length - 1 }, "head", { value });
  }
  criteria.forEach(({ code }, position) => {
    pages.cell(second, columns.firstCriterion + position, "headUp", { value: code });
  });
  for (const column of ["total", "failed", "conclusion", "note"] as const) tall(columns[column], RIGHT_HEADS[column]);
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
function addSection({ pages, oneLine }: Form1, unit: string, index: number): void {
  const { columns } = pages;
  const row = pages.addRow(oneLine);
  const inUnit = `(${RESULT_NAMES.unit}=${pages.helperAt(row, 1)})`;
  pages.cell(row, 0, "strong", { value: roman(index + 1) });
  pages.cell(row, 1, "strongLeft", { value: unit || NO_UNIT });
  for (let position = 0; position < columns.criteria; position++) {
    const formula = `=TEXT(SUMPRODUCT(${inUnit}*(${criterionName(position)}="${STATUS_MARK.met}")),"00")`;
    pages.cell(row, columns.firstCriterion + position, "strong", { formula });
  }
  pages.cell(row, columns.total, "strong");
  const wards = `=TEXT(SUMPRODUCT(--${inUnit}),"00")&${textLiteral(" phường")}`;
  pages.cell(row, columns.failed, "strong", { formula: wards });
  pages.cell(row, columns.conclusion, "strong");
  pages.cell(row, columns.note, "strong");
  // Beside the column of ward keys: a unit is no key of a note.
  pages.helper(row, { value: unit }, 1);
}

function heightOf({ pages, notes, oneLine }: Form1, line: WardLine): number {
  const { columns } = pages;
  const failed = line.criteria.flatMap((status, position) =>
    status === "not-met" ? [String(position + 1).padStart(2, "0")] : [],
  );
  const at = (column: number): Span => ({ first: column, last: column });
  const texts = [
    [line.ward, at(1)],
    [failed.join(", "), at(columns.failed)],
    [notes.get(line.key) ?? "", at(columns.note)],
    [line.missing > 0 ? totalText(line) : "", at(columns.total)],
    [CONCLUSION[line.conclusion], at(columns.conclusion)],
  ] as const;
  return pages.bodyHeight(texts, oneLine);
}

/** What the formula of `Tổng đạt` shows, to measure it. */
const totalText = (line: WardLine): string =>
  formatRatio(line.met, line.criteria.length) + MISSING_NOTE.join(formatCount(line.missing));

function addWard({ pages, notes }: Form1, line: WardLine, number: number, height: number): void {
  const { columns } = pages;
  const row = pages.addRow(height);
  const found = `MATCH(${pages.helperAt(row)},${RESULT_NAMES.key},0)`;
  const prefix = isNumber(line.ward) ? `${textLiteral(WARD)}&` : "";
  const matrix = `${cellAddress(row, columns.firstCriterion)}:${cellAddress(row, columns.firstCriterion + columns.criteria - 1)}`;
  pages.cell(row, 0, "cell", { value: number });
  pages.cell(row, 1, "name", { formula: `=${prefix}INDEX(${RESULT_NAMES.ward},${found})` });
  for (let position = 0; position < columns.criteria; position++) {
    pages.cell(row, columns.firstCriterion + position, "cell", { formula: `=INDEX(${criterionName(position)},${found})` });
  }
  pages.cell(row, columns.total, "cell", { formula: totalFormula(matrix) });
  pages.cell(row, columns.failed, "cell", { formula: failedFormula(row, columns.firstCriterion, columns.criteria) });
  pages.cell(row, columns.conclusion, "cell", { formula: conclusionFormula(matrix) });
  pages.cell(row, columns.note, "note", { value: notes.get(line.key) ?? null });
  pages.helper(row, { value: line.key });
}

function addBottom(pages: SummaryPages, wards: number): void {
  const { columns } = pages;
  const label = { first: 0, last: 1 };
  const right = { first: columns.total, last: columns.note };
  const counts = pages.addRow(wards >= MANY_WARDS ? COUNT_ROW.many : COUNT_ROW.few);
  const shares = pages.addRow(SHARE_ROW);
  pages.put(counts, label, "strong", { value: "Số phường đạt" });
  pages.put(shares, label, "strong", { value: "Tỷ lệ (%)" });
  for (let position = 0; position < columns.criteria; position++) {
    const met = `COUNTIF(${criterionName(position)},"${STATUS_MARK.met}")`;
    pages.cell(counts, columns.firstCriterion + position, "up", { formula: `=TEXT(${met},"00")&"/"&${SURVEYED}` });
    const share = `=IF(${SURVEYED}=0,${textLiteral(DASH)},ROUND(100*${met}/${SURVEYED},2))`;
    pages.cell(shares, columns.firstCriterion + position, "percentUp", { formula: share });
  }
  const total = `=${textLiteral("Tổng số lượt đạt: ")}&SUM(${RESULT_NAMES.met})&"/"&${SURVEYED}*${RESULT_NAMES.criteriaCount}`;
  pages.put(counts, right, "cell", { formula: total });
  const meets = `TEXT(COUNTIF(${RESULT_NAMES.conclusion},${textLiteral(CONCLUSION.met)}),"00")`;
  const standard = `=${textLiteral("Đạt chuẩn: ")}&${meets}&"/"&${SURVEYED}&${textLiteral(" phường")}`;
  pages.put(shares, right, "strong", { formula: standard });
}

function addLegend(pages: SummaryPages, { groups, criteria }: CriteriaSet): void {
  const texts = groups.flatMap((group, index) => {
    const own = criteria.filter((criterion) => criterion.group === group.code);
    const list = own.map(({ code, name }) => `${code} ${name}`).join("; ");
    return own.length === 0 ? [] : [`Nhóm ${index + 1} – ${group.name}: ${list}.`];
  });
  for (const text of [LEGEND, ...texts]) {
    pages.keep(pages.textHeight(text, pages.all, "legend") + 2);
    pages.addText(text, "legend", 2);
  }
}
