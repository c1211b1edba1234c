import type { SheetPlan } from "../../src/core/workbook/plan";
import { createStandardWorkbook } from "../../src/app/standard";

let written: SheetPlan[] = [];

jest.mock("../../src/excel/outline", () => ({
  readOutline: () => Promise.resolve({ sheets: [], state: { version: 1, settings: { NGUONG_DAT_CHUAN: "20" } } }),
}));
jest.mock("../../src/excel/write", () => ({
  planArea: () => null,
  writePlans: (tasks: { plan: SheetPlan }[]) => {
    written = tasks.map(({ plan }) => plan);
    return Promise.resolve(tasks.map(() => ({ created: true })));
  },
}));

test("what was confirmed before there was a sheet Thông số stands in it once it is made", async () => {
  await createStandardWorkbook("hung-yen");
  const settings = written.find(({ name }) => name === "Thông số")!;
  const row = settings.cells
    .map((cells) => cells.map((cell) => cell?.value ?? null))
    .find(([code]) => code === "NGUONG_DAT_CHUAN");
  expect(row?.[2]).toBe("20");
});
