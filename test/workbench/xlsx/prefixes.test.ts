/** Requirement: what is written has the namespaces of the place where it lands, wherever a file declares its prefixes. */
import type { OpenedFile } from "../../../src/workbench/xlsx/read";
import { setContent } from "../../../src/workbench/model/cells";
import { createSheet } from "../../../src/workbench/model/workbook";
import { surveyTexts, type Texts } from "./support/fixture";
import { openTexts, reopen, savedText, setCell, setValue, sheetOf } from "./support/open";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const SHEET = "xl/worksheets/sheet1.xml";

/** The survey with metadata that do not know dynamic arrays yet, so that they are extended. */
function surveyWithRichValues(): Texts {
  const all = surveyTexts();
  all["xl/metadata.xml"] =
    `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes></metadata>`;
  all[SHEET] = all[SHEET]!.replace(' cm="1"', "");
  return all;
}

/** The survey with texts of some parts replaced; each must be there. */
function texts(...changes: readonly (readonly [part: string, from: string | RegExp, to: string])[]): Texts {
  const all = surveyWithRichValues();
  for (const [part, from, to] of changes) {
    const after = all[part]!.replaceAll(typeof from === "string" ? from : new RegExp(from, "g"), to);
    if (after === all[part]) throw new Error(`${part} has no ${String(from)}`);
    all[part] = after;
  }
  return all;
}

/** openpyxl declares the relationships where each sheet uses them, and nowhere else. */
const declaredAtUse = (): Texts =>
  texts(
    ["xl/workbook.xml", ` xmlns:r="${OFFICE}"`, ""],
    ["xl/workbook.xml", /<sheet ([^>]*) r:id=/, `<sheet xmlns:r="${OFFICE}" $1 r:id=`],
    [SHEET, ` xmlns:r="${OFFICE}"`, ""],
    [SHEET, "<legacyDrawing r:id", `<legacyDrawing xmlns:rel="${OFFICE}" rel:id`],
  );

/** Prefixes declared on the element around those that use them, which is as good. */
const declaredAround = (): Texts =>
  texts(
    [SHEET, ` xmlns:x14="${X14}"`, ""],
    [SHEET, '<ext uri="{B025F937', `<ext xmlns:x14="${X14}" uri="{B025F937`],
    [SHEET, '<ext uri="{78C0D931', `<ext xmlns:x14="${X14}" uri="{78C0D931`],
    [SHEET, '<cols><col min="1"', `<cols xmlns:x14ac="${X14AC}"><col x14ac:note="a" min="1"`],
    [
      SHEET,
      '<conditionalFormatting sqref="C4:C8"><cfRule ',
      `<conditionalFormatting xmlns:x14ac="${X14AC}" sqref="C4:C8"><cfRule x14ac:note="a" `,
    ],
    [SHEET, '<headerFooter differentFirst="1">', `<headerFooter xmlns:x14ac="${X14AC}" differentFirst="1">`],
    [SHEET, "<firstHeader>", '<evenHeader x14ac:note="a">Chẵn</evenHeader><firstHeader>'],
    [
      SHEET,
      '<dataValidations count="2"><dataValidation ',
      `<dataValidations xmlns:x14ac="${X14AC}" count="2"><dataValidation x14ac:note="a" `,
    ],
    [SHEET, '<sheetView showGridLines="0"', `<sheetView xmlns:x14ac="${X14AC}" x14ac:note="a" showGridLines="0"`],
    ["xl/styles.xml", '<fonts count="3">', `<fonts xmlns:x14ac="${X14AC}" count="3" x14ac:knownFonts="1">`],
    ["xl/styles.xml", "<font><u/>", '<font x14ac:note="a"><u/>'],
  );

