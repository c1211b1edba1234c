import { cellAddress } from "../../cells/address";
import { formatNumber, withUnit } from "../../cells/number/format";
import { compareQuantities, subQ, toNumber } from "../../cells/number/quantity";
import type { Measure, Role } from "../../core/criteria/types";
import { groupByUnit, type WardLine } from "../results/lines";
import { RESULT_NAMES, ROLE_NAMES } from "../results/names";
import { STATUS_MARK } from "../results/status";
import { checkFormula, figureCheck, textLiteral } from "./checks";
import { joined, keysOf, spansOf, type FormColumn, type Span } from "./columns";
import { leastArea, quantityOf, roleMeasure } from "./narrative/land";
import { listItems } from "./narrative/names";
import type { Narration } from "./narrative/types";
import { BODY_HEIGHT, type SummaryPages } from "./page";
import type { SummaryStyle } from "./styles";
import { CHANGED, DASH, NO_UNIT } from "./words";

const TITLE = "Biểu 4. Đất, trụ sở, phương tiện theo địa bàn";
const COLUMNS = {
  unit: { at: "A", head: "Địa bàn" },
  total: { at: "C", head: "Tổng số" },
  enough: { at: "E", head: "Đủ" },
  short: { at: "G", head: "Thiếu" },
  unknown: { at: "I", head: "Chưa có số liệu" },
  shortage: { at: "K", head: "Diện tích còn thiếu (m²)" },
  planned: { at: "N", head: "Có dự kiến" },
  plannedArea: { at: "P", head: "Tổng diện tích (m²)" },
  headquarters: { at: "S", head: "Có" },
  noHeadquarters: { at: "U", head: "Chưa có" },
  vehicle: { at: "W", head: "Có" },
  noVehicle: { at: "Y", head: "Chưa có" },
  wards: { at: "Z", head: "Phường còn thiếu đất hiện có" },
} satisfies Record<string, FormColumn>;
const NO_LAND = "Chưa có số liệu đất hiện có";
const NONE = "Bộ tiêu chí không có chỉ số về đất, trụ sở, xe; phần này để trống.";
const GROUP_HEAD = 27;
const HEAD = 40.5;
/** A form of at most so many units is not begun on a page that cannot hold it. */
const MOST_UNITS_KEPT = 20;
const ROLES: readonly Role[] = ["land-existing", "land-planned", "headquarters", "vehicle"];
const SURVEYED = `(${RESULT_NAMES.surveyed}="x")`;

type Column = keyof typeof COLUMNS;
type Spans = Readonly<Record<Column, Span>>;

/** Biểu 4: land, headquarters and vehicles by superior unit; existing and planned land kept apart. */
export function addForm4(pages: SummaryPages, from: Narration): void {
  const title = pages.textHeight(TITLE, pages.all, "formTitle") + 6;
  if (ROLES.every((role) => roleMeasure(from, role) === null)) {
    pages.keep(title + 20);
    pages.addText(TITLE, "formTitle", 6);
    pages.addText(NONE, "legend", 4);
    return;
  }
  const spans = spansOf(pages.columns, COLUMNS);
  const rows = groupByUnit(from.surveyed).map(({ unit, lines }) => {
    const texts = { label: unit || NO_UNIT, wards: shortText(lines, from) };
    const height = pages.bodyHeight([
      [texts.wards, spans.wards],
      [texts.label, spans.unit],
    ]);
    return { unit, texts, height };
  });
  const heads = title + GROUP_HEAD + HEAD;
  const whole = heads + rows.reduce((sum, { height }) => sum + height, 0) + BODY_HEIGHT + 20;
  pages.keep(Math.min(whole, heads + (rows[0]?.height ?? 0) + BODY_HEIGHT));
  if (!pages.fits(whole) && rows.length <= MOST_UNITS_KEPT) pages.startPage();
  pages.addText(TITLE, "formTitle", 6);
  addHeadRows(pages, spans, from);
  rows.forEach(({ unit, texts, height }, index) => {
    // The last unit and the sum stay together.
    if (!pages.fits(index === rows.length - 1 ? height + BODY_HEIGHT : height)) {
      pages.startPage();
      addHeadRows(pages, spans, from);
    }
    const place = pages.addRow(height);
    const where = `(${RESULT_NAMES.unit}=${pages.helperAt(place)})*${SURVEYED}`;
    addCells(pages, { place, spans, where, texts, styles: UNIT_STYLES }, from);
    pages.helper(place, { value: unit });
    if (roleMeasure(from, "land-existing")) {
      pages.helper(place, { formula: checkFormula([figureCheck("land-existing", from.all)], CHANGED) }, 1);
    }
  });
  const texts = { label: "Cộng", wards: "" };
  addCells(pages, { place: pages.addRow(BODY_HEIGHT), spans, where: SURVEYED, texts, styles: SUM_STYLES }, from);
  pages.addText(noteText(from), "basis", 4);
}

function noteText(from: Narration): string {
  const criterion = roleMeasure(from, "land-existing")?.measure.criterion ?? DASH;
  const counted = from.report.settings.plannedLandCounts
    ? `đất dự kiến được tính vào kết quả ${criterion} theo thông số DAT_DU_KIEN.`
    : `đất dự kiến không tính vào kết quả ${criterion} (thông số DAT_DU_KIEN để “Không”).`;
  return `Ghi chú: đất hiện có và đất dự kiến ghi riêng; ${counted}`;
}

