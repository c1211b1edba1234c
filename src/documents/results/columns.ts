/** What the columns of `Kết quả` hold, block by block. A new column stands here and has its name in `names.ts`. */
import { formatDate } from "../../cells/date";
import { toNumber } from "../../cells/number/quantity";
import type { WardChange } from "../../core/compare/types";
import type { Criterion, Role } from "../../core/criteria/types";
import type { CheckReport } from "../../core/report/types";
import type { RoadmapRow } from "../../core/roadmap/types";
import type { PlanCell } from "../../core/workbook/plan";
import type { Look } from "../sheets/looks";
import type { Figure, WardLine } from "./lines";
import {
  criterionName,
  PERIOD_NAMES,
  RESULT_NAMES,
  ROADMAP_NAMES,
  ROLE_NAMES,
  type PeriodField,
  type RoadmapField,
} from "./names";
import type { PeriodLine } from "./periods";
import { CONCLUSION, STATUS_MARK } from "./status";

type Value = PlanCell["value"];

/** Stands where a yes-no column holds; formulas of `Tổng hợp` compare with it. */
const YES = "x";

/** A column of a block: its defined name, its header and the value of a row. */
export interface Column<T> {
  readonly name: string | null;
  readonly header: string;
  readonly value: (row: T, index: number) => Value;
  readonly style?: Look;
  /** Counts in the block of wards, the widest, alone. */
  readonly width?: number;
}

export interface CriterionRow {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly groupName: string;
}

export const CRITERIA_COLUMNS: readonly Column<CriterionRow>[] = [
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

export const ROADMAP_COLUMNS: readonly Column<RoadmapRow>[] = [
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

export const PERIOD_COLUMNS: readonly Column<PeriodLine>[] = [
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

export const WARD_COLUMNS: readonly Column<WardLine>[] = [
  { name: RESULT_NAMES.number, header: "STT", value: (_, index) => index + 1 },
  { name: RESULT_NAMES.key, header: "Khóa phường", value: ({ key }) => key, style: "text" },
  { name: RESULT_NAMES.ward, header: "Phường", value: ({ ward }) => ward, style: "text" },
  { name: RESULT_NAMES.unit, header: "Đơn vị cấp trên", value: ({ unit }) => unit, style: "text", width: 150 },
  { name: RESULT_NAMES.inRoster, header: "Trong danh sách", value: ({ inRoster }) => (inRoster ? YES : ""), width: 70 },
  { name: RESULT_NAMES.surveyed, header: "Có khảo sát", value: ({ surveyed }) => (surveyed ? YES : ""), width: 70 },
];

export const COUNT_COLUMNS: readonly Column<WardLine>[] = [
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

export function figureColumn(role: Role): Column<WardLine> {
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
export function comparisonColumns(report: CheckReport): Column<WardLine>[] {
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

/** The results of one criterion, the one at a zero-based position. */
export function criterionColumn({ code }: Criterion, position: number): Column<WardLine> {
  const value = ({ criteria }: WardLine): string => STATUS_MARK[criteria[position] ?? "missing"];
  return { name: criterionName(position), header: code, value, width: 48 };
}
