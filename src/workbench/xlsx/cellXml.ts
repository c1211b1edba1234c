import { cellAddress } from "../model/address";
import type { CellModel } from "../model/types";
import type { CellPlace, LocatedCell } from "./cells";
import { withAttributes } from "./edits";
import { addPrefixes } from "./formula";
import type { Writing } from "./sheetPatch";
import { encodeCellText } from "./text";
import { children, escapeText, prefixOf } from "./xml";

/** A cell of the file and what it becomes. */
export interface CellChange {
  readonly cell: LocatedCell;
  readonly old: CellModel;
  readonly model: CellModel;
}

export function sameFormula(a: CellModel, b: CellModel): boolean {
  return a.formula === b.formula && a.arrayKind === b.arrayKind && a.spill === b.spill;
}

/** A cell with a new value or formula; attributes and extension elements that the model does not know stay. */
export function rewrittenCell({ cell, old, model }: CellChange, source: string, formulaXml: string, writing: Writing): string {
  const { element } = cell;
  const prefix = prefixOf(element);
  const content = valueXml(model, prefix, formulaXml !== "");
  const attributes: Record<string, string | number | null> = {
    r: cellAddress(cell.row, cell.column),
    t: content.type,
  };
  if (model.style !== old.style) attributes.s = writing.styles.xfOf(model.style) || null;
  if (!sameFormula(old, model)) attributes.cm = model.arrayKind === "dynamic" ? writing.dynamicMark() : null;
  // A value's own metadata (vm) belongs to the value that is gone.
  attributes.vm = null;
  const open = withAttributes(source.slice(element.start, element.openEnd), attributes);
  const rest = children(element, "extLst").map((each) => source.slice(each.start, each.end));
  const body = formulaXml + content.xml + rest.join("");
  return body ? `${open.replace(/\s*\/?>$/, ">")}${body}</${element.name}>` : open.replace(/\s*\/?>$/, "/>");
}

export function newCell(place: CellPlace, model: CellModel, prefix: string, writing: Writing): string {
  const formula = newFormula(model, place, prefix);
  if (formula) writing.formulaChanged();
  const content = valueXml(model, prefix, formula !== "");
  const style = writing.styles.xfOf(model.style);
  const isPlain = !formula && content.xml === "" && style === 0;
  if (isPlain) return "";
  const mark = model.arrayKind === "dynamic" ? ` cm="${writing.dynamicMark()}"` : "";
  const open = `<${prefix}c r="${cellAddress(place.row, place.column)}"${style ? ` s="${style}"` : ""}${content.type ? ` t="${content.type}"` : ""}${mark}`;
  return formula || content.xml ? `${open}>${formula}${content.xml}</${prefix}c>` : `${open}/>`;
}

export function newFormula(model: CellModel, { row, column }: CellPlace, prefix: string): string {
  if (model.formula === undefined) return "";
  const text = escapeText(encodeCellText(addPrefixes(model.formula.replace(/^=/, ""))));
  const array = model.arrayKind ? ` t="array" ref="${model.spill ?? cellAddress(row, column)}"` : "";
  return `<${prefix}f${array}>${text}</${prefix}f>`;
}

function valueXml(model: CellModel, prefix: string, hasFormula: boolean): { type: string | null; xml: string } {
  const { value } = model;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "number")
    return Number.isFinite(value) ? { type: null, xml: v(String(value)) } : { type: "e", xml: v("#NUM!") };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", xml: v(escapeText(value.error)) };
  const text = escapeText(encodeCellText(value));
  if (hasFormula) return { type: "str", xml: v(text) };
  return { type: "inlineStr", xml: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>` };
}
