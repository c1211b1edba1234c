/** The 66 features of a workbook that saving must keep, each read from the XML of the package. */
import { surveyTexts } from "../../../workbench/xlsx/support/fixture";
import { sheetPart, text, type Parts } from "./parts";

/** Sheets of the workbook that holds all features. */
export const FORM = "Phiếu điểm";
const TABLE = "Ông &amp; bà";

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  "<dc:title>Phiếu khảo sát</dc:title><dc:creator>Tổ khảo sát</dc:creator></cp:coreProperties>";
const RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** A workbook of other people's making with every feature, as the texts of its parts. */
export function featureTexts(): Record<string, string> {
  const texts = surveyTexts();
  const change = (part: string, from: string, to: string): void => {
    if (!texts[part]!.includes(from)) throw new Error(`${part} has no ${from}`);
    texts[part] = texts[part]!.split(from).join(to);
  };
  change("xl/workbook.xml", "Khảo sát", FORM);
  const form = "xl/worksheets/sheet1.xml";
  change(form, "Khac!B4", "_ds!B4");
  change(form, '<dataValidations count="2">', '<dataValidations count="4">');
  change(
    form,
    "</dataValidations>",
    '<dataValidation type="list" allowBlank="1" sqref="F14:F20"><formula1>"Đạt,Khá,Chưa đạt"</formula1></dataValidation>' +
      '<dataValidation type="custom" allowBlank="1" sqref="A14:A20"><formula1>LEN(A14)&lt;50</formula1></dataValidation></dataValidations>',
  );
  change(
    form,
    "</ext></extLst></worksheet>",
    '</ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'${TABLE}'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A22:A30</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
  );
  texts["docProps/core.xml"] = CORE;
  change(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rId3" Type="${RELATION}" Target="docProps/core.xml"/></Relationships>`,
  );
  change(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
  );
  return texts;
}

interface View {
  readonly form: string;
  readonly table: string;
  readonly styles: string;
  readonly workbook: string;
  readonly strings: string;
  readonly parts: Parts;
  /** The tag of a cell of the form, with its content. */
  cell(address: string): string;
  /** The cell's record in `cellXfs`, its font, fill and border. */
  xf(address: string): string;
  look(address: string, list: "font" | "fill" | "border"): string;
}

function items(styles: string, list: string, item: string): string[] {
  const block = new RegExp(`<${list}[ >].*?</${list}>`, "s").exec(styles)?.[0] ?? "";
  const inside = block.slice(block.indexOf(">") + 1);
  return [...inside.matchAll(new RegExp(`<${item}(?: [^>]*?)?(?:/>|>.*?</${item}>)`, "gs"))].map(([tag]) => tag);
}

export function view(parts: Parts): View {
  const form = text(parts, sheetPart(parts, FORM));
  const styles = text(parts, "xl/styles.xml");
  const cell = (address: string): string => new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, "s").exec(form)?.[0] ?? "";
  const xf = (address: string): string =>
    items(styles, "cellXfs", "xf")[Number(/ s="(\d+)"/.exec(cell(address))?.[1] ?? 0)] ?? "";
  return {
    form,
    table: text(parts, sheetPart(parts, TABLE)),
    styles,
    workbook: text(parts, "xl/workbook.xml"),
    strings: text(parts, "xl/sharedStrings.xml"),
    parts,
    cell,
    xf,
    look: (address, list) =>
      items(styles, `${list}s`, list)[Number(new RegExp(`${list}Id="(\\d+)"`).exec(xf(address))?.[1] ?? 0)] ?? "",
  };
}

const all = (where: string, ...wanted: string[]): boolean => wanted.every((each) => where.includes(each));
const rule = (type: string): [string, (file: View) => boolean] => [
  `rule ${type}`,
  ({ form }) => new RegExp(`<cfRule [^>]*type="${type}"`).test(form),
];

