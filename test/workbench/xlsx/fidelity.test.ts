import { readXlsx, type OpenedFile } from "../../../src/workbench/xlsx/read";
import { newFile } from "../../../src/workbench/xlsx/save";
import {
  changedParts,
  libreOfficeBytes,
  openSurvey,
  openTexts,
  reopen,
  savedText,
  setCell,
  setValue,
  sheetOf,
} from "./support/open";
import { surveyTexts, type Texts } from "./support/fixture";

const SHEET = "xl/worksheets/sheet1.xml";

/** The same survey with a namespace prefix on every element, as some programs write it. */
function prefixedTexts(): Texts {
  const texts = surveyTexts();
  for (const part of ["xl/workbook.xml", "xl/worksheets/sheet3.xml"]) {
    texts[part] = (texts[part] as string).replace(/<(\/?)(?![?x])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
  }
  return texts;
}

function strictTexts(): Texts {
  const strict = (text: string): string =>
    text
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  return Object.fromEntries(Object.entries(surveyTexts()).map(([name, text]) => [name, strict(text)]));
}

const FILES: [name: string, open: () => OpenedFile][] = [
  ["a survey as Excel writes it", openSurvey],
  ["a file of LibreOffice", () => readXlsx(libreOfficeBytes(), "lo.xlsx")],
  ["prefixed elements", () => openTexts(prefixedTexts())],
  ["strict OOXML", () => openTexts(strictTexts())],
  ["a new file", () => newFile()],
];

describe("saving without an edit (a file must come back part by part as it was)", () => {
  test.each(FILES)("%s", (_name, open) => expect(changedParts(open())).toEqual([]));

  test.each(FILES)("%s, edited and taken back", (_name, open) => {
    const opened = open();
    const sheet = sheetOf(opened);
    const before = structuredClone(sheet);
    setValue(sheet, "B5", 99);
    setValue(sheet, "Z40", "thử");
    sheet.merges.push("H1:I2");
    sheet.columns.set(12, { width: 5, hidden: false, style: 0 });
    expect(changedParts(opened)).not.toEqual([]);
    Object.assign(sheet, before);
    expect(changedParts(opened)).toEqual([]);
  });

  test.each(FILES)("%s keeps the edit of one cell to its part", (_name, open) => {
    const opened = open();
    const sheet = sheetOf(opened, opened.model.sheets.length - 1);
    setValue(sheet, "C30", "mới");
    expect(changedParts(opened)).toHaveLength(1);
    expect(
      sheetOf(reopen(opened), opened.model.sheets.length - 1)
        .rows.get(29)
        ?.get(2)?.value,
    ).toBe("mới");
  });
});

/** Edits of every kind that the add-in makes, on one sheet. */
function editEverything(opened: OpenedFile): void {
  const sheet = sheetOf(opened);
  setValue(sheet, "B5", 8.25);
  setCell(sheet, "D20", { value: null, formula: '=XLOOKUP(1,A1:A2,B1:B2)&"=A1"' });
  const base = opened.model.styles[3];
  if (!base) throw new Error("style 3");
  opened.model.styles.push({
    ...structuredClone(base),
    fill: { color: "#FFEB9C" },
    font: { ...base.font, bold: true },
    xf: null,
  });
  setCell(sheet, "B6", { style: opened.model.styles.length - 1 });
  sheet.conditionalFormats.push({
    id: "mới",
    type: "expression",
    areas: ["A4:F8"],
    priority: 0,
    stopIfTrue: false,
    formulas: ['$A4="<Đạt>"'],
    operator: null,
    format: { fontColor: "#C00000", bold: true, italic: null, underline: null, fill: "#FFFF00", border: "#000000" },
    source: null,
  });
  sheet.rowProps.set(4, { height: 33, hidden: false, style: 0 });
  sheet.columns.set(7, { width: 18.5, hidden: false, style: 0 });
  opened.model.settings.set("chế độ", { a: [1, "<đ>"] });
}

/** What must still be in a part after the edits; the text is copied from the file as it was opened. */
const FEATURES: [feature: string, part: string, text: string][] = [
  ["font, colour", "xl/styles.xml", '<font><b/><sz val="14"/><color rgb="FF1F4E79"/><name val="Times New Roman"/></font>'],
  ["theme fill with tint", "xl/styles.xml", '<fgColor theme="4" tint="-0.25"/>'],
  ["gradient fill", "xl/styles.xml", '<gradientFill degree="90">'],
  ["diagonal border", "xl/styles.xml", 'diagonalUp="1"'],
  ["alignment beyond the model", "xl/styles.xml", 'readingOrder="1"'],
  ["number format", "xl/styles.xml", "&quot;điểm&quot;"],
  ["unlocked cells", "xl/styles.xml", '<protection locked="0"/>'],
  ["hidden formulas", "xl/styles.xml", '<protection hidden="1"/>'],
  ["quote prefix", "xl/styles.xml", 'quotePrefix="1"'],
  ["named cell styles", "xl/styles.xml", '<cellStyle name="Percent" xfId="1" builtinId="5"/>'],
  ["differential formats", "xl/styles.xml", "<dxf><font><strike/></font>"],
  ["merged cells", SHEET, '<mergeCells count="2">'],
  ["row height and unknown row attributes", SHEET, '<row r="1" ht="31.5" customHeight="1" x14ac:dyDescent="0.25"'],
  ["hidden rows, outline", SHEET, '<row r="8" hidden="1" outlineLevel="1" spans="1:6">'],
  ["column widths", SHEET, 'width="32.7109375" bestFit="1" customWidth="1"/>'],
  ["hidden columns", SHEET, 'width="9" hidden="1" customWidth="1"/>'],
  [
    "frozen panes and zoom",
    SHEET,
    'zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="topRight"/>',
  ],
  [
    "tab colour, outline, code name",
    SHEET,
    '<sheetPr codeName="Trang1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  ],
  ["sheet protection", SHEET, 'hashValue="q8R5Zp0ykX=="'],
  ["workbook protection", "xl/workbook.xml", '<workbookProtection lockStructure="1"/>'],
  ["very hidden sheet", "xl/workbook.xml", 'state="veryHidden"'],
  ["auto filter", SHEET, '<autoFilter ref="A3:F8"/>'],
  ["colour scale", SHEET, '<colorScale><cfvo type="min"/>'],
  ["data bar with extension", SHEET, '<x14:dataBar gradient="0"/>'],
  ["text rule", SHEET, 'operator="containsText" text="Chưa"'],
  ["duplicate values", SHEET, 'type="duplicateValues"'],
  ["icon set", SHEET, '<iconSet iconSet="3TrafficLights1">'],
  ["top ten", SHEET, 'rank="2"'],
  ["rule of an extension", SHEET, "<xm:f>_ds!$A$1&gt;0</xm:f>"],
  ["stop if true", SHEET, 'stopIfTrue="1"><formula>$B4&gt;=HeSo*10</formula>'],
  [
    "list validation with messages",
    SHEET,
    'promptTitle="Chọn" prompt="Chọn mức" errorTitle="Sai" error="Không hợp lệ" sqref="E14:E3400"',
  ],
  ["validation over two ranges", SHEET, 'sqref="B4:B8 B14:B3400"'],
  ["hyperlink", SHEET, 'display="Tới"'],
  ["print options", SHEET, '<printOptions horizontalCentered="1"/>'],
  ["margins", SHEET, '<pageMargins left="0.39"'],
  ["page setup", SHEET, '<pageSetup paperSize="9" scale="80" fitToHeight="0" orientation="landscape" pageOrder="overThenDown"/>'],
  ["header, footer", SHEET, "<oddFooter>&amp;LTrang &amp;P/&amp;N</oddFooter><firstHeader>"],
  ["page break", SHEET, '<brk id="20" max="16383" man="1"/>'],
  ["print area and titles", "xl/workbook.xml", "'Khảo sát'!$A:$B,'Khảo sát'!$3:$3"],
  ["constant name with comment", "xl/workbook.xml", '<definedName name="HeSo" comment="hệ số">0.75</definedName>'],
  ["formula name", "xl/workbook.xml", "OFFSET(_ds!$A$1,0,0,COUNTA(_ds!$A:$A),1)"],
  ["name of a sheet", "xl/workbook.xml", '<definedName name="RiengTrang" localSheetId="1">'],
  ["table", "xl/tables/table1.xml", "<calculatedColumnFormula>"],
  ["cached text of a formula", SHEET, '<f>IF(B7&gt;=5,"Đạt","")</f><v>Đạt</v>'],
  ["shared formula", SHEET, '<c r="C6" s="4"><f t="shared" si="0"/>'],
  ["array formula", SHEET, '<f t="array" ref="C10">SUMPRODUCT'],
  ["newer functions", SHEET, "_xlfn.LET(_xlpm.x,5,_xlpm.x*3)"],
  ["dynamic array", SHEET, '<c r="B12" t="str" cm="1"><f t="array" ref="B12:B13">_xlfn._xlws.FILTER'],
  ["error value", SHEET, '<c r="A10" t="e">'],
  ["custom function", SHEET, "_xldudf_WARD_SCORE(B4:B8)"],
  ["rich text", "xl/sharedStrings.xml", '<vertAlign val="superscript"/>'],
  ["phonetic guide", "xl/sharedStrings.xml", '<rPh sb="0" eb="2">'],
  ["spaces", "xl/sharedStrings.xml", "Ỷ Ỹ ₫  hai  cách "],
  ["comment", "xl/comments1.xml", "Xem lại số liệu"],
  ["drawing link", SHEET, '<legacyDrawing r:id="rId1"/>'],
  ["document property", "docProps/custom.xml", "Phiên bản"],
  ["foreign custom XML", "customXml/item1.xml", "urn:vi-du:khao-sat"],
  ["active tab", "xl/workbook.xml", 'activeTab="1"'],
];

describe("features of a file survive edits and saving", () => {
  const opened = openSurvey();
  editEverything(opened);
  const texts = new Map(
    [SHEET, "xl/styles.xml", "xl/workbook.xml", "xl/sharedStrings.xml"].map((part) => [part, savedText(opened, part)]),
  );

  test.each(FEATURES)("%s", (_feature, part, text) => {
    expect(surveyTexts()[part]).toContain(text);
    expect(texts.get(part) ?? savedText(opened, part)).toContain(text);
  });

  test("only the parts that the edits concern change", () => {
    expect(changedParts(opened)).toEqual(
      [
        "[Content_Types].xml",
        "customXml/item2.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml",
        SHEET,
        "xl/styles.xml",
      ].sort(),
    );
  });

  test("a second save of the saved file changes nothing", () => expect(changedParts(reopen(opened))).toEqual([]));

  test("the edits are read back", () => {
    const again = reopen(opened);
    const sheet = sheetOf(again);
    expect(sheet.rows.get(4)?.get(1)?.value).toBe(8.25);
    expect(sheet.rows.get(19)?.get(3)?.formula).toBe('=XLOOKUP(1,A1:A2,B1:B2)&"=A1"');
    const style = again.model.styles[sheet.rows.get(5)?.get(1)?.style ?? 0];
    expect(style).toMatchObject({
      fill: { color: "#FFEB9C" },
      font: { bold: true },
      numberFormat: '#,##0.0\\ "điểm"',
      locked: false,
    });
    expect(sheet.conditionalFormats.find((each) => each.formulas[0] === '$A4="<Đạt>"')?.format).toEqual({
      fontColor: "#C00000",
      bold: true,
      italic: null,
      underline: null,
      fill: "#FFFF00",
      border: "#000000",
    });
    expect(sheet.rowProps.get(4)?.height).toBe(33);
    expect(sheet.columns.get(7)?.width).toBe(18.5);
    expect([...again.model.settings]).toEqual([["chế độ", { a: [1, "<đ>"] }]]);
  });

  test("a new top rule pushes the others, also those of extensions, and keeps their order", () => {
    const text = texts.get(SHEET) as string;
    const priorities = [...text.matchAll(/<(?:x14:)?cfRule [^>]*priority="(\d+)"/g)].map((match) => Number(match[1]));
    expect([...priorities].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(text).toMatch(/type="expression" dxfId="\d" priority="1"/);
    expect(text).toMatch(/<x14:cfRule type="expression" priority="3"/);
    expect(text).toMatch(/operator="lessThan"/);
  });

  test("theme colours of the base style stay theme colours in the new one", () => {
    const added = texts.get("xl/styles.xml")?.match(/<font>(?:(?!<\/font>).)*<\/font><\/fonts>/)?.[0];
    expect(added).toBe(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
    );
  });
});
