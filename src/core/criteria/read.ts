import { finding, type AnyFinding } from "../findings/finding";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { CellValue } from "../../cells/value";
import { formatClass } from "../../cells/numberFormat";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import { buildSet, isBlankRow, rowOf, type PlacedRow, type TableProblem } from "./build";
import { FIELDS, type Field } from "./row";
import type { CriteriaCell } from "./threshold";
import type { CriteriaSet } from "./types";

/** Without these columns no row can be read. */
const REQUIRED: readonly Field[] = ["criterion", "measure", "kind", "threshold"];
const HEADER_ROWS = 20;

const FIELD_BY_KEY = new Map((Object.keys(FIELDS) as Field[]).map((field) => [matchKey(FIELDS[field]), field]));

/**
 * Reads the sheet `Tiêu chí`: columns in any order, others ignored, any number of criteria. A row that cannot be used is
 * left out with `criteria.row-invalid` (`reason`: the field) or `criteria.code-duplicate` (`measure`, `criterion`);
 * without a usable row the set is `null`.
 */
export function readCriteria(sheet: SheetSnapshot): { set: CriteriaSet | null; findings: AnyFinding[] } {
  const header = findHeader(sheet);
  const lacking = REQUIRED.filter((field) => !header?.columns.has(field));
  if (!header || lacking.length > 0) {
    const place = { sheet: sheet.name, row: sheet.firstRow + (header?.index ?? 0), column: sheet.firstColumn };
    const params = { key: lacking.map((field) => FIELDS[field]).join("; "), value: "", reason: "header" };
    return { set: null, findings: [finding("criteria.row-invalid", place, params)] };
  }
  const rows: PlacedRow[] = [];
  for (let i = header.index + 1; i < sheet.values.length; i++) {
    const row = rowOf((field) => cellOf(sheet, i, header.columns.get(field)));
    if (!isBlankRow(row)) rows.push({ row, position: sheet.firstRow + i });
  }
  const { set, problems } = buildSet(rows, "workbook", sheet.name);
  return { set, findings: problems.map((problem) => placed(problem, sheet, header.columns)) };
}

interface Header {
  /** Row within the snapshot. */
  readonly index: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/** The row with most of our headers; its first cell of each name counts. */
function findHeader(sheet: SheetSnapshot): Header | null {
  let best: Header | null = null;
  for (let index = 0; index < Math.min(HEADER_ROWS, sheet.values.length); index++) {
    const columns = new Map<Field, number>();
    sheet.values[index]!.forEach((value, column) => {
      const field = typeof value === "string" ? FIELD_BY_KEY.get(matchKey(value)) : undefined;
      if (field && !columns.has(field)) columns.set(field, column);
    });
    if (columns.size >= 2 && columns.size > (best?.columns.size ?? 0)) best = { index, columns };
  }
  return best;
}

function cellOf(sheet: SheetSnapshot, row: number, column: number | undefined): CriteriaCell | undefined {
  if (column === undefined) return undefined;
  const value = sheet.values[row]![column] ?? null;
  const percent = formatClass(sheet.formats[row]?.[column]) === "percent";
  return { text: textOf(value), number: typeof value === "number" ? value : null, percent };
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return normaliseText(typeof value === "object" ? value.error : String(value));
}

function placed(problem: TableProblem, sheet: SheetSnapshot, columns: ReadonlyMap<Field, number>): AnyFinding {
  const column = sheet.firstColumn + (columns.get(problem.field) ?? 0);
  const place = { sheet: sheet.name, row: problem.position ?? sheet.firstRow, column };
  return finding(problem.code, place, { key: FIELDS[problem.field], value: problem.value, reason: problem.reason });
}
