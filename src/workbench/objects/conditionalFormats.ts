import type { ConditionalFormatModel } from "../model/types";
import {
  defineClass,
  fieldsOf,
  invalidArgument,
  itemNotFound,
  NULL,
  RichApiError,
  type Scalar,
  type HostClass,
} from "../protocol/definition";
import { Range, RangeAreas } from "./classes";
import { lineStyle } from "./borders";
import { readColour } from "./colour";
import { addRule, apiType, areasOfRule, clearConditionalFormats, deleteRule, newRuleType, rulesIn } from "./conditionalRules";
import { guardSheet, withAreas, type RangeTarget } from "./target";
import { comparisons } from "./comparisons";

interface RuleTarget {
  readonly range: RangeTarget;
  readonly rule: ConditionalFormatModel;
}

/** Changes a rule; it is no longer the file's own text. */
function edit({ range, rule }: RuleTarget, change: (rule: ConditionalFormatModel) => void): void {
  guardSheet(range.sheet);
  change(rule);
  rule.source = null;
  range.book.sheetChanged(range.sheet);
}

function look<K extends keyof ConditionalFormatModel["format"]>(
  key: K,
  toFile: (value: unknown) => ConditionalFormatModel["format"][K],
): Required<Scalar<RuleTarget>> {
  return {
    get: ({ rule }) => rule.format[key],
    set: (target, value) => edit(target, (rule) => (rule.format = { ...rule.format, [key]: toFile(value) })),
  };
}

const flag = (value: unknown): boolean | null => (value === null ? null : Boolean(value));

const ConditionalRangeFill: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "ConditionalRangeFill",
  scalars: { Color: look("fill", readColour) },
  methods: { Clear: (target) => edit(target, (rule) => (rule.format = { ...rule.format, fill: null })) },
});

const ConditionalRangeFont: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "ConditionalRangeFont",
  scalars: {
    Color: look("fontColor", readColour),
    Bold: look("bold", flag),
    Italic: look("italic", flag),
    Underline: {
      get: ({ rule }) => (rule.format.underline === null ? null : rule.format.underline ? "Single" : "None"),
      set: (target, value) =>
        edit(target, (rule) => (rule.format = { ...rule.format, underline: value === null ? null : value !== "None" })),
    },
  },
  methods: {
    Clear: (target) =>
      edit(target, (rule) => (rule.format = { ...rule.format, fontColor: null, bold: null, italic: null, underline: null })),
  },
});

/** The model keeps one colour for a thin line around the cells. */
const ConditionalRangeBorder: HostClass<RuleTarget & { side: string }> = defineClass<RuleTarget & { side: string }>({
  name: "ConditionalRangeBorder",
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Color: look("border", readColour),
    Style: {
      get: ({ rule }) => lineStyle(rule.format.border === null ? null : { style: "thin", color: rule.format.border }),
      set: (target, value) =>
        edit(target, (rule) => {
          rule.format = { ...rule.format, border: value === "None" ? null : (rule.format.border ?? "#000000") };
        }),
    },
  },
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const borderAt = (target: RuleTarget, side: string) => ConditionalRangeBorder.of({ ...target, side });

const ConditionalRangeBorderCollection: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  navs: {
    Top: (target) => borderAt(target, "EdgeTop"),
    Bottom: (target) => borderAt(target, "EdgeBottom"),
    Left: (target) => borderAt(target, "EdgeLeft"),
    Right: (target) => borderAt(target, "EdgeRight"),
  },
  methods: { GetItemAt: (target, index: number) => borderAt(target, SIDES[index] ?? "EdgeTop") },
  items: (target) => SIDES.map((side) => borderAt(target, side)),
  indexer: (target, side) => {
    if (!SIDES.includes(String(side))) throw itemNotFound();
    return borderAt(target, String(side));
  },
});

const ConditionalRangeFormat: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "ConditionalRangeFormat",
  navs: {
    Fill: (target) => ConditionalRangeFill.of(target),
    Font: (target) => ConditionalRangeFont.of(target),
    Borders: (target) => ConditionalRangeBorderCollection.of(target),
  },
});

const withEquals = (formula: string | undefined): string => (formula === undefined || formula === "" ? "" : `=${formula}`);
const withoutEquals = (formula: unknown): string => String(formula).replace(/^=/, "");

const formula: Scalar<RuleTarget> = {
  get: ({ rule }) => withEquals(rule.formulas[0]),
  set: (target, value) => edit(target, (rule) => (rule.formulas = [withoutEquals(value)])),
};

