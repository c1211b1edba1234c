import fc from "fast-check";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { CRITERIA_HEADERS, criteriaRows } from "../../../src/core/criteria/sheet";
import { checkWorkbook } from "../../../src/core/report/check";
import { reportJson } from "../../../src/core/report/json";
import { patchSnapshot } from "../../../src/cells/patch";
import type { CheckReport } from "../../../src/core/report/types";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";
import { size } from "../../support/size";
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
      const json = (report: ReturnType<typeof checkWorkbook>) =>
        reportJson(
          report,
          ({ code }) => code,
          ({ by }) => by,
        );
      expect(json(checkWorkbook(patched, OPTIONS))).toEqual(json(checkWorkbook(anew, OPTIONS)));
    }),
    { numRuns: size(30, 300) },
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

const CODES = ["TC01", "TC02.a", "TC02.b", "TC06.a", "TC06.b", "TC15.a"];
const names = ["Lam Sơn", "An Tảo", "Hiến Nam", "Quang Trung", "Lê Lợi"];
const entry = fc.constantFrom<CellValue>(
  "Đ",
  "KĐ",
  null,
  "",
  1,
  0,
  0.5,
  1800,
  "1.800 m2",
  "chưa có",
  { error: "#REF!" },
  "1/5",
  "KAD",
);
const name = fc.constantFrom<CellValue>(...names, "Lam Son", "P. An Tảo", "Tổng cộng", "TP Hưng Yên", null);
const settings = sheet("Thông số", "Mã | Thông số | Giá trị\nNGUONG_DAT_CHUAN | Ngưỡng | 20\nDAT_DU_KIEN | Đất | Không");
const roadmapSheet = sheet(
  "Lộ trình",
  "Năm | Loại chỉ tiêu | Giá trị | Phạm vi | Phường nêu đích danh\n2022 | số lượng lũy kế | 3 | |\n2023 | tỷ lệ lũy kế | 50% | | Lam Sơn",
);
const dated = snapshotOf("Danh sách phường", [
  ["Mã ĐVHC", "Phường", "Đơn vị cấp trên", "Hiệu lực từ", "Hiệu lực đến", "Sáp nhập vào", "Năm được công nhận"],
  ...names.map((ward, i) => {
    const ended = i === 4;
    return [`00${i}`, ward, "TP Hưng Yên", null, ended ? "31/12/2021" : null, ended ? "An Tảo" : null, i === 0 ? 2022 : null];
  }),
]);
const criteria = snapshotOf("Tiêu chí", [CRITERIA_HEADERS, ...criteriaRows(DEFAULT_CRITERIA)]);
const SHEETS: Record<string, { values: readonly (readonly CellValue[])[]; edit: fc.Arbitrary<CellValue> }> = {
  "Danh sách phường": {
    values: dated.values,
    edit: fc.oneof(name, fc.constantFrom<CellValue>(2022, "TP Hải Dương", "01/01/2022")),
  },
  "Tiêu chí": { values: criteria.values, edit: fc.constantFrom<CellValue>("≥ 80%", "TC01", null, 5) },
  "Thông số": { values: settings.values, edit: fc.constantFrom<CellValue>("Có", "Không", "21", 6, "2023", null) },
  "Lộ trình": { values: roadmapSheet.values, edit: fc.constantFrom<CellValue>(5, "2022", "30%", "Quang Trung", null) },
};
const wide = [
  ["Phường", "Đơn vị cấp trên", ...CODES, "Ghi chú"],
  ...names.map((ward, i) => [ward, i === 1 ? "TP Hưng Yên" : null, "Đ", "Đ", "KĐ", 1800, i, "Đ", `ghi chú ${i}`]),
];

