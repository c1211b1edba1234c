/** `npm run fuzz`: the check never throws, whatever stands in the cells of the standard workbook. */
import fc from "fast-check";
import { checkWorkbook } from "../../src/core/report/check";
import type { CellValue } from "../../src/cells/value";
import { surveyPlans } from "../bench/survey";
import { snapshotOf } from "../bench/workbook";

jest.setTimeout(30 * 60_000);

const snapshot = snapshotOf(surveyPlans({ wards: 6 }));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<CellValue>(
    null,
    { error: "#REF!" },
    { error: "#N/A" },
    "1.234,5 m2",
    "90 %",
    "KĐ",
    "TC06.a",
    "__proto__",
    "constructor",
    "'",
    "=1+1",
    "31/12/2022",
    1e308,
    -0,
  ),
);

test("any cells of any sheets changed to anything", () => {
  const change = fc.tuple(fc.nat(snapshot.sheets.length - 1), fc.nat(400), fc.nat(80), value);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
      const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) }));
      for (const [index, r, c, cell] of changes) {
        const row = sheets[index]!.values[r % Math.max(1, sheets[index]!.values.length)];
        if (row && row.length > 0) row[c % row.length] = cell;
      }
      const report = checkWorkbook({ ...snapshot, sheets }, { today: "2023-01-05" });
      expect(Array.isArray(report.findings)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
