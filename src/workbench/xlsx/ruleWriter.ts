import type { ConditionalFormatModel, ValidationModel } from "../model/types";
import { movedText, withAttributes, type TextEdits } from "./edits";
import { addPrefixes } from "./formula";
import type { LocatedFormat, LocatedValidation } from "./rules";
import { sameValue } from "./same";
import { insertSheetElement } from "./sheetParts";
import type { SheetPatch } from "./sheetPatch";
import { colourXml, type StyleWriter } from "./styleWriter";
import { attributesXml, child, children, descendants, escapeText, prefixOf, type XmlElement } from "./xml";

/** Writes conditional formats that came, went or changed. Rules without a change keep their text, but for the priority when others pushed them. */
export function writeConditionalFormats({ before: { root, formats: before }, now, edits, writing }: SheetPatch): void {
  const located = new Map(before.map((each) => [each.model.id, each]));
  const ordered = [...now.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const oldOrder = before.map((each) => each.model).sort((a, b) => a.priority - b.priority);
  const keeps = (model: ConditionalFormatModel): boolean => {
    const old = located.get(model.id)?.model;
    return old !== undefined && sameValue(withoutPriority(old), withoutPriority(model));
  };
  const isSame =
    ordered.length === oldOrder.length && ordered.every((model, index) => oldOrder[index]?.id === model.id && keeps(model));
  if (isSame) return;
  const kept = new Set(ordered.filter(keeps).map((model) => model.id));
  removeRules(before, kept, root, edits);
  const extended = extendedRules(root);
  let priority = 0;
  const give = (rule: XmlElement): void => {
    const old = Number(rule.attributes.priority);
    priority = Math.max(priority + 1, old || 0);
    if (priority !== old) edits.setAttributes(rule, { priority });
  };
  for (const model of ordered) {
    const old = located.get(model.id);
    if (old && kept.has(model.id)) {
      const pushed = extended.findIndex((rule) => !(Number(rule.attributes.priority) < old.model.priority));
      extended.splice(0, pushed < 0 ? extended.length : pushed).forEach(give);
      give(old.rule);
    } else {
      priority += 1;
      const numbered = { ...model, priority };
      const p = prefixOf(root);
      const rule = movedRule(numbered, old, root, edits.source) ?? ruleXml(numbered, p, writing.styles);
      const areas = attributesXml({ sqref: model.areas.join(" ") });
      const xml = `<${p}conditionalFormatting${areas}>${rule}</${p}conditionalFormatting>`;
      insertSheetElement(root, "conditionalFormatting", xml, edits);
    }
  }
  extended.forEach(give);
}

/** Rules that live in extensions share the priorities; they are written nowhere else and never removed. */
function extendedRules(root: XmlElement): XmlElement[] {
  const extensions = child(root, "extLst");
  const rules = extensions ? descendants(extensions, "cfRule").filter((each) => each.attributes.priority !== undefined) : [];
  return rules.sort((a, b) => Number(a.attributes.priority) - Number(b.attributes.priority));
}

function withoutPriority({ priority: _priority, ...rest }: ConditionalFormatModel): unknown {
  return rest;
}

/** Removes rules, their block when it is empty then, and what extensions say about them. */
function removeRules(before: readonly LocatedFormat[], kept: ReadonlySet<string>, root: XmlElement, edits: TextEdits): void {
  const gone = before.filter((each) => !kept.has(each.model.id));
  for (const block of new Set(gone.map((each) => each.block))) {
    const inBlock = before.filter((each) => each.block === block);
    if (inBlock.every((each) => !kept.has(each.model.id))) edits.remove(block);
    else for (const each of inBlock) if (!kept.has(each.model.id)) edits.remove(each.rule);
  }
  const ids = new Set(gone.flatMap(({ rule }) => descendants(rule, "id").map((each) => each.text)));
  if (ids.size === 0) return;
  const extensions = child(root, "extLst");
  const blocks = extensions ? descendants(extensions, "conditionalFormatting") : [];
  const emptied = blocks.filter((block) => children(block, "cfRule").every((rule) => ids.has(rule.attributes.id ?? "")));
  removeWithParents(new Set(emptied), edits);
}

/** Removes elements, and those around them that would be left empty. */
function removeWithParents(elements: Set<XmlElement>, edits: TextEdits): void {
  const parents = new Set(
    [...elements].map((each) => each.parent).filter((each): each is XmlElement => each !== null && each.local !== "worksheet"),
  );
  const empty = new Set([...parents].filter((parent) => parent.children.every((each) => elements.has(each))));
  for (const each of elements) if (!each.parent || !empty.has(each.parent)) edits.remove(each);
  if (empty.size) removeWithParents(empty, edits);
}

function ruleXml(model: ConditionalFormatModel, p: string, styles: StyleWriter): string {
  const dxf = differentialXml(model.format, p);
  const attributes = attributesXml({
    type: model.type,
    dxfId: dxf === "" ? null : styles.dxfOf(dxf),
    priority: model.priority,
    stopIfTrue: model.stopIfTrue ? 1 : null,
    operator: model.operator,
  });
  const formulas = model.formulas
    .map((each) => `<${p}formula>${escapeText(addPrefixes(each.replace(/^=/, "")))}</${p}formula>`)
    .join("");
  return formulas ? `<${p}cfRule${attributes}>${formulas}</${p}cfRule>` : `<${p}cfRule${attributes}/>`;
}

/** A rule whose areas alone changed keeps its text (colour scales and icons live only there). */
function movedRule(
  model: ConditionalFormatModel,
  old: LocatedFormat | undefined,
  root: XmlElement,
  source: string,
): string | null {
  const unplaced = (each: ConditionalFormatModel): unknown => ({ ...each, areas: [], priority: 0 });
  if (!old || model.source === null || !sameValue(unplaced(model), unplaced(old.model))) return null;
  const text = movedText(source, old.rule, root);
  const end = text.indexOf(">") + 1;
  return withAttributes(text.slice(0, end), { priority: model.priority }) + text.slice(end);
}

function differentialXml(format: ConditionalFormatModel["format"], p: string): string {
  const toggle = (name: string, value: boolean | null): string =>
    value === null ? "" : value ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
  const underline = format.underline === null ? "" : `<${p}u${format.underline ? "" : ' val="none"'}/>`;
  const colour = format.fontColor === null ? "" : colourXml(p, "color", format.fontColor);
  const font = toggle("b", format.bold) + toggle("i", format.italic) + underline + colour;
  const fill =
    format.fill === null
      ? ""
      : `<${p}fill><${p}patternFill patternType="solid">${colourXml(p, "fgColor", format.fill)}${colourXml(p, "bgColor", format.fill)}</${p}patternFill></${p}fill>`;
  const sides = ["left", "right", "top", "bottom"]
    .map((side) => `<${p}${side} style="thin">${colourXml(p, "color", format.border)}</${p}${side}>`)
    .join("");
  const body =
    (font && `<${p}font>${font}</${p}font>`) + fill + (format.border === null ? "" : `<${p}border>${sides}</${p}border>`);
  return body && `<${p}dxf>${body}</${p}dxf>`;
}

/** Writes data validations that came, went or changed. */
export function writeValidations({ before: { root, validations: before }, now: { validations: now }, edits }: SheetPatch): void {
  const unmatched = [...before];
  const added: ValidationModel[] = [];
  for (const model of now) {
    const at = unmatched.findIndex((each) => sameValue(each.model, model));
    if (at >= 0) unmatched.splice(at, 1);
    else added.push(model);
  }
  if (unmatched.length === 0 && added.length === 0) return;
  const p = prefixOf(root);
  const container = child(root, "dataValidations");
  const items = added.map((model) => movedValidation(model, unmatched) ?? validationXml(model, p)).join("");
  if (!container) {
    insertSheetElement(
      root,
      "dataValidations",
      `<${p}dataValidations count="${now.length}">${items}</${p}dataValidations>`,
      edits,
    );
  } else if (now.length === 0) {
    edits.remove(container);
  } else {
    edits.setAttributes(container, { count: now.length });
    for (const each of unmatched) edits.remove(each.element);
    edits.insert(container.closeStart, items);
  }
}

/** A validation whose areas alone changed keeps its text (titles and styles of messages live only there). */
function movedValidation(model: ValidationModel, before: readonly LocatedValidation[]): string | null {
  if (model.source === null || !before.some((each) => sameValue({ ...each.model, areas: [] }, { ...model, areas: [] })))
    return null;
  const end = model.source.indexOf(">") + 1;
  return withAttributes(model.source.slice(0, end), { sqref: model.areas.join(" ") }) + model.source.slice(end);
}

function validationXml(model: ValidationModel, p: string): string {
  const attributes = attributesXml({
    type: model.type === "none" ? null : model.type,
    operator: model.operator,
    allowBlank: model.allowBlank ? 1 : null,
    showInputMessage: model.promptMessage === null ? null : 1,
    showErrorMessage: 1,
    error: model.errorMessage,
    prompt: model.promptMessage,
    sqref: model.areas.join(" "),
  });
  const formula = (name: string, text: string | null): string =>
    text === null ? "" : `<${p}${name}>${escapeText(addPrefixes(text.replace(/^=/, "")))}</${p}${name}>`;
  return `<${p}dataValidation${attributes}>${formula("formula1", model.formula1)}${formula("formula2", model.formula2)}</${p}dataValidation>`;
}
