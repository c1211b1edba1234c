import fc from "fast-check";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { checkWorkbook } from "../../../src/core/report/check";
import { reportJson } from "../../../src/core/report/json";
import { PRESET_IDS, type CheckReport } from "../../../src/core/report/types";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/types";
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
        .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 25 },
  );
});

/** Words that mean something to a reader of surveys, in any place, beside what means nothing. */
const WORDS = [
  ...[
    "Phường",
    "Đơn vị",
    "STT",
    "Tên phường",
    "TC01",
    "TC06.a",
    "Đạt",
    "Không đạt",
    "Tự chấm",
    "Thẩm định",
    "Ghi chú",
    "Năm công nhận",
  ],
  ...[
    "Lam Sơn",
    "I. Thành phố Hưng Yên",
    "Tổng cộng",
    "(1)",
    "(2)",
    "5/14",
    "2.160m²",
    "100%",
    "Mã",
    "Giá trị",
    "NGUONG_DAT_CHUAN",
  ],
  ...[
    "Năm",
    "Loại chỉ tiêu",
    "chọn",
    "2023-2025",
    "≥ 30%",
    "Mã tiêu chí",
    "Chỉ số",
    "Kiểu",
    "Ngưỡng",
    "số",
    "Hiệu lực từ",
    "31/02/2022",
  ],
  ...["Nội dung", "Kết quả", "Đạt/Không đạt", "Phường:", "TC15.a (năm trước)", "tỷ lệ", "21:1; 20:4", "Sáp nhập vào", "=1+1", ""],
];
const SHEETS = ["Khảo sát", "Thông số", "Tiêu chí", "Danh sách phường", "Lộ trình", "Số liệu báo cáo", "Biểu 2022", "Lam Sơn"];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 2, arbitrary: fc.constant<CellValue>(null) },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.string({ unit: "binary" })) },
  { weight: 1, arbitrary: fc.constant<CellValue>({ error: "#REF!" }) },
);
const area = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(4), fc.nat(4)).map(([firstRow, firstColumn, rows, columns]) => ({
  firstRow,
  firstColumn,
  lastRow: firstRow + rows,
  lastColumn: firstColumn + columns,
}));
const junkSheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom(...SHEETS),
    rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
    merges: fc.array(area, { maxLength: 3 }),
    visible: fc.boolean(),
    font: fc.constantFrom(null, ".VnTime", "VNI-Times", "Arial"),
  })
  .map(({ name, rows, merges, visible, font }) => ({ ...snapshotOf(name, rows, { visible, fonts: font }), merges }));

test("no workbook raises an exception", () => {
  fc.assert(
    fc.property(
      fc.array(junkSheet, { maxLength: 5 }),
      fc.option(fc.constantFrom(...PRESET_IDS)),
      fc.oneof(fc.constant(null), fc.anything()),
      (sheets, preset, state) => {
        const report = checkWorkbook({ sheets, names: [], state }, { today: "2026-11-23", preset });
        expect(JSON.stringify(reportJson(report, ({ code }) => code))).not.toContain("NaN");
      },
    ),
    { numRuns: 300 },
  );
});
