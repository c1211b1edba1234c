/** The summary stays right in an office without the add-in: LibreOffice computes every generated formula to the same value. */
import fs from "node:fs";
import path from "node:path";
import type { WorkbookModel } from "../../../src/workbench/model";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { convert, summarise, temporaryFolder, test_, withoutValues } from "./office";

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Computed {
  readonly cell: string;
  readonly formula: string;
  readonly value: unknown;
}

function computed(model: WorkbookModel, sheetName: string): Map<string, Computed> {
  const cells = new Map<string, Computed>();
  const sheet = model.sheets.find(({ name }) => name === sheetName)!;
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      if (!cell.formula) continue;
      cells.set(`${row}:${column}`, { cell: `${row}:${column}`, formula: cell.formula, value: cell.value ?? "" });
    }
  }
  return cells;
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : String(a ?? "") === String(b ?? "");

const SAMPLES: readonly (readonly [file: string, today: string, least: number])[] = [
  ["khao-sat-hung-yen-2022.xlsx", "2023-01-05", 400],
  ["khao-sat-binh-phuoc-2023.xlsx", "2024-01-05", 500],
  ["khao-sat-bo-cong-an-2023.xlsx", "2024-01-05", 4000],
  ["khao-sat-tp-hcm-2025.xlsx", "2025-07-02", 6000],
];

for (const [file, today, least] of SAMPLES) {
  test_(
    `${file}: every formula of Tổng hợp has the same value in LibreOffice, and every sentence still holds`,
    () => {
      const ours = path.join(folder, file);
      summarise(file, ours, today);
      const bare = path.join(folder, `bare-${file}`);
      fs.writeFileSync(bare, withoutValues(fs.readFileSync(ours)));
      const read = (from: string): WorkbookModel => readXlsx(new Uint8Array(fs.readFileSync(from)), file).model;
      const own = computed(read(ours), "Tổng hợp");
      const theirs = computed(read(convert(bare, "xlsx")), "Tổng hợp");
      expect(own.size).toBeGreaterThan(least);
      expect(theirs.size).toBe(own.size);
      const differing = [...own].filter(([cell, { value }]) => !same(value, theirs.get(cell)?.value));
      expect(differing.slice(0, 5)).toEqual([]);
      // The check beside a sentence answers in words once its figures no longer hold.
      const alarms = [...theirs.values()].filter(({ value }) => String(value).startsWith("Số liệu đã thay đổi"));
      expect(alarms).toEqual([]);
    },
    300_000,
  );
}
