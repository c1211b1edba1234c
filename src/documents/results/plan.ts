import { formatDate } from "../../cells/date";
import { toNumber } from "../../cells/number/quantity";
import type { WardChange } from "../../core/compare/types";
import type { Role } from "../../core/criteria/types";
import type { CheckReport } from "../../core/report/types";
import type { RoadmapRow } from "../../core/roadmap/types";
import { SETTING_KEYS } from "../../core/settings/types";
import type { PlanCell, SheetPlan } from "../../core/workbook/plan";
import { PlanBuilder } from "../sheets/builder";
import { LOOK, type Look } from "../sheets/looks";
import { wardLines, type Figure, type WardLine } from "./lines";
import {
  criterionName,
  PERIOD_NAMES,
  RESULT_NAMES,
  ROADMAP_NAMES,
  ROLE_NAMES,
  ROLES,
  type PeriodField,
  type RoadmapField,
} from "./names";
import { periodLines, planWards, type PeriodLine } from "./periods";
import { CONCLUSION, STATUS_MARK } from "./status";

type Value = PlanCell["value"];

/** Stands where a yes-no column holds; formulas of `Tổng hợp` compare with it. */
const YES = "x";
const TITLE = "Kết quả rà soát";
const NOTE =
  "Trang do phần bổ trợ lập từ trang khảo sát, chỉ có giá trị; trang Tổng hợp lấy số liệu từ đây. Không sửa trực tiếp.";
/** Width of the first columns, which all blocks share. */
const SHARED_WIDTHS = [60, 190, 190];
const COLUMN_WIDTH = 60;

/** A column of a block: its defined name, its header and the value of a row. */
interface Column<T> {
  readonly name: string | null;
  readonly header: string;
  readonly value: (row: T, index: number) => Value;
  readonly style?: Look;
  /** Counts in the block of wards, the widest, alone. */
  readonly width?: number;
}

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

interface CriterionRow {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly groupName: string;
}

function criteriaRows(report: CheckReport): CriterionRow[] {
  const groups = new Map(report.criteria.groups.map((group) => [group.code, group.name]));
  return report.criteria.criteria.map(({ code, name, group }) => ({ code, name, group, groupName: groups.get(group) ?? "" }));
}

const CRITERIA_COLUMNS: readonly Column<CriterionRow>[] = [
  { name: null, header: "Tiêu chí", value: ({ code }) => code },
  { name: null, header: "Tên tiêu chí", value: ({ name }) => name, style: "text" },
  { name: null, header: "Nhóm", value: ({ group }) => group },
  { name: null, header: "Tên nhóm", value: ({ groupName }) => groupName, style: "text" },
];

const roadmapColumn = (
  field: RoadmapField,
  header: string,
  value: Column<RoadmapRow>["value"],
  style?: Look,
): Column<RoadmapRow> => ({ name: ROADMAP_NAMES[field], header, value, style });

const ROADMAP_COLUMNS: readonly Column<RoadmapRow>[] = [
  roadmapColumn("key", "STT", (_, index) => index + 1),
  roadmapColumn("year", "Năm, giai đoạn", (row) => row.year, "text"),
  roadmapColumn("dueYear", "Năm đến hạn", (row) => row.dueYear),
  roadmapColumn("picked", "Chọn trong năm", (row) => row.picked),
  roadmapColumn("pickedCumulative", "Chọn lũy kế", (row) => row.pickedCumulative),
  roadmapColumn("shareLow", "Tỷ lệ phải đạt", ({ shareLow }) => (shareLow === null ? null : toNumber(shareLow)), "share"),
  roadmapColumn("shareHigh", "Tỷ lệ, mức trên", ({ shareHigh }) => (shareHigh === null ? null : toNumber(shareHigh)), "share"),
  roadmapColumn("target", "Số phải công nhận", (row) => row.target),
  roadmapColumn("rosterSize", "Số phường trong danh sách", (row) => row.rosterSize),
  roadmapColumn("achieved", "Đã được công nhận", (row) => row.achieved),
  roadmapColumn("gap", "Còn thiếu", (row) => row.gap),
  roadmapColumn("surplus", "Vượt", (row) => row.surplus),
  roadmapColumn("eligible", "Đủ điều kiện, chưa công nhận", (row) => row.eligible),
  roadmapColumn("due", "Đã đến hạn", (row) => (row.due ? YES : "")),
  roadmapColumn("named", "Phường nêu đích danh", (row) => row.named.join("; "), "text"),
  roadmapColumn("namedMissing", "Nêu đích danh, chưa công nhận", (row) => row.namedMissing.join("; "), "text"),
  roadmapColumn("review", "Mốc sơ kết, tổng kết", (row) => row.review, "text"),
];

const periodColumn = (
  field: PeriodField,
  header: string,
  value: Column<PeriodLine>["value"],
  style?: Look,
): Column<PeriodLine> => ({ name: PERIOD_NAMES[field], header, value, style });

const PERIOD_COLUMNS: readonly Column<PeriodLine>[] = [
  periodColumn("key", "STT", (_, index) => index + 1),
  periodColumn("from", "Từ ngày", ({ from }) => (from === null ? "" : formatDate(from)), "text"),
  periodColumn("to", "Đến ngày", ({ to }) => (to === null ? "" : formatDate(to)), "text"),
  periodColumn("wards", "Số phường", (line) => line.wards),
  periodColumn("picked", "Kế hoạch chọn", (line) => line.picked),
  periodColumn("recognised", "Được công nhận", (line) => line.recognised),
  periodColumn("change", "Thay đổi", changeText, "text"),
];

