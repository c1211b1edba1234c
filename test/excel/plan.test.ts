import type { SheetPlan } from "../../src/core/workbook/plan";
import { cellInput, planArea } from "../../src/excel/write/contents";
import { validatePlan } from "../../src/excel/write/validate";

const plan: SheetPlan = {
  name: "Kết quả",
  cells: [
    [{ value: "=1+1" }, { formula: "=1+1" }, null],
    [{ value: 5 }, { value: -1 }],
  ],
  styles: {},
  columnWidths: [],
  rowHeights: [],
  merges: [],
  names: [],
  validations: [],
};

test("text is data, formulas are our own, numbers stay numbers, a hole leaves the cell as it is", () => {
  expect(plan.cells.map((row) => row.map(cellInput))).toEqual([
    ["'=1+1", "=1+1", null],
    [5, -1],
  ]);
  expect(planArea(plan)).toBe("A1:C2");
  expect(planArea({ ...plan, cells: [] })).toBeNull();
});

test("what Excel would refuse in the middle of a write is refused before it", () => {
  const bad: Partial<SheetPlan>[] = [
    { name: "a/b" },
    { name: "" },
    { name: "x".repeat(32) },
    { merges: ["A"] },
    { cells: [[{ value: "x".repeat(32_768) }]] },
    { cells: [[{ formula: `=${"1+".repeat(5_000)}1` }]] },
    { cells: [[{ value: 1, style: "none" }]] },
  ];
  for (const change of bad) expect(() => validatePlan({ ...plan, ...change })).toThrow("general");
  expect(() => validatePlan(plan)).not.toThrow();
});