const prefixed = (text: string): string => text.replace(/<(\/?)(?=\w+[ />])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");

/** Every part of the main namespace, the relationships and the content types with a prefix. */
const prefixedThroughout = (): Texts =>
  Object.fromEntries(
    Object.entries(surveyWithRichValues()).map(([name, text]) => [
      name,
      /xmlns="http:\/\/schemas\.openxmlformats\.org/.test(text) ? prefixed(text) : text,
    ]),
  );

/** One element with a prefix among others without: its content is as prefixed as itself. */
function prefixedHereAndThere(): Texts {
  const all = surveyWithRichValues();
  const prefix = (part: string, name: string): void => {
    const pattern = new RegExp(`<${name}[ >].*?</${name}>`, "s");
    if (!pattern.test(all[part]!)) throw new Error(`${part} has no ${name}`);
    all[part] = all[part]!.replace(pattern, (found) =>
      found.replace(/<(\/?)(?=[a-zA-Z]+[ />])/g, "<$1y:").replace(/^<y:\w+/, (open) => `${open} xmlns:y="${MAIN}"`),
    );
  };
  for (const name of ["sheetPr", "sheetViews", "cols", "mergeCells", "dataValidations", "headerFooter", "rowBreaks"])
    prefix(SHEET, name);
  for (const name of ["fonts", "fills", "borders", "cellXfs", "numFmts", "dxfs"]) prefix("xl/styles.xml", name);
  for (const name of ["sheets", "definedNames", "bookViews"]) prefix("xl/workbook.xml", name);
  return all;
}

/** A strict file whose workbook part has a prefix: new sheets must be strict as well. */
const strictPrefixed = (): Texts =>
  Object.fromEntries(
    Object.entries(prefixedThroughout()).map(([name, text]) => [
      name,
      text
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ]),
  );

const SHAPES: readonly (readonly [shape: string, texts: () => Texts])[] = [
  ["as Excel declares them, on the root", surveyWithRichValues],
  ["declared where they are used, as openpyxl does", declaredAtUse],
  ["declared on the element around", declaredAround],
  ["a prefix on every element", prefixedThroughout],
  ["a prefix on some elements", prefixedHereAndThere],
  ["strict, with a prefix on every element", strictPrefixed],
];

/** A change of every kind that has a writer. */
function changeEverything({ model }: OpenedFile): void {
  const sheet = model.sheets[0]!;
  setContent(createSheet(model, "Tổng hợp"), 0, 0, { value: "tổng", formula: "=SUM('Khảo sát'!B4:B8)" });
  model.activeSheet = model.sheets[model.sheets.length - 1]!.id;
  model.sheets[1]!.name = "Đổi tên";
  model.names.push({ name: "Moi", refersTo: "='Khảo sát'!$A$1", scope: null, visible: true });
  const base = model.styles[2]!;
  model.styles.push({
    ...structuredClone(base),
    numberFormat: "0.0000",
    fill: { color: "#FFEB9C" },
    font: { ...base.font, bold: true },
    border: { ...base.border, right: { style: "thin", color: "#000000" } },
    align: { ...base.align, wrap: true },
    locked: !base.locked,
    xf: null,
    base: 2,
  });
  setCell(sheet, "A3", { style: model.styles.length - 1 });
  setValue(sheet, "B5", 8.25);
  setValue(sheet, "H40", "mới");
  setCell(sheet, "H12", { value: 1, formula: "=SORT(B4:B8)", arrayKind: "dynamic", spill: "H12:H16" });
  sheet.rowProps.set(4, { height: 33, hidden: false, style: 0 });
  sheet.columns.set(7, { width: 18.5, hidden: false, style: 0 });
  sheet.merges.push("H1:I2");
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.showGridlines = true;
  sheet.tabColor = "#00B050";
  sheet.page.fitToWidth = null;
  sheet.page.fitToHeight = null;
  sheet.page.rowBreaks = [20, 40];
  sheet.page.headerFooter = { ...sheet.page.headerFooter!, oddFooter: "&P" };
  for (const rule of sheet.conditionalFormats) rule.areas = rule.areas.map((area) => area.replace("8", "9"));
  sheet.conditionalFormats.push({
    id: "mới",
    type: "expression",
    areas: ["A4:F8"],
    priority: 10,
    stopIfTrue: false,
    formulas: ['$A4="<Đạt>"'],
    operator: null,
    format: { fontColor: "#C00000", bold: true, italic: null, underline: null, fill: "#FFFF00", border: "#000000" },
    source: null,
  });
  const [list] = sheet.validations;
  sheet.validations = [
    { ...list!, areas: ["E14:E20"] },
    { ...list!, areas: ["G1"], source: null },
  ];
  model.settings.set("chế độ", { a: [1, "<đ>"] });
}

/** The model without what depends on where things stand in the file. */
const comparable = ({ model }: OpenedFile): unknown =>
  JSON.parse(
    JSON.stringify(model, (key, value: unknown) => {
      if (["source", "id", "xf", "base", "scope", "activeSheet", "sharedString"].includes(key)) return undefined;
      return value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value;
    }),
  );

describe.each(SHAPES)("%s", (_shape, make) => {
  test("every kind of change is written soundly and read back", () => {
    const opened = openTexts(make());
    changeEverything(opened);
    const again = reopen(opened);
    const plain = openTexts(surveyWithRichValues());
    changeEverything(plain);
    expect(comparable(again)).toEqual(comparable(reopen(plain)));
    expect(sheetOf(again, 3).name).toBe("Tổng hợp");
    // Transitional or strict, as the others.
    const main = /="([^"]*\/main)"/;
    expect(main.exec(savedText(opened, "xl/worksheets/sheet4.xml"))![1]).toBe(
      main.exec(savedText(opened, "xl/workbook.xml"))![1],
    );
  });
});

test("a moved rule takes the declarations of its old place along", () => {
  const opened = openTexts(declaredAround());
  const scale = sheetOf(opened).conditionalFormats.find(({ type }) => type === "colorScale")!;
  scale.areas = ["C4:C6"];
  expect(savedText(opened, SHEET)).toContain(
    `<conditionalFormatting sqref="C4:C6"><cfRule x14ac:note="a" type="colorScale" priority="4" xmlns:x14ac="${X14AC}">`,
  );
});
