import { DEFAULT_STYLE } from "../model/styles";
import type { NameModel, SheetModel, WorkbookModel } from "../model/types";
import { readPalette } from "./colours";
import { XlsxError } from "./errors";
import { richText, type CellContext } from "./cells";
import { stripPrefixes } from "./formula";
import { findPart, partText, relationships, type Parts, type Relationship } from "./parts";
import { readSettings, type StoredSettings } from "./settings";
import { readSheet, type ReadSheet } from "./sheet";
import { readStyles, readStyleSheet, type StyleSheet } from "./styleSheet";
import { attributeByLocalName, child, children, flag, numberOr, parseXml, type XmlElement } from "./xml";

interface PartText {
  part: string;
  source: string;
  root: XmlElement;
}

interface ReadWorksheet extends ReadSheet {
  part: string;
  /** Its element in the workbook part. */
  element: XmlElement;
}

/** A name with its element of `definedNames`. */
interface LocatedName {
  model: NameModel;
  element: XmlElement;
}

/** Everything that was read from a package, with the places that saving needs. */
export interface ReadWorkbook {
  model: WorkbookModel;
  workbook: PartText;
  links: Relationship[];
  styles: (StyleSheet & PartText) | null;
  sheets: ReadWorksheet[];
  names: LocatedName[];
  settings: StoredSettings;
  dynamicMarks: ReadonlySet<number>;
}

const VISIBILITY: Record<string, SheetModel["visibility"]> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

/** Reads all parts of a workbook. @throws XlsxError */
export function readWorkbook(parts: Parts, fileName: string): ReadWorkbook {
  const part = workbookPart(parts);
  const source = partText(parts, part);
  const root = parseXml(source);
  if (root.local !== "workbook") throw new XlsxError("not-xlsx", "The main part is no workbook");
  const links = relationships(parts, part);
  const related = (type: string): string | null => {
    const target = links.find((each) => each.type === type && !each.external)?.target;
    return target === undefined ? null : findPart(parts, target);
  };
  const styles = readStylePart(parts, related("styles"), related("theme"));
  const context: CellContext = {
    strings: readStrings(parts, related("sharedStrings")),
    dynamic: readDynamicMarks(parts, related("sheetMetadata")),
    date1904: flag(child(root, "workbookPr")?.attributes.date1904),
  };
  const sheets = children(child(root, "sheets"), "sheet").flatMap((element, index) => {
    const link = links.find((each) => each.id === attributeByLocalName(element, "id"));
    const target = link && findPart(parts, link.target);
    // Chart and dialog sheets stay in the package untouched.
    if (link?.type !== "worksheet") return [];
    if (!target) throw new XlsxError("damaged", `The part ${link.target} is missing`);
    const identity = {
      id: sheetId(numberOr(element.attributes.sheetId, index + 1)),
      name: element.attributes.name ?? `Sheet${index + 1}`,
      visibility: VISIBILITY[element.attributes.state ?? "visible"] ?? "Visible",
    };
    return [{ ...readSheet(partText(parts, target), identity, context, styles), part: target, element }];
  });
  const [first] = sheets;
  if (!first) throw new XlsxError("damaged", "The workbook has no worksheet");
  const settings = readSettings(parts, part);
  const allSheets = children(child(root, "sheets"), "sheet");
  const idOf = (element: XmlElement | undefined): string | null =>
    sheets.find((each) => each.element === element)?.model.id ?? null;
  const names = children(child(root, "definedNames"), "definedName").map((element) => ({
    element,
    model: readName(element, (index) => idOf(allSheets[index])),
  }));
  const activeTab = numberOr(child(child(root, "bookViews"), "workbookView")?.attributes.activeTab, 0);
  const model: WorkbookModel = {
    fileName,
    date1904: context.date1904,
    sheets: sheets.map((each) => each.model),
    activeSheet: idOf(allSheets[activeTab]) ?? first.model.id,
    names: names.map(({ model }) => model),
    styles: styles ? readStyles(styles) : [DEFAULT_STYLE],
    settings: new Map(settings.values),
  };
  return {
    model,
    workbook: { part, source, root },
    links,
    styles,
    sheets,
    names,
    settings,
    dynamicMarks: context.dynamic,
  };
}

function workbookPart(parts: Parts): string {
  const main = relationships(parts, "").find((each) => each.type === "officeDocument");
  const part = findPart(parts, main?.target ?? "xl/workbook.xml");
  if (part === null || !/\.xml$/i.test(part)) throw new XlsxError("not-xlsx", "The container holds no .xlsx workbook");
  return part;
}

function sheetId(number: number): string {
  const hex = Math.max(0, Math.trunc(number)).toString(16).toUpperCase().padStart(12, "0");
  return `{00000000-0001-0000-0000-${hex}}`;
}

function readStylePart(parts: Parts, part: string | null, theme: string | null): (StyleSheet & PartText) | null {
  if (part === null) return null;
  const source = partText(parts, part);
  const root = parseXml(source);
  const palette = readPalette(theme === null ? null : parseXml(partText(parts, theme)), root);
  return { ...readStyleSheet(root, palette), part, source };
}

function readStrings(parts: Parts, part: string | null): string[] {
  const strings: string[] = [];
  if (part !== null)
    parseXml(partText(parts, part), { parent: "sst", name: "si", visit: (item) => strings.push(richText(item)) });
  return strings;
}

/** The `cm` values whose metadata say "dynamic array" (XLDAPR, [MS-XLSX] 2.2.4.4). */
function readDynamicMarks(parts: Parts, part: string | null): ReadonlySet<number> {
  const marks = new Set<number>();
  if (part === null) return marks;
  const root = parseXml(partText(parts, part));
  const type = children(child(root, "metadataTypes"), "metadataType").findIndex((each) => each.attributes.name === "XLDAPR") + 1;
  if (type === 0) return marks;
  children(child(root, "cellMetadata"), "bk").forEach((block, index) => {
    if (children(block, "rc").some((each) => Number(each.attributes.t) === type)) marks.add(index + 1);
  });
  return marks;
}

function readName(element: XmlElement, idAt: (index: number) => string | null): NameModel {
  const local = numberOr(element.attributes.localSheetId, null);
  return {
    name: element.attributes.name ?? "",
    refersTo: stripPrefixes(element.text),
    scope: local === null ? null : idAt(local),
    visible: !flag(element.attributes.hidden),
  };
}
