import { areaAddress, parseArea, subtract, type Area } from "../model/address";
import type { ValidationModel } from "../model/types";
import { fieldsOf, invalidArgument } from "../protocol/definition";
import { guardSheet, touches, type RangeTarget } from "./target";
import { comparisons } from "./comparisons";

const areasOfValidation = (validation: ValidationModel): Area[] => validation.areas.flatMap((area) => parseArea(area) ?? []);

/** The validations that touch these cells. */
export const validationsIn = ({ sheet, areas }: RangeTarget): ValidationModel[] =>
  sheet.validations.filter((validation) => areasOfValidation(validation).some((area) => touches(areas, area)));

/** Takes validation off these cells. */
export function clearValidation(target: RangeTarget): void {
  guardSheet(target.sheet);
  const { sheet, areas } = target;
  for (const validation of validationsIn(target)) {
    const left = areas.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), areasOfValidation(validation));
    if (left.length === 0) sheet.validations.splice(sheet.validations.indexOf(validation), 1);
    else validation.areas = left.map(areaAddress);
  }
  target.book.sheetChanged(sheet);
}

/** The validation of exactly these cells, cut out of others or made new; then changed. */
export function editValidation(target: RangeTarget, change: Partial<ValidationModel>): void {
  guardSheet(target.sheet);
  const [first] = validationsIn(target);
  const base: ValidationModel = first ?? {
    areas: [],
    type: "none",
    operator: null,
    formula1: null,
    formula2: null,
    allowBlank: true,
    errorMessage: null,
    promptMessage: null,
    source: null,
  };
  const made = { ...base, ...change, areas: target.areas.map(areaAddress), source: null };
  clearValidation(target);
  target.sheet.validations.push(made);
  target.book.sheetChanged(target.sheet);
}

const operators = comparisons("OrEqualTo");

/** Rule kinds of the API with a comparison ↔ the file's types. */
const COMPARED: readonly (readonly [api: string, file: string, type: string])[] = [
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["textLength", "textLength", "TextLength"],
];

export function apiValidationType(found: readonly ValidationModel[]): string {
  const [first, ...others] = found;
  if (!first) return "None";
  if (others.length > 0) return "MixedCriteria";
  const { type } = first;
  if (type === "list") return "List";
  if (type === "custom") return "Custom";
  return COMPARED.find(([, file]) => file === type)?.[2] ?? "None";
}

const plain = (formula: unknown): string | null =>
  formula === undefined || formula === null || formula === "" ? null : String(formula).replace(/^=/, "");

/** An API rule (`{ list: { source } }`, `{ custom: { formula } }`, `{ date: { formula1, operator … } }` …) as the file's fields. */
export function ruleToFile(value: unknown): Partial<ValidationModel> {
  const rule = fieldsOf(value);
  if (rule.list) {
    const source = String(fieldsOf(rule.list).source);
    // Texts between commas stand in quotation marks in the file; a reference does not.
    const formula1 = source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
    if (formula1.length > 257 && formula1.startsWith('"')) throw invalidArgument("A list may have at most 255 characters.");
    return { type: "list", operator: null, formula1, formula2: null };
  }
  if (rule.custom) return { type: "custom", operator: null, formula1: plain(fieldsOf(rule.custom).formula), formula2: null };
  for (const [kind, type] of COMPARED) {
    if (!rule[kind]) continue;
    const { formula1, formula2, operator } = fieldsOf(rule[kind]);
    return { type, operator: operators.toFile(operator ?? "Between"), formula1: plain(formula1), formula2: plain(formula2) };
  }
  throw invalidArgument("This kind of validation rule is not known.");
}

const asFormula = (text: string | null): unknown => {
  if (text === null) return undefined;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
};

/** The file's fields as an API rule. */
export function ruleToApi(validation: ValidationModel): unknown {
  const { type, formula1, formula2, operator } = validation;
  if (type === "list") {
    const literal = formula1?.startsWith('"') ? formula1.slice(1, -1).replace(/""/g, '"') : `=${formula1 ?? ""}`;
    return { list: { source: literal, inCellDropDown: true } };
  }
  if (type === "custom") return { custom: { formula: asFormula(formula1) } };
  const kind = COMPARED.find(([, file]) => file === type)?.[0];
  if (!kind) return {};
  return {
    [kind]: { formula1: asFormula(formula1), formula2: asFormula(formula2), operator: operators.toApi(operator ?? "between") },
  };
}
