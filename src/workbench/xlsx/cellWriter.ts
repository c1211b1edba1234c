import type { CellModel, SheetModel } from "../model/types";
import { cellName } from "./address";
import { formulaText, locateCells, rowIndexOf, type LocatedCell, type SharedFormula } from "./cells";
import type { TextEdits } from "./edits";
import { withAttributes } from "./edits";
import { addPrefixes } from "./formula";
import { sameValue } from "./same";
import type { StyleWriter } from "./styleWriter";
import { encodeCellText } from "./text";
import { child, children, escapeText, parseXml, prefixOf, type XmlElement } from "./xml";

/** What writing cells needs beyond the cell itself. */
export interface CellWriting {
  styles: StyleWriter;
  /** The `cm` value that marks a dynamic array; asked for only when one is written. */
  dynamicMark(): number;
  /** Told when a cell's formula came, went or changed. */
  formulaChanged(): void;
}

const PLAIN: CellModel = { value: null, style: 0 };
type Row = ReadonlyMap<number, CellModel>;
const NO_CELLS: Row = new Map();

interface RowChange {
  cells: Map<number, CellModel>;
  props: boolean;
}

/** Rows that differ between the sheet as read and as it is now. */
function changedRows(before: SheetModel, now: SheetModel): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  const changeOf = (row: number): RowChange => {
    const change = changes.get(row) ?? { cells: new Map<number, CellModel>(), props: false };
    changes.set(row, change);
    return change;
  };
  for (const row of new Set([...before.rows.keys(), ...now.rows.keys()])) {
    const old: Row = before.rows.get(row) ?? NO_CELLS;
    const current: Row = now.rows.get(row) ?? NO_CELLS;
    for (const column of new Set([...old.keys(), ...current.keys()])) {
      const cell = current.get(column) ?? PLAIN;
      if (!sameCell(old.get(column) ?? PLAIN, cell)) changeOf(row).cells.set(column, cell);
    }
  }
  for (const row of new Set([...before.rowProps.keys(), ...now.rowProps.keys()])) {
    if (!sameValue(rowPropsOf(before, row), rowPropsOf(now, row))) changeOf(row).props = true;
  }
  return changes;
}

function rowPropsOf(sheet: SheetModel, row: number): { height: number | null; hidden: boolean; style: number } {
  return sheet.rowProps.get(row) ?? { height: null, hidden: false, style: 0 };
}

function sameContent(a: CellModel, b: CellModel): boolean {
  return valueKey(a) === valueKey(b) && sameFormula(a, b);
}

function sameFormula(a: CellModel, b: CellModel): boolean {
  return a.formula === b.formula && a.arrayKind === b.arrayKind && a.spill === b.spill;
}

function valueKey({ value }: CellModel): unknown {
  return value !== null && typeof value === "object" ? `#error ${value.error}` : value;
}

function sameCell(a: CellModel, b: CellModel): boolean {
  return a.style === b.style && sameContent(a, b);
}

/** Writes changed cells and row properties into the text of a sheet part. Rows and cells without a change keep their text. */
export function writeCells(
  source: string,
  root: XmlElement,
  before: SheetModel,
  now: SheetModel,
  edits: TextEdits,
  writing: CellWriting,
): void {
  const changes = changedRows(before, now);
  if (changes.size === 0) return;
  const data = child(root, "sheetData");
  if (!data) throw new Error("A sheet part without sheetData");
  const prefix = prefixOf(data);
  const pending = [...changes.keys()].sort((a, b) => a - b);
  const groups = new SharedGroups();
  let rowIndex = -1;
  let next = 0;
  const insertBefore = (limit: number): string => {
    let text = "";
    while (next < pending.length && (pending[next] as number) < limit)
      text += newRow(pending[next++] as number, prefix, now, changes, writing);
    return text;
  };
  parseXml(source, {
    parent: "sheetData",
    name: "row",
    visit(row) {
      rowIndex = rowIndexOf(row, rowIndex);
      const text = insertBefore(rowIndex);
      if (text) edits.insert(row.start, text);
      const change = pending[next] === rowIndex ? changes.get(rowIndex) : undefined;
      if (change) next += 1;
      patchRow(source, row, rowIndex, change, before, now, edits, writing, groups);
    },
  });
  edits.append(data, insertBefore(Infinity));
}

/** Shared formulas whose first cell was edited: the next cell of the group becomes the first. */
class SharedGroups {
  readonly masters = new Map<string, SharedFormula>();
  readonly orphaned = new Map<string, { ref: string }>();
}

function patchRow(
  source: string,
  row: XmlElement,
  rowIndex: number,
  change: RowChange | undefined,
  before: SheetModel,
  now: SheetModel,
  edits: TextEdits,
  writing: CellWriting,
  groups: SharedGroups,
): void {
  const cells = locateCells(row, rowIndex);
  const columns = change ? [...change.cells.keys()].sort((a, b) => a - b) : [];
  let next = 0;
  const prefix = prefixOf(row);
  const insertBefore = (limit: number): string => {
    let text = "";
    while (next < columns.length && (columns[next] as number) < limit) {
      const column = columns[next++] as number;
      text += newCell(rowIndex, column, change?.cells.get(column) as CellModel, prefix, writing);
    }
    return text;
  };
  for (const cell of cells) {
    const text = insertBefore(cell.column);
    if (text) edits.insert(cell.element.start, text);
    const model = columns[next] === cell.column ? change?.cells.get(cell.column) : undefined;
    if (model) next += 1;
    const old = before.rows.get(rowIndex)?.get(cell.column) ?? PLAIN;
    patchCell(source, cell, old, model, edits, writing, groups);
  }
  const inserted = insertBefore(Infinity);
  if (row.selfClosing && inserted) {
    const open = withAttributes(
      source.slice(row.start, row.openEnd),
      change?.props ? rowAttributes(now, rowIndex, writing) : {},
    ).replace(/\s*\/>$/, ">");
    edits.replace(row.start, row.end, `${open}${inserted}</${row.name}>`);
    return;
  }
  if (change?.props) edits.setAttributes(row, rowAttributes(now, rowIndex, writing));
  if (inserted) edits.insert(row.closeStart, inserted);
}

