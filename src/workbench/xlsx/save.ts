import { blankParts, blankSheet, MAIN_NAMESPACE, SHEET_CONTENT_TYPE, STYLES_CONTENT_TYPE } from "./blank";
import { writeCells } from "./cellWriter";
import { readPalette } from "./colours";
import { TextEdits } from "./edits";
import { writeLayout, writeSheetProperties, writeView } from "./layoutWriter";
import { extendMetadata, METADATA_CONTENT_TYPE, newMetadata } from "./metadata";
import { PackageWriter } from "./packageWriter";
import { writePage } from "./pageWriter";
import { partText } from "./parts";
import type { OpenedFile } from "./read";
import { writeConditionalFormats, writeValidations } from "./ruleWriter";
import { readSheet } from "./sheet";
import type { SheetPatch, Writing } from "./sheetPatch";
import { readStyleSheet } from "./styleSheet";
import { minimalStyles, StyleWriter } from "./styleWriter";
import { readWorkbook, type ReadWorkbook } from "./workbook";
import { removeRelated, writeSettings, writeWorkbookPart, type NewSheet } from "./workbookWriter";
import { namespaceAt, prefixOf } from "./xml";
import { pack } from "./zip";

/**
 * The workbook as .xlsx bytes: the original package with only what changed in the model patched.
 * The package is read again and compared by value, so a change that was taken back leaves no trace.
 */
export function saveXlsx(opened: OpenedFile): Uint8Array<ArrayBuffer> {
  return pack(saveParts(opened));
}

/** The saved package, part by part. */
export function saveParts(opened: OpenedFile): ReadonlyMap<string, Uint8Array> {
  const { model } = opened;
  const before = readWorkbook(opened.package.parts, model.fileName);
  const out = new PackageWriter(opened.package.parts);
  const styleSource = before.styles ?? { ...minimalStyles(), part: null };
  const styleSheet = before.styles ?? readStyleSheet(styleSource.root, readPalette(null, null));
  const styles = new StyleWriter(styleSheet, styleSource.source, model.styles);
  let formulasChanged = false;
  const writing: Writing = {
    styles,
    dynamicMark: dynamicMark(before, opened, out),
    formulaChanged: () => {
      formulasChanged = true;
    },
  };
  const added: NewSheet[] = [];
  for (const sheet of model.sheets) {
    const old = before.sheets.find((each) => each.model.id === sheet.id);
    const written = { now: sheet, isActive: model.activeSheet === sheet.id, writing };
    if (old) {
      out.setText(old.part, writeSheet({ ...written, before: old, wasActive: before.model.activeSheet === sheet.id }));
      continue;
    }
    const blank = readSheet(
      blankSheet(namespaceOf(before)),
      { id: sheet.id, name: sheet.name, visibility: sheet.visibility },
      { strings: [], dynamic: new Set(), date1904: false },
      null,
    );
    const part = out.add(
      "xl/worksheets/sheet#.xml",
      writeSheet({ ...written, before: blank, wasActive: false }),
      SHEET_CONTENT_TYPE,
    );
    added.push({ id: sheet.id, relationship: out.relate(before.workbook.part, "worksheet", part) });
  }
  for (const old of before.sheets) {
    if (model.sheets.some((each) => each.id === old.model.id)) continue;
    const link = before.links.find((each) => each.target === old.part);
    out.remove(old.part);
    if (link) out.unrelate(before.workbook.part, link.id);
    formulasChanged = true;
  }
  writeWorkbookPart(before, model, added, out);
  writeSettings(before, model, out);
  writeStyles(before, styles.apply(), styleSource, out);
  // The chain lists formula cells; applications rebuild it.
  if (formulasChanged) removeRelated(before, "calcChain", out);
  return out.result();
}

/** A fresh workbook with one empty sheet. */
export function newFile(fileName = "Workbook.xlsx", sheetName = "Sheet1"): OpenedFile {
  const parts = blankParts(sheetName);
  return { model: readWorkbook(parts, fileName).model, package: { parts }, tables: [] };
}

function namespaceOf(before: ReadWorkbook): string {
  return namespaceAt(before.workbook.root, prefixOf(before.workbook.root)) ?? MAIN_NAMESPACE;
}

function writeSheet(sheet: Omit<SheetPatch, "edits">): string {
  const patch = { ...sheet, edits: new TextEdits(sheet.before.source) };
  writeSheetProperties(patch);
  writeView(patch);
  writeLayout(patch);
  writeCells(patch);
  writeConditionalFormats(patch);
  writeValidations(patch);
  writePage(patch);
  return patch.edits.apply();
}

function writeStyles(before: ReadWorkbook, text: string, original: { source: string }, out: PackageWriter): void {
  if (text === original.source) return;
  if (before.styles) out.setText(before.styles.part, text);
  else out.relate(before.workbook.part, "styles", out.add("xl/styles.xml", text, STYLES_CONTENT_TYPE));
}

/** Finds or makes the metadata record of dynamic arrays, when the first one is written. */
function dynamicMark(before: ReadWorkbook, opened: OpenedFile, out: PackageWriter): () => number {
  let mark: number | undefined = [...before.dynamicMarks][0];
  return () => {
    if (mark !== undefined) return mark;
    const link = before.links.find((each) => each.type === "sheetMetadata" && !each.external);
    if (link) {
      const extended = extendMetadata(partText(opened.package.parts, link.target));
      out.setText(link.target, extended.text);
      mark = extended.mark;
    } else {
      out.relate(
        before.workbook.part,
        "sheetMetadata",
        out.add("xl/metadata.xml", newMetadata(namespaceOf(before)), METADATA_CONTENT_TYPE),
      );
      mark = 1;
    }
    return mark;
  };
}
