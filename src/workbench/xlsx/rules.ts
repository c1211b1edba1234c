import type { ConditionalFormatModel, ValidationModel } from "../model/types";
import { stripPrefixes } from "./formula";
import { NO_FORMAT, readDifferential, type StyleSheet } from "./styleSheet";
import { child, children, flag, numberOr, type XmlElement } from "./xml";

/** A rule with the elements that it was read from. */
export interface LocatedFormat {
  model: ConditionalFormatModel;
  rule: XmlElement;
  block: XmlElement;
}

export interface LocatedValidation {
  model: ValidationModel;
  element: XmlElement;
}

export function readConditionalFormats(root: XmlElement, source: string, styles: StyleSheet | null): LocatedFormat[] {
  const found: LocatedFormat[] = [];
  for (const block of children(root, "conditionalFormatting")) {
    for (const rule of children(block, "cfRule")) {
      const dxf = rule.attributes.dxfId === undefined ? undefined : styles?.dxfs[Number(rule.attributes.dxfId)];
      found.push({
        block,
        rule,
        model: {
          id: `cf-${found.length + 1}`,
          type: rule.attributes.type ?? "expression",
          areas: splitAreas(block.attributes.sqref),
          priority: numberOr(rule.attributes.priority, found.length + 1),
          stopIfTrue: flag(rule.attributes.stopIfTrue),
          formulas: children(rule, "formula").map((each) => stripPrefixes(each.text)),
          operator: rule.attributes.operator ?? null,
          format: dxf && styles ? readDifferential(dxf, styles.palette) : { ...NO_FORMAT },
          source: source.slice(rule.start, rule.end),
        },
      });
    }
  }
  return found;
}

export function readValidations(root: XmlElement, source: string): LocatedValidation[] {
  return children(child(root, "dataValidations"), "dataValidation").map((element) => {
    const formula = (name: string): string | null => {
      const text = child(element, name)?.text;
      return text === undefined ? null : stripPrefixes(text);
    };
    return {
      element,
      model: {
        areas: splitAreas(element.attributes.sqref),
        type: element.attributes.type ?? "none",
        operator: element.attributes.operator ?? null,
        formula1: formula("formula1"),
        formula2: formula("formula2"),
        allowBlank: flag(element.attributes.allowBlank),
        errorMessage: element.attributes.error ?? null,
        promptMessage: element.attributes.prompt ?? null,
        source: source.slice(element.start, element.end),
      },
    };
  });
}

function splitAreas(sqref: string | undefined): string[] {
  return (sqref ?? "").split(/\s+/).filter((area) => area !== "");
}
