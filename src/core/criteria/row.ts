import { z } from "zod";
import { statusOf } from "../entry/words";
import { compareQuantities, type Quantity } from "../../cells/number/quantity";
import { comparisonFits, readQuantity, readThreshold, type CriteriaCell } from "./threshold";
import type { Measure } from "./types";
import { COMPARISONS, KINDS, ROLES, type Vocabulary } from "./words";

// Generated code is against the content security policy of the pane.
z.config({ jitless: true });

/** The fields of a row of `Tiêu chí`, by a short name that also names the reason when one cannot be used. */
export const FIELDS = {
  group: "Mã nhóm",
  groupName: "Nhóm",
  criterion: "Mã tiêu chí",
  criterionName: "Tiêu chí",
  measure: "Mã chỉ số",
  name: "Chỉ số",
  kind: "Kiểu",
  comparison: "Phép so sánh",
  threshold: "Ngưỡng",
  unit: "Đơn vị",
  period: "Kỳ",
  mandatory: "Bắt buộc",
  points: "Điểm",
  min: "Nhỏ nhất hợp lý",
  max: "Lớn nhất hợp lý",
  role: "Vai trò",
  aliases: "Cách gọi khác",
  basis: "Căn cứ",
} as const;
export type Field = keyof typeof FIELDS;

export type CriteriaRow = Readonly<Record<Field, CriteriaCell>>;

/** One thing of a row that cannot be used. `fatal`: the measure is left out of the set. */
export interface RowProblem {
  readonly field: Field;
  readonly fatal: boolean;
}

const filled = z.object({ text: z.string().min(1) }).transform((cell) => cell.text);
const text = z.object({ text: z.string() }).transform((cell) => cell.text);
const words = <T extends string>(vocabulary: Vocabulary<T>) =>
  z.object({ text: z.string() }).transform((cell, context): T => {
    const value = vocabulary.read(cell.text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: "unknown word" });
    return z.NEVER;
  });
const optionalWords = <T extends string>(vocabulary: Vocabulary<T>, blank: T) =>
  z
    .object({ text: z.string() })
    .transform((cell) => (cell.text === "" ? { text: vocabulary.write(blank) } : cell))
    .pipe(words(vocabulary));

const SHAPE = z.object({
  criterion: filled,
  measure: filled,
  name: text,
  kind: words(KINDS),
  unit: text,
  period: text,
  mandatory: text,
  aliases: text,
  basis: text,
});

/** Reads a row; `null` instead of a measure when one of the problems is fatal. */
export function parseRow(row: CriteriaRow, position: number | null): { measure: Measure | null; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const shape = SHAPE.safeParse(row);
  if (!shape.success) {
    const fields = new Set(shape.error.issues.map((issue) => issue.path[0] as Field));
    return { measure: null, problems: [...fields].map((field) => ({ field, fatal: true })) };
  }
  const { kind, unit, ...own } = shape.data;
  const optional = (field: Field): Quantity | null => {
    if (row[field].text === "") return null;
    const value = readQuantity(row[field], kind, unit);
    if (value === null) problems.push({ field, fatal: false });
    return value;
  };
  const comparison = optionalWords(COMPARISONS, kind === "ordinal" ? ">=" : "=").safeParse(row.comparison);
  const fits = comparison.success && comparisonFits(kind, comparison.data);
  const threshold = fits ? readThreshold(row.threshold, kind, comparison.data, unit) : null;
  if (!fits || threshold === null) {
    return { measure: null, problems: [{ field: fits ? "threshold" : "comparison", fatal: true }] };
  }
  const counts = statusOf(own.mandatory);
  const mandatory = own.mandatory !== "" && counts !== "not-met" && counts !== "no";
  if (mandatory && counts !== "met" && counts !== "yes") problems.push({ field: "mandatory", fatal: false });
  const role = row.role.text === "" ? null : (ROLES.read(row.role.text) ?? null);
  if (role === null && row.role.text !== "") problems.push({ field: "role", fatal: false });
  const plausibleMin = optional("min");
  let plausibleMax = optional("max");
  if (plausibleMin !== null && plausibleMax !== null && compareQuantities(plausibleMin, plausibleMax) > 0) {
    problems.push({ field: "max", fatal: false });
    plausibleMax = null;
  }
  const measure: Measure = {
    code: own.measure,
    criterion: own.criterion,
    name: own.name || own.measure,
    kind,
    comparison: comparison.data,
    threshold,
    unit,
    period: own.period,
    mandatory,
    plausibleMin,
    plausibleMax,
    role,
    aliases: own.aliases
      .split(";")
      .map((alias) => alias.trim())
      .filter(Boolean),
    basis: own.basis,
    row: position,
  };
  return { measure, problems };
}
