/** The files of docs/bad-input.md, one function a row. */
import { strToU8, zipSync } from "fflate";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import { setContent } from "../../../src/workbench/model/cells";
import type { WorkbookModel } from "../../../src/workbench/model/types";
import { createSheet } from "../../../src/workbench/model/workbook";
import type { OpenedFile } from "../../../src/workbench/xlsx/read";
import { fileOf } from "../../bench/workbook";
import { save } from "../../support/save";
import { size } from "../../support/size";
import { close, edit, open, sheetPart } from "../fidelity/support/parts";

const SURVEY = "Khảo sát";

/** The sample survey, changed before it is saved. */
export function survey(change: (model: WorkbookModel, opened: OpenedFile) => void = () => undefined): Uint8Array {
  const opened = fileOf(sampleSheets());
  change(opened.model, opened);
  return save(opened);
}

const sheetOf = (model: WorkbookModel, name = SURVEY) => model.sheets.find((sheet) => sheet.name === name)!;

/** The sample survey with the text of its survey sheet changed. */
function surveyXml(change: (xml: string) => string): Uint8Array {
  const parts = open(survey());
  return close(edit(parts, { [sheetPart(parts, SURVEY)]: change }));
}

const truncated = (): Uint8Array => survey().slice(0, -400);

/** 400 MB of zeros in less than one. */
const bomb = (): Uint8Array =>
  zipSync({ "xl/workbook.xml": new Uint8Array(200 * 2 ** 20), "xl/b.xml": new Uint8Array(200 * 2 ** 20) });

/** The directory claims that every part is small; the data go on. */
function lyingBomb(): Uint8Array {
  const bytes = Buffer.from(zipSync({ "[Content_Types].xml": new Uint8Array(60 * 2 ** 20) }, { level: 9 }));
  const at = bytes.indexOf("PK\u0001\u0002", 0, "latin1");
  bytes.writeUInt32LE(1000, at + 24);
  return new Uint8Array(bytes);
}

/** One digit was changed on the way, in a workbook whose parts are stored as they are: the XML is as good as before. */
function wrongDigit(): Uint8Array {
  const parts = open(survey());
  const bytes = Buffer.from(zipSync(parts, { level: 0 }));
  const sheet = bytes.indexOf("<sheetData>", bytes.indexOf("xl/worksheets/sheet1.xml"));
  const digit = bytes.indexOf('r="1"', sheet) + 3;
  bytes.write("2", digit, "latin1");
  return new Uint8Array(bytes);
}

/** The survey sheet with a document type declaration and an entity in its first text. */
const withEntity = (declarations: string, entity: string): Uint8Array =>
  surveyXml((xml) =>
    xml
      .replace(/^<\?xml[^>]*>\s*/, "")
      .replace("<worksheet", `<!DOCTYPE worksheet [${declarations}]><worksheet`)
      .replace(/(<is><t[^>]*>)[^<]*/, `$1${entity}`),
  );

/** “Billion laughs”: ten entities, each ten times the one before. */
function multiplyingEntities(): Uint8Array {
  const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
  return withEntity(`<!ENTITY e0 "ha">${entities.join("")}`, "&e10;");
}

const outsideEntity = (): Uint8Array => withEntity('<!ENTITY x SYSTEM "file:///etc/hostname">', "&x;");

const statedDimension = (): Uint8Array =>
  surveyXml((xml) =>
    xml.includes("<dimension")
      ? xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
      : xml.replace("<sheetData", '<dimension ref="A1:XFD1048576"/><sheetData'),
  );

/** One stray value in the last cell of the sheet: the used range has 17 thousand million cells. */
const farCell = (): Uint8Array => survey((model) => setContent(sheetOf(model), 1_048_575, 16_383, { value: "x" }));

/** A stray value far down, as a slip of Ctrl+↓ leaves it. */
const farRow = (): Uint8Array => survey((model) => setContent(sheetOf(model), 1_048_575, 3, { value: 1 }));

/** Every day each tenth row of the million has a format. */
const formattedRows = (): Uint8Array =>
  surveyXml((xml) => {
    const rows: string[] = [];
    for (let row = 18; row <= 1_000_017; row += size(10, 1)) rows.push(`<row r="${row}"><c r="A${row}" s="1"/></row>`);
    return xml.replace("</sheetData>", `${rows.join("")}</sheetData>`);
  });

const manySheets = (): Uint8Array =>
  survey((model) => {
    for (let i = 1; i <= 293; i++) setContent(createSheet(model, `Phường ${i}`), 0, 0, { value: `Ghi chú của phường ${i}` });
  });

/** Names that have to be quoted, doubled or escaped somewhere on the way. */
export const AWKWARD_NAMES = [
  "Khảo sát '22",
  "A&B <1>",
  "=1+1",
  'Dấu "kép"',
  "Ðợt 2 – ½",
  "__proto__",
  "constructor",
  "O''Brien",
] as const;
const awkwardNames = (): Uint8Array =>
  survey((model) => {
    sheetOf(model).name = AWKWARD_NAMES[0];
    for (const name of AWKWARD_NAMES.slice(1)) setContent(createSheet(model, name), 0, 0, { value: name });
  });