/** What must be so in the file as opened and in the file as saved. */
export const FEATURES: readonly (readonly [feature: string, has: (file: View) => boolean])[] = [
  ["font, size, colour", ({ look }) => all(look("A1", "font"), "<b/>", "14", "FF1F4E79", "Times New Roman")],
  ["theme fill with tint", ({ look }) => all(look("A3", "fill"), 'theme="4"', "tint=")],
  ["gradient fill", ({ look }) => look("C4", "fill").includes("gradientFill")],
  ["double, medium and diagonal borders", ({ look }) => all(look("A3", "border"), "double", "medium", "diagonalUp")],
  ["wrapped and rotated text", ({ xf }) => xf("A1").includes("wrapText") && xf("A3").includes('textRotation="45"')],
  ["number format with a word", ({ styles }) => styles.includes("&quot;điểm&quot;")],
  ["date format", ({ styles }) => styles.includes("dd/mm/yyyy")],
  ["unlocked and hidden cells", ({ xf }) => xf("B4").includes('locked="0"') && xf("C2").includes('hidden="1"')],
  ["quote prefix", ({ xf }) => xf("C2").includes('quotePrefix="1"')],
  ["named cell style", ({ styles }) => styles.includes('<cellStyle name="Percent"')],
  ["merged cells", ({ form }) => all(form, '"A1:F1"', '"A20:B21"') && form.split("<mergeCell ").length === 3],
  [
    "row height, hidden row, outline",
    ({ form }) => all(form, 'ht="31.5"', 'outlineLevel="1"') && /<row r="8"[^>]*hidden="1"/.test(form),
  ],
  ["column widths, hidden column", ({ form }) => form.includes('width="32.7109375"') && /<col [^>]*hidden="1"/.test(form)],
  ["frozen pane, zoom, no gridlines", ({ form }) => all(form, 'state="frozen"', 'zoomScale="85"', 'showGridLines="0"')],
  ["tab colour", ({ form }) => form.includes('<tabColor rgb="FFFF0000"/>')],
  ["sheet protection with its hash", ({ form }) => all(form, "q8R5Zp0ykX==", "12KL==", 'spinCount="100000"')],
  ["workbook protection", ({ workbook }) => workbook.includes('<workbookProtection lockStructure="1"/>')],
  ["very hidden sheet", ({ workbook }) => workbook.includes('state="veryHidden"')],
  ["filter", ({ form }) => form.includes('<autoFilter ref="A3:F8"')],
  rule("cellIs"),
  rule("expression"),
  rule("colorScale"),
  rule("dataBar"),
  rule("containsText"),
  rule("duplicateValues"),
  rule("iconSet"),
  rule("top10"),
  ["no empty group of rules", ({ form }) => !/<conditionalFormatting [^>]*(?:\/>|><\/cond)/.test(form)],
  ["format of a rule", ({ styles }) => all(styles, "FF9C0006", "FFFFC7CE")],
  ["stop if true", ({ form }) => form.includes('stopIfTrue="1"')],
  [
    "rule that looks at another sheet",
    ({ form }) => /<x14:cfRule type="expression"/.test(form) && form.includes("_ds!$A$1&gt;0"),
  ],
  ["data bar without gradient", ({ form }) => form.includes('<x14:dataBar gradient="0"/>')],
  ["validation by a named list", ({ form }) => all(form, "E14:E3400", "<formula1>DanhMuc</formula1>")],
  ["validation over two ranges", ({ form }) => form.includes('sqref="B4:B8 B14:B3400"')],
  [
    "validation by a typed list, by a formula, with a prompt",
    ({ form }) => all(form, '"Đạt,Khá,Chưa đạt"', "LEN(A14)&lt;50", "Chọn mức"),
  ],
  ["validation that looks at another sheet", ({ form }) => all(form, "<x14:dataValidation ", "A22:A30")],
  ["print area and titles", ({ workbook }) => all(workbook, "Print_Area", "Print_Titles", "$3:$3")],
  ["title columns", ({ workbook }) => workbook.includes("$A:$B")],
  ["page set-up", ({ form }) => all(form, 'orientation="landscape"', 'paperSize="9"', 'fitToPage="1"', 'fitToHeight="0"')],
  ["margins", ({ form }) => all(form, 'left="0.39"', 'footer="0.25"')],
  ["header and footer", ({ form }) => all(form, "Trang &amp;P/&amp;N", "Mẫu 01")],
  ["page break", ({ form }) => form.includes('<brk id="20"')],
  ["centred on the page", ({ form }) => form.includes("horizontalCentered")],
  ["name of a range", ({ workbook }) => workbook.includes('<definedName name="DanhMuc">_ds!$A$1:$A$3<')],
  ["name of a constant", ({ workbook }) => /<definedName name="HeSo"[^>]*>0\.75</.test(workbook)],
  ["name of a formula", ({ workbook }) => /<definedName name="Dong"[^>]*>OFFSET\(/.test(workbook)],
  ["name of one sheet", ({ workbook }) => workbook.includes('<definedName name="RiengTrang" localSheetId="1"')],
  [
    "table with style, totals, computed column",
    ({ parts }) => all(text(parts, "xl/tables/table1.xml"), "TableStyleMedium4", "totalsRowFunction", "calculatedColumnFormula"),
  ],
  ["formulas of the table", ({ table }) => table.includes("Bang[[#This Row],[Điểm]]*2")],
  ["formula with its text result", ({ cell }) => all(cell("E5"), "<f>IF(B5&gt;=5", "<v>")],
  ["shared formula", ({ cell }) => all(cell("C6"), "<f", "<v>")],
  ["array formula", ({ cell }) => cell("C10").includes('t="array"')],
  ["newer functions", ({ form }) => all(form, "_xlfn.XLOOKUP", "_xlfn.LET(_xlpm.x")],
  ["dynamic array and its metadata", ({ cell, parts }) => cell("B12").includes('cm="1"') && "xl/metadata.xml" in parts],
  ["spilled area", ({ cell }) => /ref="B12(:B\d+)?"/.test(cell("B12"))],
  ["error value", ({ cell }) => all(cell("A10"), 't="e"', "#N/A")],
  ["truth value", ({ cell }) => cell("F5").includes('t="b"')],
  ["custom function of another add-in", ({ form }) => form.includes("_xldudf_WARD_SCORE(B4:B8)")],
  ["rich text", ({ strings }) => /<r><rPr>.*?Đậm /s.test(strings) && strings.includes("superscript")],
  ["Vietnamese letters and double spaces", ({ strings }) => strings.includes("Ỷ Ỹ ₫  hai  cách ")],
  [
    "comment",
    ({ parts, form }) => text(parts, "xl/comments1.xml").includes("Xem lại số liệu") && form.includes("<legacyDrawing "),
  ],
  ["link inside the workbook", ({ form }) => /<hyperlink [^>]*location=/.test(form)],
  [
    "title and author",
    ({ parts }) => all(text(parts, "docProps/core.xml"), "<dc:title>Phiếu khảo sát", "<dc:creator>Tổ khảo sát"),
  ],
  ["document property", ({ parts }) => text(parts, "docProps/custom.xml").includes("Phiên bản")],
  ["custom XML", ({ parts }) => text(parts, "customXml/item1.xml").includes("urn:vi-du:khao-sat")],
  ["active sheet", ({ workbook }) => workbook.includes('activeTab="1"')],
];
