import type { CriteriaSet, Measure } from "../../core/criteria/types";
import type { RosterEntry } from "../../core/roster/types";
import { areaAddress } from "../../cells/address";
import { PlanBuilder } from "./builder";
import { LOOK, type Look } from "./looks";
import type { PlanCell, SheetPlan } from "../../core/workbook/plan";
import { runsOf } from "./runs";

type Value = PlanCell["value"];

/** What is filled into the survey beforehand (the sample); a blank sheet has none. */
export interface SurveyFill {
  /** Value of a measure of a ward; `previous` is asked for the first column of a “so với năm trước” measure. */
  readonly value: (ward: RosterEntry, measure: Measure, part: "value" | "previous") => Value;
  readonly note: (ward: RosterEntry) => string;
}

/** One column of answers. */
interface SurveyPlanColumn {
  readonly measure: Measure;
  readonly part: "value" | "previous";
  readonly header: string;
}

const HEADER_ROWS = 3;
const HEADERS = ["STT", "Phường", "Đơn vị cấp trên"];
const LEADING = HEADERS.length;
const NOTE = "Ghi chú";
const NOT_APPLICABLE = "KAD";
const YES_NO = ["Đ", "KĐ", NOT_APPLICABLE];
const LIST_HINT = "Chọn trong danh sách. Chưa có số liệu thì để trống.";
/** A validation list that is typed out may not be longer (Excel). */
const LONGEST_LIST = 255;

/** `Khảo sát`: three header rows (group, criterion, measure), then one row a ward. */
export function surveySheet(set: CriteriaSet, wards: readonly RosterEntry[], fill?: SurveyFill): SheetPlan {
  const builder = new PlanBuilder("survey");
  const columns = surveyColumns(set);
  const last = LEADING + columns.length;
  for (const height of [24, 48, 84]) builder.addRow(height);
  HEADERS.forEach((value, column) => builder.block({ row: 0, column, rows: HEADER_ROWS }, { value, style: "head" }));
  addMergedHeaders(builder, set, columns);
  columns.forEach((column, index) => builder.put(2, LEADING + index, { value: column.header, style: "head" }));
  builder.block({ row: 0, column: last, rows: HEADER_ROWS }, { value: NOTE, style: "head" });
  wards.forEach((ward) => addWard(builder, ward, columns, fill));
  if (wards.length > 0) addLists(builder, columns, wards.length);
  const widths = [44, 170, 190, ...columns.map(({ measure }) => columnWidth(measure)), 260];
  return builder.build(LOOK, widths, { freeze: { rows: HEADER_ROWS, columns: 2 }, tabColor: "#217346" });
}

function surveyColumns(set: CriteriaSet): SurveyPlanColumn[] {
  return set.criteria.flatMap((criterion) =>
    criterion.measures.flatMap((measure): SurveyPlanColumn[] => {
      const header = `${measure.code} – ${measure.name}`;
      if (measure.kind !== "change") return [{ measure, part: "value", header: `${header}${unitSuffix(measure)}` }];
      return [
        { measure, part: "previous", header: `${header} (năm trước)` },
        { measure, part: "value", header: `${header} (năm nay)` },
      ];
    }),
  );
}

function unitSuffix(measure: Measure): string {
  const unit = measure.kind === "yes-no" ? "Đ/KĐ" : measure.unit;
  return unit === "" ? "" : ` (${unit})`;
}

function addMergedHeaders(builder: PlanBuilder, set: CriteriaSet, columns: readonly SurveyPlanColumn[]): void {
  const criteria = new Map(set.criteria.map((criterion) => [criterion.code, criterion]));
  const groups = new Map(set.groups.map((group) => [group.code, group.name]));
  const groupOf = (column: SurveyPlanColumn): string => criteria.get(column.measure.criterion)?.group ?? "";
  for (const span of runsOf(columns.map(groupOf))) {
    builder.block(
      { row: 0, column: LEADING + span.first, columns: span.length },
      { value: groups.get(span.key) ?? span.key, style: "group" },
    );
  }
  for (const span of runsOf(columns.map((column) => column.measure.criterion))) {
    const value = `${span.key} – ${criteria.get(span.key)?.name ?? ""}`;
    builder.block({ row: 1, column: LEADING + span.first, columns: span.length }, { value, style: "head" });
  }
}

function addWard(
  builder: PlanBuilder,
  ward: RosterEntry,
  columns: readonly SurveyPlanColumn[],
  fill: SurveyFill | undefined,
): void {
  const row = builder.addRow();
  builder.put(row, 0, { value: row - HEADER_ROWS + 1, style: "cell" });
  builder.put(row, 1, { value: ward.name, style: "text" });
  builder.put(row, 2, { value: ward.unit, style: "text" });
  columns.forEach(({ measure, part }, column) => {
    builder.put(row, LEADING + column, { value: fill?.value(ward, measure, part) ?? null, style: entryLook(measure) });
  });
  builder.put(row, LEADING + columns.length, { value: fill?.note(ward) ?? null, style: "wrapped" });
}

function entryLook(measure: Measure): Look {
  if (measure.kind === "percentage") return "share";
  return measure.kind === "ordinal" ? "input" : "cell";
}

/** Pixels that a letter takes at most, with the margins of a cell. */
const LETTER = 7;
const MARGIN = 16;

/** A level is seen whole: the longest one sets the width. */
function columnWidth({ threshold }: Measure): number {
  if (threshold.kind !== "level") return 110;
  return Math.max(110, ...threshold.levels.map((level) => level.length * LETTER + MARGIN));
}

function addLists(builder: PlanBuilder, columns: readonly SurveyPlanColumn[], wards: number): void {
  columns.forEach(({ measure }, index) => {
    const list = listOf(measure);
    if (list === null) return;
    const column = LEADING + index;
    const area = areaAddress({
      firstRow: HEADER_ROWS,
      firstColumn: column,
      lastRow: HEADER_ROWS + wards - 1,
      lastColumn: column,
    });
    builder.validate({ area, list, message: LIST_HINT });
  });
}

/** The words that a cell may hold, where the kind has such a list and Excel can hold it. */
function listOf(measure: Measure): readonly string[] | null {
  if (measure.kind === "yes-no") return YES_NO;
  if (measure.threshold.kind !== "level") return null;
  const list = [...measure.threshold.levels].reverse().concat(NOT_APPLICABLE);
  return list.some((word) => word.includes(",")) || list.join(",").length > LONGEST_LIST ? null : list;
}
