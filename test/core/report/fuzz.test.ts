import fc from "fast-check";
import { collate } from "../../../src/core/collate";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { checkWorkbook } from "../../../src/core/report/check";
import { reportJson } from "../../../src/core/report/json";
import { PROGRAMME_IDS } from "../../../src/core/programmes";
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";
import { snapshotOf } from "../../support/table";
import { size } from "../../support/size";

const RUNS = size(100, 1000);

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

const CODES = DEFAULT_CRITERIA.criteria.flatMap(({ code, measures }) => [code, ...measures.map((measure) => measure.code)]);
/** A table that is nearly a survey: headers in one to four rows, at any place, with junk among its entries. */
const surveySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom("Khảo sát", "Biểu 1", "KS 2022"),
    above: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    codes: fc.array(fc.constantFrom(...CODES), { minLength: 2, maxLength: 8 }),
    parts: fc.constantFrom<readonly CellValue[]>([], ["Đạt", "Không đạt"], ["Tự chấm", "Thẩm định"], ["năm trước", "năm nay"]),
    extra: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 2 }),
    wards: fc.array(fc.constantFrom<CellValue>("Lam Sơn", "CAP An Tảo", 7, "Tổng", "I. TP Hưng Yên", null), { maxLength: 6 }),
    body: fc.array(cell, { minLength: 30, maxLength: 60 }),
    down: fc.boolean(),
    merges: fc.array(area, { maxLength: 4 }),
    at: fc.constantFrom("A1", "C5"),
  })
  .map(({ name, above, codes, parts, extra, wards, body, down, merges, at }) => {
    const repeated = parts.length === 0 ? codes : codes.flatMap((code) => parts.map((_, i) => (i === 0 ? code : null)));
    const heads: CellValue[][] = [["Phường", ...repeated]];
    if (parts.length > 0) heads.push([null, ...codes.flatMap(() => parts)]);
    const entries = wards.map((ward, i) => [ward, ...repeated.map((_, j) => body[(i * 7 + j) % body.length]!)]);
    const table = [...heads, ...extra, ...entries];
    const width = Math.max(...table.map((row) => row.length));
    const turned = Array.from({ length: width }, (_, j) => table.map((row) => row[j] ?? null));
    return { ...snapshotOf(name, [...above, ...(down ? turned : table)], { at }), merges };
  });

function frozen<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

const sheets = fc.uniqueArray(fc.oneof(junkSheet, surveySheet), { maxLength: 4, selector: ({ name }) => name });

test("no workbook raises an exception, and none is changed", () => {
  fc.assert(
    fc.property(
      sheets,
      sheets,
      fc.option(fc.constantFrom(...PROGRAMME_IDS)),
      fc.oneof(fc.constant(null), fc.anything()),
      (own, other, preset, state) => {
        const book = frozen({ sheets: own, names: [], state: null });
        const options = { today: "2026-11-23", preset };
        const report = checkWorkbook({ ...book, state }, options);
        expect(
          JSON.stringify(
            reportJson(
              report,
              ({ code }) => code,
              ({ by }) => by,
            ),
          ),
        ).not.toContain("NaN");
        const sources = [{ file: "a.xlsx", snapshot: frozen({ sheets: other, names: [], state: null }) }];
        const { writes, insert } = collate(book, sources, options);
        for (const { sheet: name, row, column } of writes) {
          if (insert && row >= insert.row && row < insert.row + insert.count) continue;
          const sheet = own.find((one) => one.name === name)!;
          expect(String(sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "").trim()).toBe("");
        }
      },
    ),
    { numRuns: RUNS },
  );
});