/** Any cell of any sheet, its number format and a formula with it. */
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ at: fc.constant("K"), row: fc.nat(5), column: fc.nat(8), value: fc.oneof(entry, name) }) },
  fc.record({
    at: fc.constant("K"),
    row: fc.constant(0),
    column: fc.nat(8),
    value: fc.constantFrom<CellValue>(...CODES, "Ghi chú", null),
  }),
  fc.constantFrom(...Object.keys(SHEETS)).chain((at) => {
    const { values, edit: value } = SHEETS[at]!;
    return fc.record({ at: fc.constant(at), row: fc.nat(values.length - 1), column: fc.nat(values[0]!.length - 1), value });
  }),
);
const edits = fc.array(
  fc.record({
    edit,
    format: fc.constantFrom("General", "General", "0%", "dd/mm/yyyy"),
    formula: fc.constantFrom<string | null>(null, null, null, "=1/2", "=VLOOKUP(1,A1:B2,2)"),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A snapshot that shares nothing with another one: not even the criteria, to which kept results belong. */
const copyOf = (book: WorkbookSnapshot): WorkbookSnapshot => structuredClone(book);

test("after every one of many edits the report is that of a workbook that was never read before", () => {
  fc.assert(
    fc.property(edits, (changes) => {
      let book = workbook([snapshotOf("K", wide), criteria, dated, settings, roadmapSheet]);
      checkWorkbook(book, OPTIONS);
      for (const { edit: change, format, formula } of changes) {
        const { at, row, column, value } = change;
        const patched = { ...one(row, column, value), sheet: at, formats: [[format]], formulas: [[formula]] };
        book = patchSnapshot(book, [patched])!;
        expect(whole(checkWorkbook(book, OPTIONS))).toEqual(whole(checkWorkbook(copyOf(book), OPTIONS)));
      }
    }),
    { numRuns: size(15, 100) },
  );
});

test("rows that did not change keep their results; what all rows depend on makes them anew", () => {
  const book = workbook([snapshotOf("K", wide), dated, settings]);
  const before = checkWorkbook(book, OPTIONS).results;
  const after = checkWorkbook(patchSnapshot(book, [one(2, 2, "KĐ")])!, OPTIONS).results;
  expect(after.map((result, i) => result === before[i])).toEqual([true, false, true, true, true]);
  const policy = { ...one(2, 2, "Có"), sheet: "Thông số" };
  const others = checkWorkbook(patchSnapshot(book, [policy])!, OPTIONS).results;
  expect(others.some((result, i) => result === before[i])).toBe(false);
  const { settings: read, roadmap } = checkWorkbook(workbook([snapshotOf("K", wide), dated, settings, roadmapSheet]), OPTIONS);
  expect([read.passMark, read.plannedLandCounts, roadmap.map(({ target }) => target)]).toEqual([20, false, [3, 3]]);
});

test("a row is its number formats and formulas too", () => {
  const rows = [
    ["Phường", ...CODES],
    ["Lam Sơn", "Đ", "Đ", "KĐ", 0.5, 0.5, "Đ"],
  ];
  const plain = snapshotOf("K", rows);
  const check = (changed: Partial<SheetSnapshot>) => whole(checkWorkbook(workbook([{ ...plain, ...changed }]), OPTIONS));
  const blank = <T>(value: T) => rows.map((row) => row.map(() => value));
  const [formats, formulas] = [blank("dd/mm/yyyy"), blank<string | null>("=VLOOKUP(1,A1:B2,2)")];
  for (const changed of [{ formats }, { formulas }]) {
    check({});
    const anew = snapshotOf(
      "K",
      rows.map((row) => [...row]),
    );
    expect(check(changed)).toEqual(whole(checkWorkbook(workbook([{ ...anew, ...changed }]), OPTIONS)));
    expect(check(changed).findings).not.toEqual(check({}).findings);
  }
});

/** Everything of a report, measures of the wards included. */
function whole(report: CheckReport) {
  const results = report.results.map((result) => ({ ...result, measures: [...result.measures] }));
  return { ...report, results, byCriterion: [...report.byCriterion], recognised: [...report.recognised] };
}