function changeText({ merged, begun }: PeriodLine): string {
  const names = (wards: readonly { readonly name: string }[]): string => wards.map(({ name }) => name).join(", ");
  if (merged.length === 0) return begun.length === 0 ? "" : `thêm ${names(begun)}`;
  return merged
    .map(({ wards, successors }) =>
      successors.length === 0 ? `${names(wards)} không còn trong danh sách` : `${names(wards)} nhập vào ${names(successors)}`,
    )
    .join("; ");
}

/** One row a ward: who it is, its results, what follows from them. */
function wardBlock(report: CheckReport): Block<WardLine> {
  const results = report.criteria.criteria.map(({ code }, position): Column<WardLine> => {
    const value = ({ criteria }: WardLine): string => STATUS_MARK[criteria[position] ?? "missing"];
    return { name: criterionName(position), header: code, value, width: 48 };
  });
  const firstColumn = WARD_COLUMNS.length;
  return {
    title: "5. Kết quả từng phường",
    name: RESULT_NAMES.wards,
    columns: [...WARD_COLUMNS, ...results, ...COUNT_COLUMNS, ...ROLES.map(figureColumn), ...comparisonColumns(report)],
    rows: wardLines(report),
    inner: { name: RESULT_NAMES.matrix, firstColumn, lastColumn: firstColumn + results.length - 1 },
  };
}

const WARD_COLUMNS: readonly Column<WardLine>[] = [
  { name: RESULT_NAMES.number, header: "STT", value: (_, index) => index + 1 },
  { name: RESULT_NAMES.key, header: "Khóa phường", value: ({ key }) => key, style: "text" },
  { name: RESULT_NAMES.ward, header: "Phường", value: ({ ward }) => ward, style: "text" },
  { name: RESULT_NAMES.unit, header: "Đơn vị cấp trên", value: ({ unit }) => unit, style: "text", width: 150 },
  { name: RESULT_NAMES.inRoster, header: "Trong danh sách", value: ({ inRoster }) => (inRoster ? YES : ""), width: 70 },
  { name: RESULT_NAMES.surveyed, header: "Có khảo sát", value: ({ surveyed }) => (surveyed ? YES : ""), width: 70 },
];

const COUNT_COLUMNS: readonly Column<WardLine>[] = [
  { name: RESULT_NAMES.met, header: "Đạt", value: ({ met }) => met },
  { name: RESULT_NAMES.notMet, header: "Không đạt", value: ({ notMet }) => notMet },
  { name: RESULT_NAMES.missing, header: "Thiếu", value: ({ missing }) => missing },
  { name: RESULT_NAMES.notApplicable, header: "KAD", value: ({ notApplicable }) => notApplicable },
  { name: RESULT_NAMES.conclusion, header: "Kết luận", value: ({ conclusion }) => CONCLUSION[conclusion], width: 130 },
  { name: RESULT_NAMES.recognised, header: "Năm được công nhận", value: ({ recognisedYear }) => recognisedYear, width: 80 },
  { name: RESULT_NAMES.note, header: "Ghi chú", value: ({ note }) => note, style: "text", width: 240 },
];

const FIGURE_HEADERS: Readonly<Record<Role, string>> = {
  "land-existing": "Đất hiện có (m²)",
  "land-planned": "Đất dự kiến (m²)",
  "land-places": "Số vị trí đất",
  headquarters: "Trụ sở riêng",
  vehicle: "Xe ô tô",
  "committee-title": "Danh hiệu UBND",
};

function figureColumn(role: Role): Column<WardLine> {
  const value = ({ figures }: WardLine): Value => figureValue(figures.get(role) ?? null);
  return { name: ROLE_NAMES[role], header: FIGURE_HEADERS[role], value, width: 100 };
}

/** Yes-no figures stand as `Đ` / `KĐ`; exact quantities as the number that Excel shows. */
function figureValue(figure: Figure): Value {
  if (figure === null || typeof figure === "string") return figure;
  if (typeof figure === "boolean") return STATUS_MARK[figure ? "met" : "not-met"];
  return toNumber(figure);
}

/** What the earlier survey says of a ward; blank when there is none. */
function comparisonColumns(report: CheckReport): Column<WardLine>[] {
  const changes = new Map((report.comparison?.wards ?? []).map((change) => [change.key, change]));
  const column = (name: string, header: string, value: (change: WardChange) => Value, style?: Look): Column<WardLine> => ({
    name,
    header,
    width: 90,
    value: ({ result }) => {
      const change = result ? changes.get(result.key) : undefined;
      return change && change.before !== null ? value(change) : null;
    },
    style,
  });
  return [
    column(RESULT_NAMES.beforeMet, "Kỳ trước: đạt", ({ before }) => before),
    column(RESULT_NAMES.lost, "Tiêu chí mất", ({ lost }) => lost.join(", "), "text"),
    column(RESULT_NAMES.gained, "Tiêu chí thêm", ({ gained }) => gained.join(", "), "text"),
    column(RESULT_NAMES.beforeConclusion, "Kỳ trước: kết luận", ({ conclusionBefore }) =>
      conclusionBefore === null ? null : CONCLUSION[conclusionBefore],
    ),
  ];
}
