import { areaAddress, parseArea, subtract, type Area } from "../model/address";
import type { ConditionalFormatModel, SheetModel } from "../model/types";
import { guardSheet, touches, type RangeTarget } from "./target";

/** Conditional formats of a sheet, the most important first. */

export const areasOfRule = (rule: ConditionalFormatModel): Area[] => rule.areas.flatMap((area) => parseArea(area) ?? []);

export function rulesIn({ sheet, areas }: RangeTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats
    .filter((rule) => areasOfRule(rule).some((area) => touches(areas, area)))
    .sort((a, b) => a.priority - b.priority);
}

/** API type ↔ the file's rule type. */
const TYPES: readonly (readonly [api: string, file: string])[] = [
  ["Custom", "expression"],
  ["CellValue", "cellIs"],
  ["ColorScale", "colorScale"],
  ["DataBar", "dataBar"],
  ["IconSet", "iconSet"],
  ["TopBottom", "top10"],
  ["ContainsText", "containsText"],
  ["ContainsText", "notContainsText"],
  ["ContainsText", "beginsWith"],
  ["ContainsText", "endsWith"],
];

export const apiType = (rule: ConditionalFormatModel): string =>
  TYPES.find(([, file]) => file === rule.type)?.[0] ?? "PresetCriteria";

/** The file's type for those rules that this host can make; else `null`. */
export const newRuleType = (api: string): string | null =>
  api === "Custom" ? "expression" : api === "CellValue" ? "cellIs" : null;

/** Adds a rule at the top, as Excel does: the others come after it. */
export function addRule({ book, sheet, areas }: RangeTarget, type: string): ConditionalFormatModel {
  guardSheet(sheet);
  for (const other of sheet.conditionalFormats) other.priority++;
  const rule: ConditionalFormatModel = {
    id: freeId(sheet),
    type,
    areas: areas.map(areaAddress),
    priority: 1,
    stopIfTrue: false,
    formulas: [],
    operator: null,
    format: { fontColor: null, bold: null, italic: null, underline: null, fill: null, border: null },
    source: null,
  };
  sheet.conditionalFormats.push(rule);
  book.sheetChanged(sheet);
  return rule;
}

function freeId(sheet: SheetModel): string {
  const ids = new Set(sheet.conditionalFormats.map((rule) => rule.id));
  let number = sheet.conditionalFormats.length + 1;
  const make = (): string => `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`;
  while (ids.has(make())) number++;
  return make();
}

export function deleteRule({ book, sheet }: RangeTarget, rule: ConditionalFormatModel): void {
  guardSheet(sheet);
  const at = sheet.conditionalFormats.indexOf(rule);
  if (at >= 0) sheet.conditionalFormats.splice(at, 1);
  book.sheetChanged(sheet);
}

/** Takes the rules off these cells; a rule goes when nothing of its areas is left. */
export function clearConditionalFormats(target: RangeTarget): void {
  guardSheet(target.sheet);
  for (const rule of rulesIn(target)) {
    const left = target.areas.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), areasOfRule(rule));
    if (left.length === 0) deleteRule(target, rule);
    else rule.areas = left.map(areaAddress);
  }
  target.book.sheetChanged(target.sheet);
}