const ConditionalFormatRule: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "ConditionalFormatRule",
  scalars: { Formula: formula },
});

const CustomConditionalFormat: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "CustomConditionalFormat",
  navs: {
    Rule: (target) => ConditionalFormatRule.of(target),
    Format: (target) => ConditionalRangeFormat.of(target),
  },
});

const operators = comparisons("OrEqual");

const CellValueConditionalFormat: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: ({ rule }) => ({
        formula1: withEquals(rule.formulas[0]),
        formula2: withEquals(rule.formulas[1]),
        operator: operators.toApi(rule.operator ?? "between"),
      }),
      set: (target, value) => {
        const { formula1, formula2, operator } = fieldsOf(value);
        edit(target, (rule) => {
          rule.operator = operators.toFile(operator);
          rule.formulas = [formula1, formula2].filter((f) => f !== undefined && f !== null && f !== "").map(withoutEquals);
        });
      },
    },
  },
  navs: { Format: (target) => ConditionalRangeFormat.of(target) },
});

const ConditionalFormat: HostClass<RuleTarget> = defineClass<RuleTarget>({
  name: "ConditionalFormat",
  id: "Id",
  scalars: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => apiType(rule) },
    // The API counts from 0 over the sheet.
    Priority: {
      get: ({ range, rule }) => order(range).indexOf(rule),
      set: (target, value) => reorder(target, Number(value)),
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (target, value) => edit(target, (rule) => (rule.stopIfTrue = Boolean(value))),
    },
  },
  navs: {
    Custom: (target) => {
      if (target.rule.type !== "expression") throw wrongType();
      return CustomConditionalFormat.of(target);
    },
    CustomOrNullObject: (target) => (target.rule.type === "expression" ? CustomConditionalFormat.of(target) : NULL),
    CellValue: (target) => {
      if (target.rule.type !== "cellIs") throw wrongType();
      return CellValueConditionalFormat.of(target);
    },
    CellValueOrNullObject: (target) => (target.rule.type === "cellIs" ? CellValueConditionalFormat.of(target) : NULL),
  },
  methods: {
    Delete: ({ range, rule }) => deleteRule(range, rule),
    GetRange: (target) => {
      const areas = areasOfRule(target.rule);
      if (areas.length !== 1) throw new RichApiError("InvalidOperation", "The rule has several areas.");
      return Range.of(withAreas(target.range, areas));
    },
    GetRangeOrNullObject: ({ range, rule }) => {
      const areas = areasOfRule(rule);
      return areas.length === 1 ? Range.of(withAreas(range, areas)) : NULL;
    },
    GetRanges: ({ range, rule }) => RangeAreas.of(withAreas(range, areasOfRule(rule))),
  },
});

const wrongType = (): RichApiError => new RichApiError("InvalidOperation", "The conditional format is of another type.");

const order = ({ sheet }: RangeTarget): ConditionalFormatModel[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

function reorder({ range, rule }: RuleTarget, position: number): void {
  guardSheet(range.sheet);
  const rules = order(range).filter((other) => other !== rule);
  rules.splice(Math.max(0, position), 0, rule);
  rules.forEach((each, i) => (each.priority = i + 1));
  range.book.sheetChanged(range.sheet);
}

const find = (range: RangeTarget, id: unknown): ConditionalFormatModel | undefined =>
  range.sheet.conditionalFormats.find((rule) => rule.id === id);

export const ConditionalFormatCollection: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "ConditionalFormatCollection",
  methods: {
    Add: (range, type: string) => {
      const fileType = newRuleType(type);
      if (!fileType) throw invalidArgument(`This host makes no conditional formats of type ${type}.`);
      return ConditionalFormat.of({ range, rule: addRule(range, fileType) });
    },
    ClearAll: (range) => clearConditionalFormats(range),
    GetCount: (range) => rulesIn(range).length,
    GetItemAt: (range, index: number) => {
      const rule = rulesIn(range)[index];
      if (!rule) throw itemNotFound();
      return ConditionalFormat.of({ range, rule });
    },
    GetItemOrNullObject: (range, id: string) => {
      const rule = find(range, id);
      return rule ? ConditionalFormat.of({ range, rule }) : NULL;
    },
  },
  items: (range) => rulesIn(range).map((rule) => ConditionalFormat.of({ range, rule })),
  indexer: (range, id) => {
    const rule = find(range, id);
    if (!rule) throw itemNotFound();
    return ConditionalFormat.of({ range, rule });
  },
});