function addHeadRows(pages: SummaryPages, spans: Spans, from: Narration): void {
  const land = roleMeasure(from, "land-existing")?.measure;
  const least = land ? leastArea(land) : null;
  const minimum = land && least !== null ? withUnit(formatNumber(least), land.unit) : DASH;
  const first = pages.addRow(GROUP_HEAD);
  const second = pages.addRow(HEAD);
  const { unit, total, wards, ...grouped } = COLUMNS;
  pages.put(first, spans.unit, "head", { value: unit.head, rows: 2 });
  pages.put(first, spans.total, "head", { value: total.head, rows: 2 });
  const group = (left: Column, right: Column, value: string): void =>
    pages.put(first, joined(spans[left], spans[right]), "head", { value });
  group("enough", "shortage", `Đất hiện có (tối thiểu ${minimum})`);
  group("planned", "plannedArea", "Đất dự kiến bố trí");
  group("headquarters", "noHeadquarters", "Trụ sở riêng");
  group("vehicle", "noVehicle", "Ô tô chuyên dụng");
  pages.put(first, spans.wards, "head", { value: wards.head, rows: 2 });
  pages.heads(second, COLUMNS, keysOf(grouped));
}

/** A row of the form: a unit, or all of them. */
interface FormRow {
  readonly place: number;
  readonly spans: Spans;
  /** Condition on the rows of `Kết quả` that count. */
  readonly where: string;
  readonly texts: { readonly label: string; readonly wards: string };
  readonly styles: Readonly<Record<"text" | "cell" | "whole" | "shortage" | "area", SummaryStyle>>;
}

const UNIT_STYLES: FormRow["styles"] = { text: "name", cell: "cell", whole: "whole", shortage: "shortage", area: "area" };
const SUM_STYLES: FormRow["styles"] = {
  text: "strong",
  cell: "strong",
  whole: "strongWhole",
  shortage: "strongShortage",
  area: "strongArea",
};

function addCells(pages: SummaryPages, { place, spans, where, texts, styles }: FormRow, from: Narration): void {
  const total = cellAddress(place, spans.total.first);
  const dash = textLiteral(DASH);
  const put = (column: Column, formula: string | null, style = styles.cell): void =>
    formula === null
      ? pages.put(place, spans[column], styles.cell, { value: DASH })
      : pages.put(place, spans[column], style, { formula });
  const sum = (condition: string): string => `SUMPRODUCT(${where}*${condition})`;
  const ofTotal = (count: string): string => `=TEXT(${count},"00")&"/"&${total}`;
  const land = existingFormulas(roleMeasure(from, "land-existing")?.measure ?? null, sum);
  const planned = roleMeasure(from, "land-planned") ? ROLE_NAMES["land-planned"] : null;
  const known = planned && sum(`ISNUMBER(${planned})`);

  pages.put(place, spans.unit, styles.text, { value: texts.label });
  put("total", `=SUMPRODUCT(${where}*1)`, styles.whole);
  put("enough", land && ofTotal(land.enough));
  put("short", land && ofTotal(land.short));
  put("unknown", land && ofTotal(`${total}-${land.known}`));
  put("shortage", land && `=IF(${land.known}=0,${dash},${land.shortage})`, styles.shortage);
  put("planned", known && ofTotal(known));
  const area = known && `=IF(${known}=0,${dash},SUMPRODUCT(${where}*ISNUMBER(${planned}),${planned}))`;
  put("plannedArea", area, styles.area);
  const site = (role: Role, has: Column, hasNot: Column): void => {
    const measure = roleMeasure(from, role)?.measure;
    const conditions = measure ? conditionsOf(measure, role) : null;
    put(has, conditions && ofTotal(sum(conditions.enough)));
    put(hasNot, conditions && ofTotal(sum(conditions.short)));
  };
  site("headquarters", "headquarters", "noHeadquarters");
  site("vehicle", "vehicle", "noVehicle");
  pages.put(place, spans.wards, styles.text, { value: texts.wards || null });
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

/** Figures that are enough and those that are not: a đạt/không figure stands as `Đ` or `KĐ`, a count as a number. */
function conditionsOf({ threshold }: Measure, role: Role): { readonly enough: string; readonly short: string } {
  const name = ROLE_NAMES[role];
  if (threshold.kind !== "quantity") {
    return { enough: `(${name}="${STATUS_MARK.met}")`, short: `(${name}="${STATUS_MARK["not-met"]}")` };
  }
  const limit = toNumber(threshold.value);
  return { enough: `ISNUMBER(${name})*(${name}>=${limit})`, short: `ISNUMBER(${name})*(${name}<${limit})` };
}

/** “Lê Lợi thiếu 110 m²; …”, or that the unit has no figure at all. */
function shortText(lines: readonly WardLine[], from: Narration): string {
  const measure = roleMeasure(from, "land-existing")?.measure;
  const least = measure ? leastArea(measure) : null;
  if (!measure || least === null) return DASH;
  const known = lines.flatMap((line) => {
    const area = quantityOf(line.figures.get("land-existing"));
    return area === null ? [] : [{ line, area }];
  });
  if (known.length === 0) return NO_LAND;
  const short = known
    .filter(({ area }) => compareQuantities(area, least) < 0)
    .map(({ line, area }) => `${from.names.one(line)} thiếu ${withUnit(formatNumber(subQ(least, area)), measure.unit)}`);
  return short.length === 0 ? DASH : listItems(short, "; ", from.phrases);
}
