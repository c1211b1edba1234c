import type { WardChange } from "../../core/compare/types";
import { formatDate } from "../../cells/date";
import { toNumber } from "../../cells/number/quantity";
import type { CheckReport } from "../../core/report/types";
import type { RoadmapRow } from "../../core/roadmap/types";
import { SETTING_KEYS } from "../../core/settings/types";
import { PlanBuilder } from "../sheets/builder";
import { LOOK } from "../sheets/looks";
import type { PlanCell, SheetPlan } from "../../core/workbook/plan";
import type { WorkbookWords } from "../sheets/words";
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
import { absoluteReference } from "./reference";
import { conclusionWord, STATUS_MARK } from "./status";

type Value = PlanCell["value"];

/** A column of a block: its defined names, its header and the value of a row. */
interface Column<T> {
  readonly name: string | null;
  readonly header: string;
  readonly width: number;
  readonly value: (row: T, index: number) => Value;
  readonly style?: string;
}

/**
 * `Kết quả`: values only, the single source of `Tổng hợp`, in blocks under the defined names of `names.ts`.
 * @param report what the check found out
 * @param words headers and titles
 */
export function resultsPlan(report: CheckReport, words: WorkbookWords): SheetPlan {
  const sheet = words.sheets.results;
  const builder = new PlanBuilder();
  builder.put(builder.addRow(21), 0, { value: words.results.title, style: "title" });
  builder.put(builder.addRow(), 0, { value: words.results.note, style: "hint" });
  const wards = wardColumns(report, words);
  addParameters(builder, report, words);
  addBlock(builder, sheet, words.results.criteria, RESULT_NAMES.criteria, criteriaColumns(words), criteriaRows(report));
  addBlock(builder, sheet, words.results.roadmap, RESULT_NAMES.roadmap, roadmapColumns(words), [...report.roadmap]);
  addBlock(builder, sheet, words.results.periods, RESULT_NAMES.periods, periodColumns(words), periodLines(report));
  addBlock(builder, sheet, words.results.wards, RESULT_NAMES.wards, wards.columns, wardLines(report), wards.matrix);
  return builder.build(sheet, LOOK, [60, 190, 190, ...wards.columns.slice(3).map((column) => column.width)], {
    showGridlines: true,
    namePrefix: "KQ_",
  });
}

function addTitle(builder: PlanBuilder, title: string): void {
  builder.addRow(8);
  builder.put(builder.addRow(18), 0, { value: title, style: "heading" });
}

function addParameters(builder: PlanBuilder, report: CheckReport, words: WorkbookWords): void {
  const sheet = words.sheets.results;
  addTitle(builder, words.results.parameters);
  builder.addValues([words.results.code, words.results.value], "head");
  const first = builder.length;
  const single = (name: string, label: string, value: number): void => {
    const row = builder.addValues([label, value], ["text", "cell"]);
    builder.name(name, absoluteReference(sheet, row, 1, row, 1));
  };
  single(RESULT_NAMES.year, words.results.year, report.settings.year);
  single(RESULT_NAMES.criteriaCount, words.results.criteriaCount, report.criteria.criteria.length);
  single(RESULT_NAMES.required, words.results.required, report.required);
  single(RESULT_NAMES.planWards, words.results.planWards, planWards(report));
  builder.addValues([words.results.assessmentDate, report.settings.assessmentDate], "text");
  builder.addValues([words.results.checkedOn, report.today], "text");
  for (const key of SETTING_KEYS) builder.addValues([key, report.settings.raw.get(key)?.value ?? ""], "text");
  builder.name(RESULT_NAMES.parameters, absoluteReference(sheet, first, 0, builder.length - 1, 1));
}

