import type { Measure, Role } from "../../core/criteria/types";
import { formatNumber, withUnit } from "../../cells/number/format";
import { compareQuantities, subQ, toNumber } from "../../cells/number/quantity";
import { groupByUnit, type WardLine } from "../results/lines";
import { RESULT_NAMES, ROLE_NAMES } from "../results/names";
import { STATUS_MARK } from "../results/status";
import { cellAddress, columnName } from "../../cells/address";
import { checkFormula, figureCheck, textLiteral } from "./checks";
import { spansAt, type Span } from "./columns";
import type { Narration } from "./narrative";
import { leastArea, quantityOf, roleMeasure } from "./narrative/land";
import { listItems } from "./narrative/names";
import { BODY_HEIGHT, type SummaryPages } from "./page";
import type { SummaryStyle } from "./styles";
import type { SummaryWords } from "./words";

const GROUP_HEAD = 27;
const HEAD = 40.5;
const ROLES: readonly Role[] = ["land-existing", "land-planned", "headquarters", "vehicle"];

/** Two rows of a condition: the figures that are enough and those that are not. */
interface Conditions {
  readonly enough: string;
  readonly short: string;
}

/** Biểu 4: land, headquarters and vehicles by superior unit; existing and planned land kept apart. */
export function addForm4(pages: SummaryPages, from: Narration, words: SummaryWords): void {
  const { form4 } = words;
  const title = pages.textHeight(form4.title, pages.all, "formTitle") + 6;
  if (ROLES.every((role) => roleMeasure(from, role) === null)) {
    pages.keep(title + 20);
    pages.addText(form4.title, "formTitle", 6);
    pages.addText(form4.none, "legend", 4);
    return;
  }
  const spans = spansAt(pages.columns, "A C E G I K N P S U W Y Z");
  const rows = groupByUnit(from.surveyed).map(({ unit, lines }) => {
    const text = shortText(lines, from, words);
    const label = unit || words.form1.noUnit;
    return {
      unit,
      label,
      text,
      height: pages.bodyHeight([
        [text, spans[12]!],
        [label, spans[0]!],
      ]),
    };
  });
  const whole = title + GROUP_HEAD + HEAD + rows.reduce((sum, row) => sum + row.height, 0) + BODY_HEIGHT + 20;
  pages.keep(Math.min(whole, title + GROUP_HEAD + HEAD + (rows[0]?.height ?? 0) + BODY_HEIGHT));
  if (!pages.fits(whole) && rows.length <= 20) pages.startPage();
  pages.addText(form4.title, "formTitle", 6);
  addHeadRows(pages, spans, from, words);
  rows.forEach((row, index) => {
    const height = index === rows.length - 1 ? row.height + BODY_HEIGHT : row.height;
    if (!pages.fits(height)) {
      pages.startPage();
      addHeadRows(pages, spans, from, words);
    }
    const place = pages.addRow(row.height);
    const inUnit = `(${RESULT_NAMES.unit}=$${columnName(pages.columns.helper)}${place + 1})*(${RESULT_NAMES.surveyed}="x")`;
    addCells(pages, place, spans, inUnit, from, { label: row.label, last: row.text, strong: false }, words);
    pages.helper(place, { value: row.unit });
    if (roleMeasure(from, "land-existing")) {
      const formula = checkFormula([figureCheck("land-existing", from.all)], words.changed);
      pages.builder.put(place, pages.columns.helper + 1, { formula, style: "helperNumber" });
    }
  });
  const everywhere = `(${RESULT_NAMES.surveyed}="x")`;
  addCells(pages, pages.addRow(BODY_HEIGHT), spans, everywhere, from, { label: form4.total, last: "", strong: true }, words);
  const criterion = roleMeasure(from, "land-existing")?.measure.criterion ?? words.dash;
  pages.addText(form4.note(from.report.settings.plannedLandCounts, criterion), "basis", 4);
}

function addHeadRows(pages: SummaryPages, spans: readonly Span[], from: Narration, words: SummaryWords): void {
  const { head } = words.form4;
  const land = roleMeasure(from, "land-existing")?.measure;
  const least = land ? leastArea(land) : null;
  const minimum = land && least !== null ? withUnit(formatNumber(least), land.unit) : words.dash;
  const first = pages.addRow(GROUP_HEAD);
  const second = pages.addRow(HEAD);
  const join = (a: number, b: number): Span => ({ first: spans[a]!.first, last: spans[b]!.last });
  pages.put(first, spans[0]!, "head", { value: head.unit }, 2);
  pages.put(first, spans[1]!, "head", { value: head.total }, 2);
  pages.put(first, join(2, 5), "head", { value: head.existing(minimum) });
  pages.put(first, join(6, 7), "head", { value: head.planned });
  pages.put(first, join(8, 9), "head", { value: head.headquarters });
  pages.put(first, join(10, 11), "head", { value: head.vehicle });
  pages.put(first, spans[12]!, "head", { value: head.wards }, 2);
  const { enough, short, unknown, shortage, plannedHave, plannedArea, have, haveNot } = head;
  const titles = [enough, short, unknown, shortage, plannedHave, plannedArea, have, haveNot, have, haveNot];
  titles.forEach((value, index) => pages.put(second, spans[index + 2]!, "head", { value }));
}

