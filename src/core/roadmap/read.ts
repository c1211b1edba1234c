import { finding, type AnyFinding } from "../findings/finding";
import type { SheetSnapshot } from "../../cells/snapshot";
import { typedText, type CellValue } from "../../cells/value";
import { rangeSource, readTable, type Table, type TableRow, type TableSource } from "../../cells/table";
import { isDateFormat } from "../../cells/numberFormat";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import { ROADMAP_HEADERS } from "./sheet";
import type { Milestone, Roadmap, RoadmapRule } from "./types";
import { readRuleValue } from "./value";
import { RULE_KINDS } from "./vocabulary";
import { readYears } from "./year";
import { type IsoDate, readDate } from "../../cells/date";

export interface RoadmapReading {
  readonly roadmap: Roadmap;
  readonly findings: AnyFinding[];
}

const [YEAR, KIND, VALUE, SCOPE, NAMED, REVIEW, COMPLETED, BASIS] = ROADMAP_HEADERS;

const COLUMNS = {
  year: [YEAR, "Năm, giai đoạn", "Giai đoạn", "Thời gian"],
  kind: [KIND, "Loại"],
  value: [VALUE, "Chỉ tiêu"],
  scope: [SCOPE, "Địa bàn"],
  named: [NAMED, "Phường nêu tên", "Nêu đích danh", "Phường được chọn"],
  review: [REVIEW, "Mốc sơ kết", "Sơ kết, tổng kết"],
  completed: [COMPLETED, "Đã hoàn thành"],
  basis: [BASIS, "Ghi chú"],
} as const;

type Key = keyof typeof COLUMNS;
type Row = TableRow<Key>;

const HEADER_OF: { readonly [key in Key]: string } = {
  year: YEAR,
  kind: KIND,
  value: VALUE,
  scope: SCOPE,
  named: NAMED,
  review: REVIEW,
  completed: COMPLETED,
  basis: BASIS,
};

/** Reads the sheet `Lộ trình`. A row that cannot be used is `settings.invalid` at the cell that says why. */
export function readRoadmap(sheet: SheetSnapshot): RoadmapReading {
  return readTableOf(sheet.name, tableOf(sheet));
}

/** Reads a range with the header row of `Lộ trình`, as a custom function receives it; `null` when it has no such header. */
export function readRoadmapRange(range: readonly (readonly CellValue[])[]): RoadmapReading | null {
  const table = tableOf(rangeSource(range));
  return table && readTableOf(null, table);
}

const tableOf = (source: TableSource): Table<Key> | null => readTable(source, COLUMNS, ["year", "kind", "value"]);

function readTableOf(sheet: string | null, table: Table<Key> | null): RoadmapReading {
  const findings: AnyFinding[] = [];
  const rules: RoadmapRule[] = [];
  const milestones: Milestone[] = [];

  function invalid(row: Row, key: Key, reason: string): null {
    const params = { key: HEADER_OF[key], value: row.text(key), reason };
    findings.push(finding("settings.invalid", row.place(key), params));
    return null;
  }
  function completedOf(row: Row): IsoDate | null {
    return row.text("completed") === "" ? null : (readDate(row.value("completed")) ?? invalid(row, "completed", "date"));
  }
  function ruleOf(row: Row, years: { first: number; due: number }): RoadmapRule | null {
    const kind = RULE_KINDS.get(matchKey(row.text("kind")));
    if (kind === undefined) return invalid(row, "kind", "choice");
    const named = splitNames(row.value("named"));
    // A pick that only names its wards picks those.
    const counted = row.text("value") === "" && kind === "pick" && named.length > 0 ? named.length : row.value("value");
    const bounds = readRuleValue(counted, row.format("value"), kind);
    if (typeof bounds === "string") return invalid(row, "value", bounds);
    return {
      year: row.text("year"),
      firstYear: years.first,
      dueYear: years.due,
      kind,
      ...bounds,
      scope: row.text("scope"),
      named,
      review: row.text("review"),
      completed: completedOf(row),
      basis: row.text("basis"),
      row: row.row,
    };
  }
  for (const row of table?.rows ?? []) {
    const targets = row.text("kind") + row.text("value") + row.text("named");
    if (row.text("year") === "" && targets === "" && row.text("review") === "") continue;
    const years = isDateFormat(row.format("year")) ? null : readYears(row.text("year"));
    if (years === null) {
      invalid(row, "year", "year");
    } else if (targets === "") {
      const review = row.text("review");
      if (review === "") invalid(row, "kind", "choice");
      else milestones.push({ firstYear: years.first, dueYear: years.due, review, completed: completedOf(row), row: row.row });
    } else {
      const rule = ruleOf(row, years);
      if (rule) rules.push(rule);
    }
  }
  const roadmap: Roadmap = { rules, milestones, column: table?.column("year") ?? 0, origin: "workbook", sheet };
  return { roadmap, findings };
}

/** Names separated by `;`, a comma or a line break. */
function splitNames(value: CellValue): string[] {
  const names = typedText(value)
    .split(/[;,\r\n]+| và /)
    .map(normaliseText);
  return names.filter((name) => name !== "" && name !== "-");
}
