/** Requirement: text of users is data. Whatever a cell, a name or a finding holds, what we write of it is never a formula. */
import fc from "fast-check";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import type { SheetPlan } from "../../../src/core/workbook/plan";
import { findSheet } from "../../../src/workbench/model/workbook";
import { newFile } from "../../../src/workbench/xlsx/save";
import { save } from "../../support/save";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { fileOf } from "../../bench/workbook";
import { closeAddins, openAddin } from "../support/addin";
import { size } from "../../support/size";

afterAll(closeAddins);

const RUNS = size(200, 2000);

const START = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "'",
  "''",
  " =",
  "\u00a0=",
  "＝",
  "＋",
  "=@",
  "==",
  "|",
  "%",
  '"=',
  "{=",
  "0",
  "4/7",
  "1e5",
  "TRUE",
  "#REF!",
  "1.234,5",
  "31/12/2022",
  "12:30",
  "-5%",
  "₫5",
  "(5)",
);
const REST = fc.oneof(
  fc.constantFrom(
    "cmd|' /C calc'!A0",
    'HYPERLINK("http://vi-du.test","Bấm")',
    "SUM(A1:A9)",
    'WEBSERVICE("http://vi-du.test")',
    "1+1",
    "A1",
    'DDE("x";"y")',
    "",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const hostile = fc.tuple(START, REST).map(([start, rest]) => start + rest);

/** Excel itself cannot hold these: control characters other than tab and line breaks. */
const storable = (text: string): boolean =>
  ![...text].some((each) => each < " " && !"\t\r\n".includes(each)) && !/[\ud800-\udfff]/.test(text.normalize());

const columnOf = (texts: readonly string[]): SheetPlan => ({
  name: "Chữ",
  cells: texts.map((value) => [{ value }]),
  styles: {},
  columnWidths: [],
  rowHeights: [],
  merges: [],
  names: [],
  validations: [],
});

test("texts written through office.js stand in their cells as the same texts, also after save and reopen", async () => {
  const texts = fc.sample(hostile, { numRuns: RUNS, seed: 7 }).filter((text) => text !== "" && storable(text));
  expect(texts.length).toBeGreaterThan(RUNS / 2);
  const { excel, host, opened } = await openAddin(newFile("chữ.xlsx"));
  await excel.writePlans([{ plan: columnOf(texts) }]);
  const read = (model: typeof host.model): unknown[] =>
    texts.map((_, row) => {
      const cell = findSheet(model, "Chữ")!.rows.get(row)?.get(0);
      return cell?.formula !== undefined ? { formula: cell.formula } : cell?.value;
    });
  expect(read(host.model)).toEqual(texts);
  expect(read(readXlsx(save(opened), "chữ.xlsx").model)).toEqual(texts);
});

test("hostile names of wards, units and entries never become formulas in what check, fix, summary and findings write", async () => {
  const evil = [
    '=HYPERLINK("http://vi-du.test/ac","x")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd",
    "@SUM(1+1)",
    '=WEBSERVICE("http://vi-du.test/ac")',
    "__proto__",
    "</script><img src=x>",
  ];
  const opened = fileOf(sampleSheets());
  const sheet = findSheet(opened.model, "Khảo sát")!;
  evil.forEach((value, index) => {
    for (const column of [1, 2, 4 + index]) sheet.rows.get(3 + index)!.set(column, { value, style: 0 });
  });
  const formulasBefore = count(opened.model);
  expect(formulasBefore).toBe(0);
  const { app, host } = await openAddin(opened);
  const report = await app.check({ today: "2023-01-05" });
  await app.highlight(report);
  await app.applyFixes(report.findings);
  await app.summarise(report);
  await app.writeFindingsSheet(report);
  expect(count(host.model)).toBeGreaterThan(20);
  for (const { name, rows, conditionalFormats } of host.model.sheets) {
    for (const cells of rows.values())
      for (const { formula } of cells.values())
        expect([name, formula ?? ""]).toEqual([name, expect.not.stringMatching(/vi-du\.test|calc|cmd|WEBSERVICE|HYPERLINK/)]);
    for (const { formulas } of conditionalFormats) expect(formulas.join()).toMatch(/^LEN\("DACAP:(KD|TH|XL)"\)>0$/);
  }
  for (const { refersTo } of host.model.names) expect(refersTo).not.toMatch(/vi-du\.test|calc|cmd/);
});

function count(model: Awaited<ReturnType<typeof openAddin>>["host"]["model"]): number {
  return model.sheets.reduce(
    (sum, { rows }) =>
      sum +
      [...rows.values()].reduce(
        (all, cells) => all + [...cells.values()].filter(({ formula }) => formula !== undefined).length,
        0,
      ),
    0,
  );
}
