/** Requirement: files in the shape of other programs go through check, highlight, summary and save with nothing of theirs lost. */
import fs from "node:fs";
import path from "node:path";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { parseXml } from "../../../src/workbench/xlsx/xml";
import { bytesOf } from "../../bench/workbook";
import { convert, hasOffice, officeTest } from "../../support/office";
import { excelError, start } from "../../workbench/support";
import { runBatch, temporaryFolder, type BatchRun } from "./support/batch";
import { open, text } from "./support/parts";
import { SHAPES, surveyPart } from "./support/shapes";

interface Report {
  readonly distribution: Record<string, number>;
  readonly survey: { readonly range: string };
}

const folder = temporaryFolder("shapes");
const out = path.join(folder, "out");
const plain = path.join(folder, "Excel.xlsx");
const reports = path.join(folder, "reports.json");
const files = SHAPES.map(({ name, extension }) => path.join(folder, `${name.replace(/,? /g, "-")}.${extension ?? "xlsx"}`));

const outOf = (file: string): string => path.join(out, path.basename(file));
const read = (file: string): Uint8Array => new Uint8Array(fs.readFileSync(file));

/** Children of a worksheet in the order of the format (ECMA-376, 18.3.1.99). */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

const childNames = (xml: string): string[] => parseXml(xml).children.map(({ local }) => local);

/** LibreOffice's own shape, by LibreOffice itself, where it is installed. */
function libreOfficeShape(survey: Uint8Array): string[] {
  const file = path.join(folder, "LibreOffice.xlsx");
  fs.writeFileSync(file, survey);
  return hasOffice ? convert([file], "xlsx:Calc MS Excel 2007 XML", folder) : [];
}

let run: BatchRun;
beforeAll(async () => {
  const survey = bytesOf(sampleSheets());
  fs.writeFileSync(plain, survey);
  SHAPES.forEach(({ make }, index) => fs.writeFileSync(files[index]!, make(survey)));
  const all = [plain, ...libreOfficeShape(survey), ...files];
  run = await runBatch([...all, "--today", "2023-01-05", "--highlight", "--summary", "--out", out, "--report", reports]);
});

test("every shape is read as the same survey with the same results", () => {
  expect(run).toMatchObject({ status: 1, stderr: "" });
  const [first, ...others] = JSON.parse(fs.readFileSync(reports, "utf8")) as Report[];
  expect(Object.values(first!.distribution).reduce((a, b) => a + b)).toBe(14);
  for (const { distribution, survey } of others)
    expect({ distribution, survey }).toEqual({ distribution: first!.distribution, survey: first!.survey });
});

describe.each(SHAPES.map((shape, index) => [shape.name, shape, files[index]!] as const))("%s", (_name, shape, file) => {
  test("what other programs wrote is still there, byte by byte where it is theirs alone", () => {
    const before = open(read(file));
    const after = open(read(outOf(file)));
    for (const part of shape.untouched) {
      expect(before[part]?.length).toBeGreaterThan(0);
      expect([part, Buffer.compare(Buffer.from(after[part] ?? []), Buffer.from(before[part]!))]).toEqual([part, 0]);
    }
    for (const [part, wanted] of shape.kept) expect(text(after, part === "survey" ? surveyPart(after) : part)).toContain(wanted);
  });

  test("elements of the sheets stand in the order of the format, without which Excel offers to repair", () => {
    const parts = open(read(outOf(file)));
    for (const name of Object.keys(parts).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
      const places = childNames(text(parts, name)).map((child) => ORDER.indexOf(child));
      expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    }
  });

  test("the saved file opens again with highlight and summary", () => {
    const { model } = readXlsx(read(outOf(file)), path.basename(file));
    const sheet = (name: string) => model.sheets.find((item) => item.name === name)!;
    expect(sheet("Khảo sát").conditionalFormats.filter(({ formulas }) => formulas[0]?.includes("DACAP:")).length).toBeGreaterThan(
      0,
    );
    expect(sheet("Tổng hợp").rows.size).toBeGreaterThan(20);
  });
});

officeTest("LibreOffice opens the saved files and finds the summary in them", () => {
  for (const file of convert([plain, ...files].map(outOf), "ods", folder)) {
    const content = text(open(read(file)), "content.xml");
    expect([file, content.includes('table:name="Tổng hợp"')]).toEqual([file, true]);
    expect([file, /table:name="Khảo sát"/.test(content)]).toEqual([file, true]);
  }
});

describe("rows and columns of an opened file", () => {
  test.each(["insert('Down')", "getEntireRow().insert('Down')", "getEntireColumn().insert('Right')", "delete('Up')"])(
    "%s is refused with a clear word, and nothing moves",
    async (call) => {
      const host = await start();
      await host.setCells("Sheet1", "A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
      const before = JSON.stringify(host.model.sheets, (_, value: unknown) => (value instanceof Map ? [...value] : value));
      const error = await excelError(host, `ws.getRange("A2").${call};`);
      expect(error).toMatchObject({
        real: true,
        code: "NotImplemented",
        message: expect.stringContaining("does not insert or delete") as string,
      });
      expect(JSON.stringify(host.model.sheets, (_, value: unknown) => (value instanceof Map ? [...value] : value))).toBe(before);
      await host.close();
    },
  );
});
