import type { CheckReport } from "../../core/report/types";
import { SETTING_KEYS } from "../../core/settings/types";
import type { SheetPlan } from "../../core/workbook/plan";
import { PlanBuilder } from "../sheets/builder";
import { LOOK } from "../sheets/looks";
import {
  comparisonColumns,
  COUNT_COLUMNS,
  CRITERIA_COLUMNS,
  criterionColumn,
  figureColumn,
  PERIOD_COLUMNS,
  ROADMAP_COLUMNS,
  WARD_COLUMNS,
  type Column,
  type CriterionRow,
} from "./columns";
import { wardLines, type WardLine } from "./lines";
import { RESULT_NAMES, ROLES } from "./names";
import { periodLines, planWards } from "./periods";

const TITLE = "Kết quả rà soát";
const NOTE =
  "Trang do phần bổ trợ lập từ trang khảo sát, chỉ có giá trị; trang Tổng hợp lấy số liệu từ đây. Không sửa trực tiếp.";
/** Width of the first columns, which all blocks share. */
const SHARED_WIDTHS = [60, 190, 190];
const COLUMN_WIDTH = 60;

interface Block<T> {
  readonly title: string;
  readonly name: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** Columns that have a name together too. */
  readonly inner?: { readonly name: string; readonly firstColumn: number; readonly lastColumn: number };
}

/** `Kết quả`: values only, the single source of `Tổng hợp`, in blocks under the defined names of `names.ts`. */
export function resultsPlan(report: CheckReport): SheetPlan {
  const builder = new PlanBuilder("results");
  builder.put(builder.addRow(21), 0, { value: TITLE, style: "title" });
  builder.put(builder.addRow(), 0, { value: NOTE, style: "hint" });
  addParameters(builder, report);
  addBlock(builder, {
    title: "2. Bộ tiêu chí đã dùng",
    name: RESULT_NAMES.criteria,
    columns: CRITERIA_COLUMNS,
    rows: criteriaRows(report),
  });
  addBlock(builder, {
    title: "3. Lộ trình đã dùng",
    name: RESULT_NAMES.roadmap,
    columns: ROADMAP_COLUMNS,
    rows: report.roadmap,
  });
  addBlock(builder, {
    title: "4. Danh sách phường qua các thời kỳ",
    name: RESULT_NAMES.periods,
    columns: PERIOD_COLUMNS,
    rows: periodLines(report),
  });
  const wards = wardBlock(report);
  addBlock(builder, wards);
  const widths = wards.columns.slice(SHARED_WIDTHS.length).map(({ width = COLUMN_WIDTH }) => width);
  return builder.build(LOOK, [...SHARED_WIDTHS, ...widths], { showGridlines: true, namePrefix: "KQ_" });
}

function addTitle(builder: PlanBuilder, title: string): void {
  builder.addRow(8);
  builder.put(builder.addRow(18), 0, { value: title, style: "heading" });
}

function addParameters(builder: PlanBuilder, report: CheckReport): void {
  const { settings } = report;
  addTitle(builder, "1. Thông số đã dùng");
  builder.addValues(["Mã", "Giá trị"], "head");
  const firstRow = builder.length;
  const single = (name: string, label: string, value: number): void => {
    const row = builder.addValues([label, value], ["text", "cell"]);
    builder.name(name, { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 });
  };
  single(RESULT_NAMES.year, "Năm đánh giá đã dùng", settings.year);
  single(RESULT_NAMES.criteriaCount, "Số tiêu chí của bộ", report.criteria.criteria.length);
  single(RESULT_NAMES.required, "Số tiêu chí cần đạt", report.required);
  single(RESULT_NAMES.planWards, "Số phường khi lập kế hoạch", planWards(report));
  builder.addValues(["Ngày chốt số liệu đã dùng", settings.assessmentDate], "text");
  builder.addValues(["Ngày rà soát", report.today], "text");
  for (const key of SETTING_KEYS) builder.addValues([key, settings.raw.get(key)?.value ?? ""], "text");
  builder.name(RESULT_NAMES.parameters, { firstRow, firstColumn: 0, lastRow: builder.length - 1, lastColumn: 1 });
}

/** Writes one block: title, header, rows, and a name for the block and for each of its named columns. */
function addBlock<T>(builder: PlanBuilder, { title, name, columns, rows, inner }: Block<T>): void {
  addTitle(builder, title);
  const headers = columns.map(({ header }) => header);
  builder.addValues(headers, "head");
  const firstRow = builder.length;
  const styles = columns.map(({ style = "cell" }) => style);
  rows.forEach((row, index) => {
    const values = columns.map(({ value }) => value(row, index));
    builder.addValues(values, styles);
  });
  // An empty block keeps one blank row, so that its names always refer to something.
  if (rows.length === 0) builder.addValues(new Array<null>(columns.length).fill(null), styles);
  const body = { firstRow, lastRow: builder.length - 1 };
  builder.name(name, { ...body, firstColumn: 0, lastColumn: columns.length - 1 });
  if (inner) builder.name(inner.name, { ...body, firstColumn: inner.firstColumn, lastColumn: inner.lastColumn });
  columns.forEach((column, index) => {
    if (column.name !== null) builder.name(column.name, { ...body, firstColumn: index, lastColumn: index });
  });
}

function criteriaRows(report: CheckReport): CriterionRow[] {
  const groups = new Map(report.criteria.groups.map((group) => [group.code, group.name]));
  return report.criteria.criteria.map(({ code, name, group }) => ({ code, name, group, groupName: groups.get(group) ?? "" }));
}

/** One row a ward: who it is, its results, what follows from them. */
function wardBlock(report: CheckReport): Block<WardLine> {
  const results = report.criteria.criteria.map(criterionColumn);
  const firstColumn = WARD_COLUMNS.length;
  return {
    title: "5. Kết quả từng phường",
    name: RESULT_NAMES.wards,
    columns: [...WARD_COLUMNS, ...results, ...COUNT_COLUMNS, ...ROLES.map(figureColumn), ...comparisonColumns(report)],
    rows: wardLines(report),
    inner: { name: RESULT_NAMES.matrix, firstColumn, lastColumn: firstColumn + results.length - 1 },
  };
}
