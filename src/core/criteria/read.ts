import { finding, type AnyFinding } from "../findings/finding";
import { formatClass } from "../../cells/numberFormat";
import { findHeader, readTable, type TableRow, type TableSource } from "../../cells/table";
import { buildSet, rowOf } from "./build";
import { FIELDS, type Field } from "./row";
import type { CriteriaCell } from "./threshold";
import type { CriteriaSet } from "./types";

/** Without these columns no row can be read. */
const REQUIRED: readonly Field[] = ["criterion", "measure", "kind", "threshold"];

/**
 * Reads the sheet `Tiêu chí`, or a range with its header row: columns in any order, others ignored, any number of criteria.
 * A row that cannot be used is `criteria.row-invalid` (`reason`: the field), and its measure is missing whatever the
 * survey says; one whose code is taken is left out with `criteria.code-duplicate` (`measure`, `criterion`); without a
 * usable row the set is `null`.
 */
export function readCriteria(source: TableSource): { set: CriteriaSet | null; findings: AnyFinding[] } {
  const table = readTable(source, FIELDS, REQUIRED);
  if (!table) return { set: null, findings: [withoutHeader(source)] };
  const rows = table.rows.map((row) => ({ row: rowOf((field) => cellOf(row, field)), position: row.row }));
  const { set, problems } = buildSet(rows, "workbook", source.name);
  const findings = problems.map(({ code, field, value, reason, measureLost, position }): AnyFinding => {
    const [row, column] = [position ?? source.firstRow, table.column(field) ?? source.firstColumn];
    const place = { sheet: source.name, row, column };
    const params = { key: FIELDS[field], value, reason };
    return code === "criteria.row-invalid" ? finding(code, place, { ...params, measureLost }) : finding(code, place, params);
  });
  return { set, findings };
}

/** Names the columns that the likeliest header row lacks. */
function withoutHeader(source: TableSource): AnyFinding {
  const header = findHeader(source, FIELDS, []);
  const lacking = REQUIRED.filter((field) => !header?.columns.has(field)).map((field) => FIELDS[field]);
  const place = { sheet: source.name, row: source.firstRow + (header?.row ?? 0), column: source.firstColumn };
  return finding("criteria.row-invalid", place, { key: lacking.join("; "), value: "", reason: "header", measureLost: false });
}

function cellOf(row: TableRow<Field>, field: Field): CriteriaCell {
  const value = row.value(field);
  const percent = formatClass(row.format(field)) === "percent";
  return { text: row.text(field), number: typeof value === "number" ? value : null, percent };
}