function patchCell(
  source: string,
  cell: LocatedCell,
  old: CellModel,
  model: CellModel | undefined,
  edits: TextEdits,
  writing: CellWriting,
  groups: SharedGroups,
): void {
  const { element } = cell;
  const formula = child(element, "f");
  const group = formula?.attributes.t === "shared" ? (formula.attributes.si ?? "") : null;
  const isMaster = group !== null && formula !== undefined && formula.text !== "";
  const keepsFormula = model === undefined || sameFormula(old, model);
  const text = formula && group !== null ? formulaText(formula, cell, groups.masters) : null;
  if (isMaster && !keepsFormula) groups.orphaned.set(group, { ref: formula?.attributes.ref ?? "" });
  const orphan = group !== null && !isMaster && keepsFormula ? groups.orphaned.get(group) : undefined;
  let formulaXml = formula && keepsFormula ? source.slice(formula.start, formula.end) : "";
  if (formula && orphan && text !== null && group !== null) {
    groups.orphaned.delete(group);
    formulaXml = `${withAttributes(source.slice(formula.start, formula.openEnd), { ref: orphan.ref }).replace(/\s*\/?>$/, ">")}${escapeText(text)}</${formula.name}>`;
    if (!model) edits.replace(formula.start, formula.end, formulaXml);
  }
  if (!model) return;
  if (!keepsFormula) writing.formulaChanged();
  if (sameContent(old, model) && !orphan) {
    edits.setAttributes(element, { s: writing.styles.xfOf(model.style) || null });
    return;
  }
  if (!keepsFormula) formulaXml = newFormula(model, cell.row, cell.column, prefixOf(element));
  edits.replace(element.start, element.end, rewrittenCell(source, cell, old, model, formulaXml, keepsFormula, writing));
}

/** A cell with a new value or formula; attributes and extension elements that the model does not know stay. */
function rewrittenCell(
  source: string,
  cell: LocatedCell,
  old: CellModel,
  model: CellModel,
  formulaXml: string,
  keepsFormula: boolean,
  writing: CellWriting,
): string {
  const { element } = cell;
  const prefix = prefixOf(element);
  const content = valueXml(model, prefix, formulaXml !== "");
  const attributes: Record<string, string | number | null> = {
    r: cellName(cell.row, cell.column),
    t: content.type,
  };
  if (model.style !== old.style) attributes.s = writing.styles.xfOf(model.style) || null;
  if (!keepsFormula) attributes.cm = model.arrayKind === "dynamic" ? writing.dynamicMark() : null;
  // A value's own metadata (vm) belongs to the value that is gone.
  attributes.vm = null;
  const open = withAttributes(source.slice(element.start, element.openEnd), attributes);
  const rest = children(element, "extLst").map((each) => source.slice(each.start, each.end));
  const body = formulaXml + content.xml + rest.join("");
  return body ? `${open.replace(/\s*\/?>$/, ">")}${body}</${element.name}>` : open.replace(/\s*\/?>$/, "/>");
}

export function newCell(row: number, column: number, model: CellModel, prefix: string, writing: CellWriting): string {
  const formula = newFormula(model, row, column, prefix);
  if (formula) writing.formulaChanged();
  const content = valueXml(model, prefix, formula !== "");
  const style = writing.styles.xfOf(model.style);
  const isPlain = !formula && content.xml === "" && style === 0;
  if (isPlain) return "";
  const mark = model.arrayKind === "dynamic" ? ` cm="${writing.dynamicMark()}"` : "";
  const open = `<${prefix}c r="${cellName(row, column)}"${style ? ` s="${style}"` : ""}${content.type ? ` t="${content.type}"` : ""}${mark}`;
  return formula || content.xml ? `${open}>${formula}${content.xml}</${prefix}c>` : `${open}/>`;
}

function newFormula(model: CellModel, row: number, column: number, prefix: string): string {
  if (model.formula === undefined) return "";
  const text = escapeText(encodeCellText(addPrefixes(model.formula.replace(/^=/, ""))));
  const array = model.arrayKind ? ` t="array" ref="${model.spill ?? cellName(row, column)}"` : "";
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

function newRow(row: number, prefix: string, now: SheetModel, changes: Map<number, RowChange>, writing: CellWriting): string {
  const change = changes.get(row) as RowChange;
  const cells = [...change.cells.keys()]
    .sort((a, b) => a - b)
    .map((column) => newCell(row, column, change.cells.get(column) as CellModel, prefix, writing));
  const open = withAttributes(`<${prefix}row r="${row + 1}">`, change.props ? rowAttributes(now, row, writing) : {});
  const content = cells.join("");
  if (!content && !change.props) return "";
  return content ? `${open}${content}</${prefix}row>` : open.replace(/>$/, "/>");
}

function rowAttributes(now: SheetModel, row: number, writing: CellWriting): Record<string, string | number | null> {
  const { height, hidden, style } = rowPropsOf(now, row);
  const xf = style ? writing.styles.xfOf(style) : 0;
  return {
    r: row + 1,
    ht: height,
    customHeight: height === null ? null : 1,
    hidden: hidden ? 1 : null,
    s: xf || null,
    customFormat: xf ? 1 : null,
  };
}
