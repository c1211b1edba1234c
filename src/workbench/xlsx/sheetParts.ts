import type { TextEdits } from "./edits";
import { attributesXml, prefixOf, type XmlElement } from "./xml";

/** Order of the children of a worksheet (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
]; // prettier-ignore

/** Inserts an element of a worksheet where the schema wants it, after those of the same name. */
export function insertSheetElement(root: XmlElement, local: string, xml: string, edits: TextEdits): void {
  const rank = ORDER.indexOf(local);
  const rankOf = (element: XmlElement): number =>
    ORDER.indexOf(element.local === "AlternateContent" ? "controls" : element.local);
  const next = root.children.find((each) => rankOf(each) > rank);
  edits.insert(next ? next.start : root.closeStart, xml);
}

/** Sets attributes of a worksheet's child, adding the element when it is absent and there is something to say. */
export function setSheetAttributes(
  root: XmlElement,
  local: string,
  values: Record<string, string | number | null>,
  edits: TextEdits,
): void {
  const element = root.children.find((each) => each.local === local);
  if (element) {
    edits.setAttributes(element, values);
    return;
  }
  const said = attributesXml(values);
  if (said) insertSheetElement(root, local, `<${prefixOf(root)}${local}${said}/>`, edits);
}