const circular = (): Uint8Array =>
  survey((model) => {
    const sheet = sheetOf(model);
    setContent(sheet, 3, 5, { value: 0, formula: "=F5+1" });
    setContent(sheet, 4, 5, { value: 0, formula: "=F4+1" });
    setContent(sheet, 5, 5, { value: 0, formula: "=F6" });
  });

const erroneous = (): Uint8Array =>
  survey((model) => {
    const sheet = sheetOf(model);
    const formulas = [
      "=1/0",
      "=NO_SUCH_FUNCTION(1)",
      "='Không có'!A1",
      "=SUM(",
      '="a"+1',
      "=VLOOKUP(1,A1:B2,9,0)",
      "=[1]Nguồn!A1",
    ];
    formulas.forEach((formula, index) => setContent(sheet, 3 + index, 13, { value: { error: "#REF!" }, formula }));
  });

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (...streams: string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(OLE),
      Buffer.alloc(504),
      ...streams.map((name) => Buffer.from(name.padEnd(32, "\0"), "utf16le")),
      Buffer.alloc(512),
    ]),
  );

const longText = (): Uint8Array => survey((model) => setContent(sheetOf(model), 3, 1, { value: "Lam Sơn ".repeat(4000) }));

const deepXml = (): Uint8Array =>
  surveyXml((xml) =>
    xml.replace("</worksheet>", `<extLst>${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}</extLst></worksheet>`),
  );

function missingPart(): Uint8Array {
  const parts = open(survey());
  delete parts[sheetPart(parts, SURVEY)];
  return close(parts);
}

const badReferences = (): Uint8Array =>
  surveyXml((xml) => xml.replace(/t="inlineStr"([^>]*)><is>.*?<\/is>/, 't="s"$1><v>999999</v>'));

export interface BadFile {
  /** The key of the row in docs/bad-input.md. */
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Part of the one line that says so; `null`: the file is done like any other. */
  readonly refused: string | null;
}

export const BAD_FILES: readonly BadFile[] = [
  { what: "an empty file", name: "rong.xlsx", bytes: () => new Uint8Array(0), refused: "không phải tệp .xlsx" },
  { what: "a truncated file", name: "cut.xlsx", bytes: truncated, refused: "bị hỏng" },
  { what: "a zip bomb", name: "bomb.xlsx", bytes: bomb, refused: "vượt quá dung lượng" },
  {
    what: "a zip bomb that lies about its sizes",
    name: "lying.xlsx",
    bytes: lyingBomb,
    refused: "phần [Content_Types].xml của tệp .xlsx bị hỏng",
  },
  {
    what: "a wrong digit",
    name: "digit.xlsx",
    bytes: wrongDigit,
    refused: "phần xl/worksheets/sheet1.xml của tệp .xlsx bị hỏng",
  },
  { what: "entities that multiply", name: "laughs.xlsx", bytes: multiplyingEntities, refused: "bị hỏng" },
  { what: "an entity that reads a file", name: "entity.xlsx", bytes: outsideEntity, refused: "bị hỏng" },
  {
    what: "a zip of something else",
    name: "zip.xlsx",
    bytes: () => zipSync({ "a.txt": strToU8("a") }),
    refused: "không phải bảng tính .xlsx",
  },
  { what: "an old .xls", name: "cu.xlsx", bytes: () => compound("Root Entry", "Workbook"), refused: "dạng .xls cũ" },
  {
    what: "a .csv under another name",
    name: "csv.xlsx",
    bytes: () => strToU8("TT;Phường;TC06\n1;Lam Sơn;821,6\n"),
    refused: "không phải tệp .xlsx",
  },
  {
    what: "a web page under another name",
    name: "web.xlsx",
    bytes: () => strToU8("<html><table></table></html>"),
    refused: "không phải tệp .xlsx",
  },
  {
    what: "a file with a password",
    name: "khoa.xlsx",
    bytes: () => compound("Root Entry", "EncryptionInfo", "EncryptedPackage"),
    refused: "mật khẩu",
  },
  { what: "a sheet whose part is missing", name: "missing.xlsx", bytes: missingPart, refused: "bị hỏng" },
  { what: "XML nested without end", name: "deep.xlsx", bytes: deepXml, refused: "bị hỏng" },
  { what: "texts that the file does not hold", name: "strings.xlsx", bytes: badReferences, refused: null },
  { what: "a stated size beyond all measure", name: "dimension.xlsx", bytes: statedDimension, refused: null },
  { what: "one stray value in the last cell", name: "far.xlsx", bytes: farCell, refused: "vùng quá lớn" },
  { what: "one stray value in the last row", name: "row.xlsx", bytes: farRow, refused: "vùng quá lớn" },
  { what: "formatted empty rows down to the millionth", name: "million.xlsx", bytes: formattedRows, refused: null },
  { what: "300 sheets", name: "sheets.xlsx", bytes: manySheets, refused: null },
  { what: "names with quotes and apostrophes", name: "names.xlsx", bytes: awkwardNames, refused: null },
  { what: "circular formulas", name: "circular.xlsx", bytes: circular, refused: null },
  { what: "formulas with errors", name: "errors.xlsx", bytes: erroneous, refused: null },
  { what: "a text of 32 thousand characters", name: "long.xlsx", bytes: longText, refused: null },
];
