import { placeAddress } from "../../../src/cells/address";
import fc from "fast-check";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { checkWorkbook } from "../../../src/core/report/check";
import type { CheckReport } from "../../../src/core/report/types";
import type { WorkbookSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";
import { snapshotOf, workbook } from "../../support/table";

const WARDS = ["Lam Sơn", "An Tảo", "Hiến Nam", "Hồng Châu", "Lê Lợi", "Quang Trung", "Minh Khai"];
const CODES = DEFAULT_CRITERIA.criteria.map(({ code }) => code);
const check = (book: WorkbookSnapshot): CheckReport => checkWorkbook(book, { today: "2023-01-10", preset: "hung-yen" });

/** Ward → its statuses; what must not depend on how the table is written. */
const statuses = (report: CheckReport) =>
  new Map([...report.results].sort((a, b) => (a.ward < b.ward ? -1 : 1)).map(({ ward, criteria }) => [ward, criteria.join(" ")]));

const entry = fc.constantFrom<CellValue>("Đ", "KĐ", "Đạt", "Không đạt", "x", 1, 0, null, "K", "chưa", "N/A", true);
const table = fc.array(fc.array(entry, { minLength: CODES.length, maxLength: CODES.length }), {
  minLength: WARDS.length,
  maxLength: WARDS.length,
});
const build = (
  entries: readonly (readonly CellValue[])[],
  rows = WARDS.map((_, i) => i),
  columns = CODES.map((_, i) => i),
  write: (text: string) => string = (text) => text,
): WorkbookSnapshot => {
  const text = (value: CellValue) => (typeof value === "string" ? write(value) : value);
  const header = [write("Phường"), ...columns.map((c) => write(CODES[c]!)), write("Ghi chú")];
  const body = rows.map((r) => [write(WARDS[r]!), ...columns.map((c) => text(entries[r]![c]!)), null]);
  return workbook([snapshotOf("Khảo sát", [header, ...body])]);
};

test("results do not depend on the order of rows and columns", () => {
  const order = (n: number) =>
    fc.shuffledSubarray(
      Array.from({ length: n }, (_, i) => i),
      { minLength: n },
    );
  fc.assert(
    fc.property(table, order(WARDS.length), order(CODES.length), (entries, rows, columns) => {
      expect(statuses(check(build(entries, rows, columns)))).toEqual(statuses(check(build(entries))));
    }),
    { numRuns: 25 },
  );
});

test("results do not depend on Unicode form, spaces and line breaks", () => {
  const forms = [
    (text: string) => text.normalize("NFD"),
    (text: string) => `  ${text.replace(/ /g, "\u00a0")}\u200b `,
    (text: string) => text.replace(/ /g, " \n "),
    (text: string) => text.replace(/đ/g, "ð").replace(/Đ/g, "Ð"),
  ];
  fc.assert(
    fc.property(table, fc.constantFrom(...forms), (entries, form) => {
      expect(statuses(check(build(entries, undefined, undefined, form)))).toEqual(statuses(check(build(entries))));
    }),
    { numRuns: 25 },
  );
});

test("a blank never counts as not met, and blanking a cell never fails a criterion", () => {
  fc.assert(
    fc.property(table, fc.nat(WARDS.length - 1), fc.nat(CODES.length - 1), (entries, ward, criterion) => {
      const blanked = entries.map((row, i) => row.map((value, j) => (i === ward && j === criterion ? null : value)));
      const report = check(build(blanked));
      expect(report.results[ward]!.criteria[criterion]).toBe("missing");
      for (const { met, notMet, missing, notApplicable } of report.byCriterion.values()) {
        expect(met + notMet + missing + notApplicable).toBe(WARDS.length);
      }
    }),
    { numRuns: 25 },
  );
});

test("every ward is counted once in the distribution, and no cell has a code twice", () => {
  fc.assert(
    fc.property(table, (entries) => {
      const report = check(build(entries));
      expect(report.distribution.reduce((sum, [, wards]) => sum + wards, 0)).toBe(WARDS.length);
      const places = report.findings
        .filter(({ code }) => /^(entry|criterion)\./.test(code))
        .map((finding) => `${finding.code} ${placeAddress(finding)}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 25 },
  );
});
