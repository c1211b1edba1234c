/** The summary stays right in an office without the add-in: LibreOffice computes every generated formula to the same value. */
import fs from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { batch, fixture, removeFolders, sample, temporaryFolder } from "../../support/batch";
import { convert, officeTest, withoutValues } from "../../support/office";
import { size } from "../../support/size";

afterAll(removeFolders);

type Values = ReadonlyMap<string, unknown>;
type Book = readonly [file: string, options: readonly string[], least: number];

/** Workbooks, and how many formulas their summary has at the least. */
const BOOKS: readonly Book[] = [
  [sample("khao-sat-hung-yen-2022.xlsx"), ["--today", "2023-01-05"], 400],
  [sample("khao-sat-binh-phuoc-2023.xlsx"), ["--today", "2024-01-05"], 500],
  [fixture("bieu-ngan-libreoffice.xlsx"), ["--preset", "hung-yen", "--today", "2026-11-23"], 300],
];
/** The country and its largest city: the same formulas over more rows. */
const LARGE: readonly Book[] = [
  [sample("khao-sat-bo-cong-an-2023.xlsx"), ["--today", "2024-01-05"], 4000],
  [sample("khao-sat-tp-hcm-2025.xlsx"), ["--today", "2025-07-02"], 6000],
];

/** Values of every formula cell, `sheet!row,column` → value. */
function computed(file: string): Values {
  const values = new Map<string, unknown>();
  for (const sheet of readXlsx(new Uint8Array(fs.readFileSync(file)), path.basename(file)).model.sheets)
    for (const [row, cells] of sheet.rows)
      for (const [column, cell] of cells) if (cell.formula) values.set(`${sheet.name}!${row},${column}`, cell.value ?? "");
  return values;
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : String(a ?? "") === String(b ?? "");

async function summarised([file, options]: Book, folder: string): Promise<string> {
  const out = path.join(folder, path.basename(file));
  const run = await batch(file, "--highlight", "--summary", "--out", out, ...options);
  if (!fs.existsSync(out)) throw new Error(`batch wrote nothing: ${run.stderr}`);
  return out;
}

officeTest("every formula of the summary has the same value in LibreOffice, and every sentence still holds", async () => {
  const books = [...BOOKS, ...size([], LARGE)];
  const [ours, bare] = [temporaryFolder(), temporaryFolder()];
  const written: string[] = [];
  for (const book of books) written.push(await summarised(book, ours));
  const stripped = written.map((file) => path.join(bare, path.basename(file)));
  stripped.forEach((file, index) => fs.writeFileSync(file, withoutValues(fs.readFileSync(written[index]!))));

  for (const [index, file] of convert(stripped, "xlsx", bare).entries()) {
    const [own, theirs] = [computed(written[index]!), computed(file)];
    expect(own.size).toBeGreaterThan(books[index]![2]);
    expect(theirs.size).toBe(own.size);
    const differing = [...own].filter(([cell, value]) => !same(value, theirs.get(cell)));
    expect([file, differing.slice(0, 5)]).toEqual([file, []]);
    // The check beside a sentence answers in words once its figures no longer hold.
    const alarms = [...theirs.values()].filter((value) => String(value).startsWith("Số liệu đã thay đổi"));
    expect([file, alarms]).toEqual([file, []]);
  }
});