/** Writes one block: title, header, rows, and a name for the block and for each of its named columns. */
function addBlock<T>(
  builder: PlanBuilder,
  sheet: string,
  title: string,
  blockName: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  inner?: { readonly name: string; readonly first: number; readonly last: number },
): void {
  addTitle(builder, title);
  builder.addValues(
    columns.map((column) => column.header),
    "head",
  );
  const first = builder.length;
  const styles = columns.map((column) => column.style ?? "cell");
  rows.forEach((row, index) => {
    builder.addValues(
      columns.map((column) => column.value(row, index)),
      styles,
    );
  });
  // An empty block keeps one blank row, so that its names always refer to something.
  if (rows.length === 0)
    builder.addValues(
      columns.map(() => null),
      styles,
    );
  const last = builder.length - 1;
  builder.name(blockName, absoluteReference(sheet, first, 0, last, columns.length - 1));
  if (inner) builder.name(inner.name, absoluteReference(sheet, first, inner.first, last, inner.last));
  columns.forEach((column, index) => {
    if (column.name !== null) builder.name(column.name, absoluteReference(sheet, first, index, last, index));
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

function criteriaColumns(words: WorkbookWords): Column<CriterionRow>[] {
  const { headers } = words.results;
  return [
    { name: null, header: headers.criterion, width: 60, value: (row) => row.code },
    { name: null, header: headers.criterionName, width: 190, value: (row) => row.name, style: "text" },
    { name: null, header: headers.group, width: 190, value: (row) => row.group },
    { name: null, header: headers.groupName, width: 60, value: (row) => row.groupName, style: "text" },
  ];
}

function roadmapColumns(words: WorkbookWords): Column<RoadmapRow>[] {
  const { roadmapHeaders: header } = words.results;
  const column = (field: RoadmapField, value: Column<RoadmapRow>["value"], style = "cell"): Column<RoadmapRow> => ({
    name: ROADMAP_NAMES[field],
    header: header[field],
    width: 60,
    value,
    style,
  });
  return [
    column("key", (_, index) => index + 1),
    column("year", (row) => row.year, "text"),
    column("dueYear", (row) => row.dueYear),
    column("picked", (row) => row.picked),
    column("pickedCumulative", (row) => row.pickedCumulative),
    column("shareLow", (row) => (row.shareLow === null ? null : toNumber(row.shareLow)), "share"),
    column("shareHigh", (row) => (row.shareHigh === null ? null : toNumber(row.shareHigh)), "share"),
    column("target", (row) => row.target),
    column("rosterSize", (row) => row.rosterSize),
    column("achieved", (row) => row.achieved),
    column("gap", (row) => row.gap),
    column("surplus", (row) => row.surplus),
    column("eligible", (row) => row.eligible),
    column("due", (row) => (row.due ? "x" : "")),
    column("named", (row) => row.named.join("; "), "text"),
    column("namedMissing", (row) => row.namedMissing.join("; "), "text"),
    column("review", (row) => row.review, "text"),
  ];
}

function periodColumns(words: WorkbookWords): Column<PeriodLine>[] {
  const { periodHeaders: header, merged, begun } = words.results;
  const column = (field: PeriodField, value: Column<PeriodLine>["value"], style = "cell"): Column<PeriodLine> => ({
    name: PERIOD_NAMES[field],
    header: header[field],
    width: 60,
    value,
    style,
  });
  const names = (wards: readonly { readonly name: string }[]): string => wards.map(({ name }) => name).join(", ");
  const change = (line: PeriodLine): string => {
    if (line.merged.length === 0) return line.begun.length === 0 ? "" : begun(names(line.begun));
    return line.merged.map(({ wards, successors }) => merged(names(wards), names(successors))).join("; ");
  };
  return [
    column("key", (_, index) => index + 1),
    column("from", (line) => (line.from === null ? "" : formatDate(line.from)), "text"),
    column("to", (line) => (line.to === null ? "" : formatDate(line.to)), "text"),
    column("wards", (line) => line.wards),
    column("picked", (line) => line.picked),
    column("recognised", (line) => line.recognised),
    column("change", change, "text"),
  ];
}

/** What the earlier survey says of a ward; blank when there is none. */
function comparisonColumns(report: CheckReport, words: WorkbookWords): Column<WardLine>[] {
  const changes = new Map((report.comparison?.wards ?? []).map((change) => [change.key, change]));
  const { comparisonHeaders: header } = words.results;
  const column = (name: string, header: string, value: (change: WardChange) => Value, style = "cell"): Column<WardLine> => ({
    name,
    header,
    width: 90,
    value: (line) => {
      const change = line.result ? changes.get(line.result.key) : undefined;
      return change && change.before !== null ? value(change) : null;
    },
    style,
  });
  const { beforeMet, lost, gained, beforeConclusion } = RESULT_NAMES;
  return [
    column(beforeMet, header.met, (change) => change.before),
    column(lost, header.lost, (change) => change.lost.join(", "), "text"),
    column(gained, header.gained, (change) => change.gained.join(", "), "text"),
    column(beforeConclusion, header.conclusion, (change) =>
      change.conclusionBefore === null ? null : conclusionWord(change.conclusionBefore, words),
    ),
  ];
}

function wardColumns(
  report: CheckReport,
  words: WorkbookWords,
): { columns: Column<WardLine>[]; matrix: { name: string; first: number; last: number } } {
  const { headers, roles } = words.results;
  const column = (
    name: string,
    header: string,
    width: number,
    value: Column<WardLine>["value"],
    style = "cell",
  ): Column<WardLine> => ({
    name,
    header,
    width,
    value,
    style,
  });
  const before = [
    column(RESULT_NAMES.number, headers.number, 60, (_, index) => index + 1),
    column(RESULT_NAMES.key, headers.key, 190, (line) => line.key, "text"),
    column(RESULT_NAMES.ward, headers.ward, 190, (line) => line.ward, "text"),
    column(RESULT_NAMES.unit, headers.unit, 150, (line) => line.unit, "text"),
    column(RESULT_NAMES.inRoster, headers.inRoster, 70, (line) => (line.inRoster ? "x" : "")),
    column(RESULT_NAMES.surveyed, headers.surveyed, 70, (line) => (line.surveyed ? "x" : "")),
  ];
  const matrix = report.criteria.criteria.map((criterion, position) =>
    column(criterionName(position), criterion.code, 48, (line) => STATUS_MARK[line.criteria[position] ?? "missing"]),
  );
  const after = [
    column(RESULT_NAMES.met, headers.met, 60, (line) => line.met),
    column(RESULT_NAMES.notMet, headers.notMet, 60, (line) => line.notMet),
    column(RESULT_NAMES.missing, headers.missing, 60, (line) => line.missing),
    column(RESULT_NAMES.notApplicable, headers.notApplicable, 60, (line) => line.notApplicable),
    column(RESULT_NAMES.conclusion, headers.conclusion, 130, (line) => conclusionWord(line.conclusion, words)),
    column(RESULT_NAMES.recognised, headers.recognised, 80, (line) => line.recognisedYear),
    column(RESULT_NAMES.note, headers.note, 240, (line) => line.note, "text"),
    ...ROLES.map((role) => column(ROLE_NAMES[role], roles[role], 100, (line) => figureValue(line.figures.get(role) ?? null))),
    ...comparisonColumns(report, words),
  ];
  const first = before.length;
  return {
    columns: [...before, ...matrix, ...after],
    matrix: { name: RESULT_NAMES.matrix, first, last: first + matrix.length - 1 },
  };
}

/** Yes-no figures stand as `Đ` / `KĐ`; exact quantities as the number that Excel shows. */
function figureValue(figure: Figure): Value {
  if (figure === null || typeof figure === "string") return figure;
  if (typeof figure === "boolean") return STATUS_MARK[figure ? "met" : "not-met"];
  return toNumber(figure);
}
