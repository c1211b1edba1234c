import { strToU8, zipSync } from "fflate";
import { readXlsx, XlsxError } from "../../../src/workbench/xlsx/read";
import { surveyTexts, zip, type Texts } from "./support/fixture";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(...streams: string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(name.padEnd(32, "\0"), "utf16le"));
  return new Uint8Array(Buffer.concat([Buffer.from(OLE), Buffer.alloc(504), ...names, Buffer.alloc(512)]));
}

function withPart(part: string, text: string | null): Uint8Array {
  const texts: Texts = { ...surveyTexts() };
  if (text === null) delete texts[part];
  else texts[part] = text;
  return zip(texts);
}

/** A zip whose directory claims a size that its data do not have. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const out = Buffer.from(bytes);
  for (let at = out.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; at = out.indexOf("PK\u0001\u0002", at + 4, "latin1"))
    out.writeUInt32LE(size, at + 24);
  return new Uint8Array(out);
}

/** A zip that names two parts alike; readers differ in which of them they take. */
function namedTwice(): Uint8Array {
  const out = Buffer.from(zip({ ...surveyTexts(), "xl/stylez.xml": "<styleSheet/>" }));
  for (let at = out.indexOf("xl/stylez.xml"); at >= 0; at = out.indexOf("xl/stylez.xml")) out.write("xl/styles.xml", at);
  return new Uint8Array(out);
}

const survey = zip(surveyTexts());
const entity = (declaration: string): string =>
  `<?xml version="1.0"?><!DOCTYPE sst [${declaration}]><sst xmlns="x"><si><t>&a;</t></si></sst>`;

const FILES: [what: string, bytes: () => Uint8Array, code: string][] = [
  ["an empty file", () => new Uint8Array(0), "not-zip"],
  ["a web page under another name", () => strToU8("<html><table><tr><td>1</td></tr></table></html>"), "not-zip"],
  ["a text file", () => strToU8("Phường;Điểm"), "not-zip"],
  ["a file cut short", () => survey.slice(0, survey.length - 300), "damaged"],
  ["a file cut to its first bytes", () => survey.slice(0, 30), "damaged"],
  ["a file protected by a password", () => compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["an Excel 97 workbook", () => compoundFile("Root Entry", "Workbook"), "legacy-xls"],
  ["a Word 97 document", () => compoundFile("Root Entry", "WordDocument"), "not-xlsx"],
  ["two parts of one name", namedTwice, "damaged"],
  ["a zip of something else", () => zip({ "a.txt": "a" }), "not-xlsx"],
  ["a Word document", () => zip({ ...surveyTexts(), "xl/workbook.xml": "<document/>" }), "not-xlsx"],
  [
    "a binary workbook",
    () =>
      zip({
        "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "",
      }),
    "not-xlsx",
  ],
  ["an unfinished sheet part", () => withPart("xl/worksheets/sheet1.xml", "<worksheet>"), "damaged"],
  ["malformed XML", () => withPart("xl/styles.xml", "<styleSheet><a></styleSheet>"), "damaged"],
  ["an empty part", () => withPart("xl/worksheets/sheet2.xml", ""), "damaged"],
  [
    "rows out of order",
    () => withPart("xl/worksheets/sheet2.xml", '<worksheet><sheetData><row r="3"/><row r="2"/></sheetData></worksheet>'),
    "damaged",
  ],
  [
    "cells out of order",
    () =>
      withPart(
        "xl/worksheets/sheet2.xml",
        '<worksheet><sheetData><row r="3"><c r="B3"/><c r="A3"/></row></sheetData></worksheet>',
      ),
    "damaged",
  ],
  [
    "a row beyond the sheet",
    () => withPart("xl/worksheets/sheet2.xml", '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
    "damaged",
  ],
  ["no worksheet", () => withPart("xl/_rels/workbook.xml.rels", "<Relationships/>"), "damaged"],
  [
    "entities that multiply",
    () => withPart("xl/sharedStrings.xml", entity('<!ENTITY b "bbbb"><!ENTITY a "&b;&b;&b;">')),
    "damaged",
  ],
  ["entities from outside", () => withPart("xl/sharedStrings.xml", entity('<!ENTITY a SYSTEM "file:///x">')), "damaged"],
  ["undeclared entities", () => withPart("xl/sharedStrings.xml", '<sst xmlns="x"><si><t>&nbsp;</t></si></sst>'), "damaged"],
  ["a declared size beyond all measure", () => claiming(survey, 0xf0000000), "too-large"],
  [
    "too many parts",
    () => zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`p${index}`, new Uint8Array(0)])), { level: 0 }),
    "too-large",
  ],
  ["a suspicious ratio", () => zipSync({ "xl/workbook.xml": new Uint8Array(40 * 2 ** 20) }, { level: 9 }), "too-large"],
];

describe("files that are no good are refused with a code", () => {
  test.each(FILES)("%s", (_what, bytes, code) => {
    let thrown: unknown;
    try {
      readXlsx(bytes(), "tệp.xlsx");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(XlsxError);
    expect((thrown as XlsxError).code).toBe(code);
  });

  test("a single flipped byte never gives anything but a workbook or an XlsxError", () => {
    for (let at = 0; at < survey.length; at += 97) {
      const bytes = survey.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      try {
        expect(readXlsx(bytes, "a.xlsx").model.sheets.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(XlsxError);
      }
    }
  });
});
