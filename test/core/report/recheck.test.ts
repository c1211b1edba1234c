import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/report/check";
import { reportJson } from "../../../src/core/report/json";
import { patchSnapshot } from "../../../src/core/snapshot/patch";
import type { CellValue } from "../../../src/core/snapshot/types";
import { sheet, snapshotOf, workbook } from "../../support/table";

const OPTIONS = { today: "2023-01-10" };
const survey = sheet("K", "Phường | TC01 | TC02\nLam Sơn | Đ | KĐ\nAn Tảo | Đ | Đ");
const list = sheet("Danh sách phường", "Phường | Đơn vị cấp trên\nLam Sơn | TP Hưng Yên\nAn Tảo | TP Hưng Yên");
const one = (row: number, column: number, value: CellValue) => ({
  sheet: "K",
  area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column },
  values: [[value]],
  formulas: [[null]],
  formats: [["General"]],
});

test("cells that were read again give the same report as reading everything again", () => {
  fc.assert(
    fc.property(fc.nat(2), fc.nat(2), fc.constantFrom<CellValue>("Đ", "KĐ", null, "TC03", 1, "Lê Lợi"), (row, column, value) => {
      const book = workbook([survey, list]);
      checkWorkbook(book, OPTIONS);
      const patched = patchSnapshot(book, [one(row, column, value)])!;
      const rows = survey.values.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? value : cell)));
      const anew = workbook([snapshotOf("K", rows), snapshotOf("Danh sách phường", list.values)]);
      const json = (report: ReturnType<typeof checkWorkbook>) => reportJson(report, ({ code }) => code);
      expect(json(checkWorkbook(patched, OPTIONS))).toEqual(json(checkWorkbook(anew, OPTIONS)));
    }),
    { numRuns: 60 },
  );
});

test("what did not change stays the same object, and is not read again", () => {
  const book = workbook([survey, list]);
  const before = checkWorkbook(book, OPTIONS);
  const patched = patchSnapshot(book, [one(1, 2, "Đ")])!;
  expect(patched.sheets[1]).toBe(book.sheets[1]);
  expect(patched.sheets[0]!.values[2]).toBe(survey.values[2]);
  expect(checkWorkbook(patched, OPTIONS).roster).toBe(before.roster);
  expect(survey.values[1]).toEqual(["Lam Sơn", "Đ", "KĐ"]);
});

test("a formula or a format that is the first of its sheet is kept", () => {
  const change = { ...one(1, 1, 0.5), formulas: [["=1/2"]], formats: [["0%"]] };
  const { formulas, formats } = patchSnapshot(workbook([survey]), [change])!.sheets[0]!;
  expect([formulas[1], formulas[2]]).toEqual([
    [null, "=1/2", null],
    [null, null, null],
  ]);
  expect(formats[1]).toEqual(["General", "0%", "General"]);
});

test("cells beyond what was read, and sheets that were not, must be read anew", () => {
  const book = workbook([survey]);
  expect(patchSnapshot(book, [one(3, 0, "Lê Lợi")])).toBeNull();
  expect(patchSnapshot(book, [one(0, 3, "TC03")])).toBeNull();
  expect(patchSnapshot(book, [{ ...one(0, 0, "x"), sheet: "M" }])).toBeNull();
});
