import fc from "fast-check";
import { cellFormula, cellValue } from "../../src/excel/assemble";
import { planBlocks } from "../../src/excel/blocks";
import { isLtsc2021 } from "../../src/excel/support";
import { toFailure } from "../../src/excel/run";

test("everything below the limit of one answer is read in one round, whatever the number of sheets", () => {
  const sheets = Array.from({ length: 40 }, () => ({ rows: 20, columns: 40 }));
  expect(planBlocks(sheets)).toHaveLength(1);
  expect(planBlocks([])).toEqual([]);
});

test("rounds keep the limit, and every row is read once", () => {
  const size = fc.record({ rows: fc.nat(60), columns: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(size, { maxLength: 6 }), fc.integer({ min: 12, max: 200 }), (sizes, limit) => {
      const rounds = planBlocks(sizes, 1, limit);
      for (const round of rounds) {
        expect(round.reduce((cells, block) => cells + block.rows * block.sheet.columns, 0)).toBeLessThanOrEqual(limit);
      }
      const rows = rounds
        .flat()
        .flatMap((block) => Array.from({ length: block.rows }, (_, i) => `${sizes.indexOf(block.sheet)}:${block.firstRow + i}`));
      expect(rows).toEqual(sizes.flatMap(({ rows: count }, sheet) => Array.from({ length: count }, (_, i) => `${sheet}:${i}`)));
    }),
  );
});

test("blank is null, an error is told from a text that looks like one", () => {
  expect(cellValue("", "Empty")).toBeNull();
  expect(cellValue("#N/A", "Error")).toEqual({ error: "#N/A" });
  expect(cellValue("#N/A", "String")).toBe("#N/A");
  expect(cellValue(0, "Double")).toBe(0);
});

test("a text that begins with = is no formula", () => {
  expect(cellFormula("=A1+1", 5)).toBe("=A1+1");
  expect(cellFormula("=abc", "=abc")).toBeNull();
  expect(cellFormula("abc", "abc")).toBeNull();
});

test("Excel LTSC 2021 is build 14332 of the desktop", () => {
  expect(isLtsc2021("PC", "16.0.14332.20685")).toBe(true);
  expect(isLtsc2021("PC", "16.0.17932.20000")).toBe(false);
  expect(isLtsc2021("OfficeOnline", "16.0.14332.1")).toBe(false);
});

test.each([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["ItemNotFound", "sheet-missing"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["AccessDenied", "access-denied"],
  ["ApiNotFound", "not-supported"],
  ["GeneralException", "general"],
])("Excel's %s is our %s", (code, ours) => {
  const failure = toFailure(Object.assign(new Error("why"), { code }));
  expect([failure.code, failure.details.technical]).toEqual([ours, `${code}: why`]);
});
