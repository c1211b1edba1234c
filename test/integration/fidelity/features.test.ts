/** Requirement: the files we save can be trusted. The built add-in works on workbooks of other people's making; nothing of theirs is lost. */
import fs from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { addSheets } from "../../bench/workbook";
import { save } from "../../support/save";
import { runBatch, temporaryFolder, type BatchRun } from "./support/batch";
import { FEATURES, featureTexts, FORM, view } from "./support/features";
import { close, open, sheetPart, text, type Parts } from "./support/parts";

const folder = temporaryFolder("features");
const locked = path.join(folder, "khoá.xlsx");
const unlocked = path.join(folder, "mở.xlsx");
const out = path.join(folder, "out");

/** The workbook with all features, and the sample survey beside them. */
function surveyWorkbook(change: (name: string, part: string) => string = (_, part) => part): Uint8Array {
  const parts = Object.fromEntries(Object.entries(featureTexts()).map(([name, part]) => [name, strToU8(change(name, part))]));
  const opened = readXlsx(close(parts), "khảo sát.xlsx");
  addSheets(opened, sampleSheets());
  return save(opened);
}

const opened = (file: string): Parts => open(new Uint8Array(fs.readFileSync(file)));

let run: BatchRun;
beforeAll(async () => {
  fs.writeFileSync(locked, surveyWorkbook());
  fs.writeFileSync(
    unlocked,
    surveyWorkbook((name, part) => (name === "xl/workbook.xml" ? part.replace(/<workbookProtection[^>]*>/, "") : part)),
  );
  run = await runBatch([
    locked,
    unlocked,
    "--today",
    "2023-01-05",
    "--highlight",
    "--summary",
    "--findings-sheet",
    "--formula",
    `${FORM}!B6=B4*2`,
    "--out",
    out,
  ]);
});

test("there are 66 features", () => expect(FEATURES).toHaveLength(66));

test("the survey is checked, highlighted and summarised among them", () => {
  expect(run).toMatchObject({ status: 1, stderr: "" });
  const parts = opened(path.join(out, "mở.xlsx"));
  expect(text(parts, sheetPart(parts, "Khảo sát"))).toContain("DACAP:KD");
  expect(text(parts, sheetPart(parts, "Tổng hợp")).length).toBeGreaterThan(5000);
  expect(text(parts, sheetPart(parts, FORM))).toContain("<f>B4*2</f><v>7</v>");
});

describe.each([
  ["with a locked structure", locked],
  ["with an open structure", unlocked],
])("opened, edited, highlighted, summarised and saved, %s", (_what, file) => {
  const has = (name: string, from: string): boolean => FEATURES.find(([feature]) => feature === name)![1](view(opened(from)));
  const expected = FEATURES.map(([name]) => name).filter((name) => file === locked || name !== "workbook protection");
  test.each(expected)("keeps: %s", (name) => {
    expect(has(name, file)).toBe(true);
    expect(has(name, path.join(out, path.basename(file)))).toBe(true);
  });
});
