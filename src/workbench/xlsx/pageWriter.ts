import type { PageModel } from "../model/types";
import { openTag, withAttributes, type TextEdits } from "./edits";
import { sameValue } from "./same";
import type { SheetPatch } from "./sheetPatch";
import { insertSheetElement, setSheetAttributes } from "./sheetParts";
import { child, children, escapeText, prefixOf, type XmlElement } from "./xml";

/** Writes changed print settings; attributes that the model does not know (printer, page order …) stay. */
export function writePage({ before: { root, model }, now: { page: now }, edits }: SheetPatch): void {
  const before = model.page;
  if (before.centerHorizontally !== now.centerHorizontally) {
    setSheetAttributes(root, "printOptions", { horizontalCentered: now.centerHorizontally ? 1 : null }, edits);
  }
  if (now.margins && !sameValue(before.margins, now.margins)) setSheetAttributes(root, "pageMargins", { ...now.margins }, edits);
  writeSetup(root, before, now, edits);
  if (!sameValue(before.headerFooter, now.headerFooter)) writeHeaderFooter(root, now.headerFooter, edits);
  if (!sameValue(before.rowBreaks, now.rowBreaks)) writeBreaks(root, now.rowBreaks, edits);
}

function writeSetup(root: XmlElement, before: PageModel, now: PageModel, edits: TextEdits): void {
  const values: Record<string, string | number | null> = {};
  for (const name of ["orientation", "paperSize", "scale", "fitToWidth", "fitToHeight"] as const) {
    if (before[name] !== now[name]) values[name] = now[name];
  }
  if (Object.keys(values).length) setSheetAttributes(root, "pageSetup", values, edits);
}

function writeHeaderFooter(root: XmlElement, value: PageModel["headerFooter"], edits: TextEdits): void {
  const element = child(root, "headerFooter");
  const prefix = prefixOf(element ?? root);
  const item = (name: "oddHeader" | "oddFooter" | "firstHeader" | "firstFooter"): string =>
    value?.[name] ? `<${prefix}${name}>${escapeText(value[name])}</${prefix}${name}>` : "";
  const kept = (name: string): string =>
    children(element, name)
      .map((each) => edits.source.slice(each.start, each.end))
      .join("");
  const body =
    item("oddHeader") + item("oddFooter") + kept("evenHeader") + kept("evenFooter") + item("firstHeader") + item("firstFooter");
  const open = element ? openTag(edits.source, element) : `<${prefix}headerFooter>`;
  const xml = value
    ? `${withAttributes(open, { differentFirst: value.differentFirst ? 1 : null })}${body}</${prefix}headerFooter>`
    : "";
  if (element) edits.replace(element.start, element.end, xml);
  else if (xml) insertSheetElement(root, "headerFooter", xml, edits);
}

function writeBreaks(root: XmlElement, rows: readonly number[], edits: TextEdits): void {
  const prefix = prefixOf(root);
  const element = child(root, "rowBreaks");
  const items = rows.map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`).join("");
  const xml = rows.length
    ? `<${prefix}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${items}</${prefix}rowBreaks>`
    : "";
  if (element) edits.replace(element.start, element.end, xml);
  else if (xml) insertSheetElement(root, "rowBreaks", xml, edits);
}
