import type { NameModel, WorkbookModel } from "../model/types";
import { TextEdits } from "./edits";
import { addPrefixes } from "./formula";
import { RELATIONSHIPS, type PackageWriter } from "./packageWriter";
import { settingsXml } from "./settings";
import { sameValue } from "./same";
import type { ReadWorkbook } from "./workbook";
import {
  attributesXml,
  child,
  children,
  declarationOf,
  escapeText,
  namespaceAt,
  prefixOf,
  required,
  type XmlElement,
} from "./xml";

/** A sheet made here: the part it was written to and its relationship. */
export interface NewSheet {
  id: string;
  relationship: string;
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const AFTER_NAMES = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Writes the workbook part: sheets (order, names, visibility), the active tab, defined names. */
export function writeWorkbookPart(
  before: ReadWorkbook,
  model: WorkbookModel,
  added: readonly NewSheet[],
  out: PackageWriter,
): void {
  const { root, source, part } = before.workbook;
  const edits = new TextEdits(source);
  const order = writeSheetList(before, model, added, edits);
  writeActiveTab(root, order.indexOf(model.activeSheet), edits);
  writeNames(before, model, order, edits);
  out.setText(part, edits.apply());
}

/** Returns the ids by tab position (`""` for tabs that are no worksheets). */
function writeSheetList(before: ReadWorkbook, model: WorkbookModel, added: readonly NewSheet[], edits: TextEdits): string[] {
  const container = required(before.workbook.root, "sheets");
  const all = children(container, "sheet");
  const idOf = (element: XmlElement): string => before.sheets.find((each) => each.element === element)?.model.id ?? "";
  const elements = new Map(before.sheets.map((each) => [each.model.id, each.element]));
  const oldOrder = all.map(idOf);
  const ids = model.sheets.map((each) => each.id);
  // Chart sheets keep their tab when no worksheet moved, and go to the end otherwise.
  const left = oldOrder.filter((id) => id === "" || ids.includes(id));
  const order = sameValue(left.filter(Boolean), ids.slice(0, left.filter(Boolean).length))
    ? [...left, ...ids.slice(left.filter(Boolean).length)]
    : [...ids, ...left.filter((id) => id === "")];
  const others = all.filter((each) => idOf(each) === "");
  let nextId = Math.max(0, ...all.map((each) => Number(each.attributes.sheetId) || 0));
  let other = 0;
  const items = order.map((id) => {
    const sheet = model.sheets.find((each) => each.id === id);
    const element = sheet ? elements.get(id) : others[other++];
    if (element) return sheetElement(element, sheet, before, edits.source);
    if (!sheet) return "";
    nextId += 1;
    const relationship = added.find((each) => each.id === id)?.relationship ?? "";
    return `<${prefixOf(container)}sheet${attributesXml({ name: sheet.name, sheetId: nextId, state: STATES[sheet.visibility], ...linkTo(relationship, container, all[0]) })}/>`;
  });
  const isSame = sameValue(order, oldOrder);
  if (!isSame)
    edits.replace(
      container.start,
      container.end,
      `${edits.source.slice(container.start, container.openEnd)}${items.join("")}</${container.name}>`,
    );
  else all.forEach((each, index) => edits.replace(each.start, each.end, items[index] ?? ""));
  return order;
}

/** The attribute that leads to a new sheet's part, as the other sheets write it, and its declaration where the list has none. */
function linkTo(relationship: string, list: XmlElement, other: XmlElement | undefined): Record<string, string> {
  const name = Object.keys(other?.attributes ?? {}).find((each) => each.endsWith(":id")) ?? "r:id";
  const prefix = name.slice(0, -"id".length);
  const namespace = namespaceAt(other ?? list, prefix) ?? RELATIONSHIPS;
  const declaration = namespaceAt(list, prefix) === namespace ? {} : { [declarationOf(prefix)]: namespace };
  return { ...declaration, [name]: relationship };
}

function sheetElement(
  element: XmlElement,
  sheet: WorkbookModel["sheets"][number] | undefined,
  before: ReadWorkbook,
  source: string,
): string {
  const own = new TextEdits(source.slice(element.start, element.end));
  const old = before.sheets.find((each) => each.element === element)?.model;
  if (!sheet || !old) return own.source;
  const values: Record<string, string | null> = {};
  if (sheet.name !== old.name) values.name = sheet.name;
  if (sheet.visibility !== old.visibility) values.state = STATES[sheet.visibility];
  if (Object.keys(values).length) own.setAttributes({ ...element, start: 0, openEnd: element.openEnd - element.start }, values);
  return own.apply();
}

function writeActiveTab(root: XmlElement, index: number, edits: TextEdits): void {
  const view = child(child(root, "bookViews"), "workbookView");
  const old = Number(view?.attributes.activeTab ?? 0);
  if (index < 0 || index === old) return;
  const p = prefixOf(root);
  if (view) edits.setAttributes(view, { activeTab: index });
  else edits.insert(required(root, "sheets").start, `<${p}bookViews><${p}workbookView activeTab="${index}"/></${p}bookViews>`);
}

function writeNames(before: ReadWorkbook, model: WorkbookModel, order: readonly string[], edits: TextEdits): void {
  const { root } = before.workbook;
  const p = prefixOf(root);
  const container = child(root, "definedNames");
  const left = new Map(before.names.map((each) => [nameKey(each.model), each]));
  const fresh: string[] = [];
  for (const name of model.names) {
    const local = name.scope === null ? null : order.indexOf(name.scope);
    if (local === -1) continue;
    const old = left.get(nameKey(name));
    left.delete(nameKey(name));
    if (!old) {
      const attributes = attributesXml({ name: name.name, localSheetId: local, hidden: name.visible ? null : 1 });
      fresh.push(`<${p}definedName${attributes}>${escapeText(addPrefixes(name.refersTo.replace(/^=/, "")))}</${p}definedName>`);
      continue;
    }
    const values: Record<string, string | number | null> = {};
    if (String(local ?? "") !== (old.element.attributes.localSheetId ?? "")) values.localSheetId = local;
    if (name.visible !== old.model.visible) values.hidden = name.visible ? null : 1;
    if (Object.keys(values).length) edits.setAttributes(old.element, values);
    if (name.refersTo !== old.model.refersTo)
      edits.replace(old.element.openEnd, old.element.closeStart, escapeText(addPrefixes(name.refersTo.replace(/^=/, ""))));
  }
  const gone = [...left.values()];
  if (!container) {
    const next = root.children.find((each) => AFTER_NAMES.includes(each.local));
    if (fresh.length) edits.insert(next ? next.start : root.closeStart, `<${p}definedNames>${fresh.join("")}</${p}definedNames>`);
  } else if (gone.length === before.names.length && fresh.length === 0 && gone.length > 0) {
    edits.remove(container);
  } else {
    for (const each of gone) edits.remove(each.element);
    edits.append(container, fresh.join(""));
  }
}

function nameKey({ name, scope }: NameModel): string {
  return `${scope ?? ""}\n${name.toLowerCase()}`;
}

/** Writes the settings of add-ins, which live in a part of their own while there are any. */
export function writeSettings(before: ReadWorkbook, model: WorkbookModel, out: PackageWriter): void {
  const { part, values } = before.settings;
  if (sameValue(values, model.settings)) return;
  const workbook = before.workbook.part;
  if (model.settings.size === 0) {
    const link = before.links.find((each) => each.target === part);
    if (part !== null) out.remove(part);
    if (link) out.unrelate(workbook, link.id);
  } else if (part !== null) {
    out.setText(part, settingsXml(model.settings));
  } else {
    const added = out.add("customXml/item#.xml", settingsXml(model.settings), "application/xml");
    out.relate(workbook, "customXml", added);
  }
}

/** The relationship of a type, for parts that a save takes away. */
export function removeRelated(before: ReadWorkbook, type: string, out: PackageWriter): void {
  for (const link of before.links.filter((each) => each.type === type && !each.external)) {
    out.remove(link.target);
    out.unrelate(before.workbook.part, link.id);
  }
}
