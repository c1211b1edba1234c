import { z } from "zod";
import { statusOf } from "../entry/words";
import { compareQuantities, type Quantity } from "../../cells/number/quantity";
import { comparisonFits, readQuantity, readThreshold, type CriteriaCell } from "./threshold";
import type { Measure, MeasureKind } from "./types";
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

/** What a row says; `problems` are the fields that cannot be used. `null`: it says nothing of any measure. */
export interface RowReading {
  readonly measure: Measure | null;
  readonly problems: readonly Field[];
}

/** Reads a row. One that cannot be used keeps its place in the set as a measure with the threshold `unread`. */
export function parseRow(row: CriteriaRow, position: number | null): RowReading {
  const problems: Field[] = [];
  const shape = SHAPE.safeParse(row);
  if (!shape.success) {
    const fields = new Set(shape.error.issues.map((issue) => issue.path[0] as Field));
    return { measure: unread(row, position), problems: [...fields] };
  }
  const { kind, unit, ...own } = shape.data;
  const optional = (field: Field): Quantity | null => {
    if (row[field].text === "") return null;
    const value = readQuantity(row[field], kind, unit);
    if (value === null) problems.push(field);
    return value;
  };
  const comparison = optionalWords(COMPARISONS, kind === "ordinal" ? ">=" : "=").safeParse(row.comparison);
  const fits = comparison.success && comparisonFits(kind, comparison.data);
  const threshold = fits ? readThreshold(row.threshold, kind, comparison.data, unit) : null;
  if (!fits || threshold === null) {
    return { measure: unread(row, position), problems: [fits ? "threshold" : "comparison"] };
  }
  const mandatory = isMandatory(own.mandatory);
  if (mandatory && !["met", "yes"].includes(statusOf(own.mandatory) ?? "")) problems.push("mandatory");
  const role = row.role.text === "" ? null : (ROLES.read(row.role.text) ?? null);
  if (role === null && row.role.text !== "") problems.push("role");
  const plausibleMin = optional("min");
  let plausibleMax = optional("max");
  if (plausibleMin !== null && plausibleMax !== null && compareQuantities(plausibleMin, plausibleMax) > 0) {
    problems.push("max");
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
    aliases: aliasesOf(own.aliases),
    basis: own.basis,
    row: position,
  };
  return { measure, problems };
}

/** Anything but a no counts. */
function isMandatory(text: string): boolean {
  const status = statusOf(text);
  return text !== "" && status !== "not-met" && status !== "no";
}

function aliasesOf(text: string): string[] {
  return text
    .split(";")
    .map((alias) => alias.trim())
    .filter(Boolean);
}

/**
 * The measure of a row that cannot be used, without a code when the row has none; a row that has no more than a name is
 * a remark.
 */
function unread(row: CriteriaRow, position: number | null): Measure | null {
  const criterion = row.criterion.text;
  const mandatory = isMandatory(row.mandatory.text);
  const code = row.measure.text;
  const remark = code === "" && !mandatory && row.kind.text === "" && row.threshold.text === "";
  if (criterion === "" || remark) return null;
  const comparison = COMPARISONS.read(row.comparison.text) ?? "=";
  const compared: MeasureKind = comparisonFits("change", comparison) ? "change" : "yes-no";
  return {
    code,
    criterion,
    name: row.name.text || code,
    kind: KINDS.read(row.kind.text) ?? compared,
    comparison,
    threshold: { kind: "unread" },
    unit: row.unit.text,
    period: row.period.text,
    mandatory,
    plausibleMin: null,
    plausibleMax: null,
    role: null,
    aliases: aliasesOf(row.aliases.text),
    basis: row.basis.text,
    row: position,
  };
}