interface RowTexts {
  readonly label: string;
  readonly last: string;
  readonly strong: boolean;
}

function addCells(
  pages: SummaryPages,
  row: number,
  spans: readonly Span[],
  where: string,
  from: Narration,
  texts: RowTexts,
  words: SummaryWords,
): void {
  const plain: SummaryStyle = texts.strong ? "strong" : "cell";
  const total = cellAddress(row, spans[1]!.first);
  const dash = textLiteral(words.dash);
  const put = (column: number, formula: string | null, style: SummaryStyle = plain): void =>
    pages.put(row, spans[column]!, formula === null ? plain : style, formula === null ? { value: words.dash } : { formula });
  const sum = (condition: string): string => `SUMPRODUCT(${where}*${condition})`;
  const ofTotal = (count: string): string => `=TEXT(${count},"00")&"/"&${total}`;
  const land = existingFormulas(roleMeasure(from, "land-existing")?.measure ?? null, sum);
  const planned = roleMeasure(from, "land-planned") ? ROLE_NAMES["land-planned"] : null;

  pages.put(row, spans[0]!, texts.strong ? "strong" : "name", { value: texts.label });
  put(1, `=SUMPRODUCT(${where}*1)`, texts.strong ? "strongWhole" : "whole");
  put(2, land && ofTotal(land.enough));
  put(3, land && ofTotal(land.short));
  put(4, land && ofTotal(`${total}-${land.known}`));
  put(5, land && `=IF(${land.known}=0,${dash},${land.shortage})`, texts.strong ? "strongShortage" : "shortage");
  const known = planned && sum(`ISNUMBER(${planned})`);
  put(6, known && ofTotal(known));
  const area = planned && known && `=IF(${known}=0,${dash},SUMPRODUCT(${where}*ISNUMBER(${planned}),${planned}))`;
  put(7, area, texts.strong ? "strongArea" : "area");
  (["headquarters", "vehicle"] as const).forEach((role, index) => {
    const measure = roleMeasure(from, role)?.measure;
    const conditions = measure ? conditionsOf(measure, role) : null;
    put(8 + 2 * index, conditions && ofTotal(sum(conditions.enough)));
    put(9 + 2 * index, conditions && ofTotal(sum(conditions.short)));
  });
  pages.put(row, spans[12]!, texts.strong ? "strong" : "name", { value: texts.last === "" ? null : texts.last });
}

function existingFormulas(
  measure: Measure | null,
  sum: (condition: string) => string,
): { enough: string; short: string; known: string; shortage: string } | null {
  const least = measure && leastArea(measure);
  if (!measure || least === null) return null;
  const name = ROLE_NAMES["land-existing"];
  const limit = toNumber(least);
  const short = `ISNUMBER(${name})*(${name}<${limit})`;
  return {
    enough: sum(`ISNUMBER(${name})*(${name}>=${limit})`),
    short: sum(short),
    known: sum(`ISNUMBER(${name})`),
    shortage: `(${limit}*${sum(short)}-${sum(short).replace(/\)$/, `,${name})`)})`,
  };
}

/** A đạt/không figure stands as `Đ` or `KĐ`, a count as a number against its threshold. */
function conditionsOf(measure: Measure, role: Role): Conditions {
  const name = ROLE_NAMES[role];
  if (measure.threshold.kind !== "quantity") {
    return { enough: `(${name}="${STATUS_MARK.met}")`, short: `(${name}="${STATUS_MARK["not-met"]}")` };
  }
  const limit = toNumber(measure.threshold.value);
  return { enough: `ISNUMBER(${name})*(${name}>=${limit})`, short: `ISNUMBER(${name})*(${name}<${limit})` };
}

/** “Lê Lợi thiếu 110 m²; …”, or that the unit has no figure at all. */
function shortText(lines: readonly WardLine[], from: Narration, words: SummaryWords): string {
  const measure = roleMeasure(from, "land-existing")?.measure;
  const least = measure ? leastArea(measure) : null;
  if (!measure || least === null) return words.dash;
  const known = lines.flatMap((line) => {
    const area = quantityOf(line.figures.get("land-existing"));
    return area === null ? [] : [{ line, area }];
  });
  if (known.length === 0) return words.form4.noLand;
  const short = known
    .filter(({ area }) => compareQuantities(area, least) < 0)
    .map(({ line, area }) => words.form4.short(from.names.one(line), withUnit(formatNumber(subQ(least, area)), measure.unit)));
  return short.length === 0 ? words.dash : listItems(short, "; ", from.phrases);
}
