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

/** The survey with its parts stored as they are, and one byte of them changed where `find` begins. */
function withByte(find: string, offset: number, change: (byte: number) => number): Uint8Array {
  const parts = Object.entries(surveyTexts()).map(([name, text]) => [name, strToU8(text)]);
  const bytes = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 0 });
  const at = Buffer.from(bytes.buffer).indexOf(find) + offset;
  bytes[at] = change(bytes[at]!);
  return bytes;
}

/** One digit of a number is another one: still well-formed, and wrong. */
const withWrongDigit = (): Uint8Array => withByte("<v>3.5</v>", "<v>".length, () => "8".charCodeAt(0));

/** The same zip with the place of its directory told in the records of Zip64 alone (APPNOTE 4.3.14 to 4.3.16). */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = Buffer.from(bytes.slice(-22));
  const [count, size, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeUInt32LE(44, 4);
  end64.writeUInt32LE(count, 24);
  end64.writeUInt32LE(count, 32);
  end64.writeUInt32LE(size, 40);
  end64.writeUInt32LE(offset, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(bytes.length - 22, 8);
  locator.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([bytes.slice(0, -22), end64, locator, end]));
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
  ["a wrong digit, which the checksum gives away", withWrongDigit, "checksum"],
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

  test("a wrong digit is refused with the name of its part", () => {
    expect(() => readXlsx(withWrongDigit(), "a.xlsx")).toThrow(
      expect.objectContaining({ code: "checksum", part: "xl/worksheets/sheet1.xml" }) as Error,
    );
  });

  test("a flipped bit in a part that is only carried along is refused as well", () => {
    for (const [part, text] of Object.entries(surveyTexts()))
      expect(() =>
        readXlsx(
          withByte(text, text.length >> 1, (byte) => byte ^ 1),
          "a.xlsx",
        ),
      ).toThrow(expect.objectContaining({ code: "checksum", part }) as Error);
  });

  test("checksums are found in a Zip64 container too", () => {
    expect(readXlsx(asZip64(survey), "a.xlsx").model.sheets).toHaveLength(3);
    expect(() => readXlsx(asZip64(withWrongDigit()), "a.xlsx")).toThrow(expect.objectContaining({ code: "checksum" }) as Error);
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
