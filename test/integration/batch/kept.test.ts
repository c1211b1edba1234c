/** The batch command leaves every cell that it did not write as the file holds it, whatever its formula is. */
import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { setContent } from "../../../src/workbench/model/cells";
import { createSheet } from "../../../src/workbench/model/workbook";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { batch, removeFolders, temporaryFolder } from "../../support/batch";
import { survey } from "../badinput/files";

afterAll(removeFolders);

/** Formulas with the values that another program stored for them; none is what this engine would show. */
const KEPT: readonly [formula: string, value: string | number][] = [
  ["='[1]Dân số'!$A$1", 12345],
  ["=DOCSO(100)", "Một trăm đồng"],
  ['=CUBEVALUE("M","[Measures].[Tong]")', 88],
  ["=B1+B3+1", 12434],
  ["=SUM(Thang1:Thang3!A1)", 60],
  ["=SUM(OFFSET(A1,0,0,COUNT(A1:A7)/2,1))", 6],
  ["=LET(x,8,LET(x,2,x+x)*x)", 32],
  ["=A$1:A$10", 3],
  ["=A1:A10*2", 100],
  ["=B11/2+1", 20],
  ["=B10+1", 10],
  ["=TODAY()", 44000],
  ["=1+1", 99],
];

function fileWithFormulas(): Uint8Array {
  return survey((model) => {
    const sheet = createSheet(model, "Phụ");
    for (let row = 0; row < 7; row += 1) setContent(sheet, row, 0, { value: row + 1 });
    KEPT.forEach(([formula, value], row) => setContent(sheet, row, 1, { formula, value }));
  });
}

/** The cells of the sheet `Phụ`, as their text stands in the file. */
function cellsOf(bytes: Uint8Array): Map<string, string> {
  const parts = unzipSync(bytes);
  const xml = Object.entries(parts)
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([, data]) => strFromU8(data))
    .find((text) => text.includes("Một trăm đồng"))!;
  return new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"[\s\S]*?(?:<\/c>|\/>)/g)].map(([text, cell]) => [cell!, text]));
}

test("a summary, marks and a sheet of findings change no other cell", async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "phu.xlsx");
  const out = path.join(folder, "ket-qua.xlsx");
  fs.writeFileSync(file, fileWithFormulas());
  const run = await batch(file, "--summary", "--highlight", "--findings-sheet", "--today", "2026-11-23", "--out", out);
  expect(run.stderr).toBe("");
  const result = new Uint8Array(fs.readFileSync(out));
  expect(readXlsx(result, "ket-qua.xlsx").model.sheets.map(({ name }) => name)).toContain("Tổng hợp");
  const before = cellsOf(new Uint8Array(fs.readFileSync(file)));
  expect(before.size).toBe(7 + KEPT.length);
  expect(cellsOf(result)).toEqual(before);
});
