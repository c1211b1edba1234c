import { at, cellOf } from "../../support/place";
import fc from "fast-check";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { readThreshold, thresholdCell } from "../../../src/core/criteria/threshold";
import type { Measure } from "../../../src/core/criteria/types";
import { readCriteria } from "../../../src/core/criteria/read";
import type { CellValue } from "../../../src/cells/value";
import { sheetOf } from "./sheetOf";

const HEADER = [
  "Mã tiêu chí",
  "Tiêu chí",
  "Mã chỉ số",
  "Chỉ số",
  "Kiểu",
  "Phép so sánh",
  "Ngưỡng",
  "Đơn vị",
  "Bắt buộc",
  "Điểm",
  "Vai trò",
  "Nhỏ nhất hợp lý",
];
const LAND: CellValue[] = ["TC01", "Đất", "TC01.a", "Diện tích", "số", ">=", 500, "m²", "x", 2, "đất hiện có", 20];
const row = (changes: Record<string, CellValue>): CellValue[] =>
  LAND.map((cell, i) => (HEADER[i]! in changes ? changes[HEADER[i]!]! : cell));
const read = (rows: CellValue[][], more = {}) => readCriteria(sheetOf("Tiêu chí", [HEADER, ...rows], more));

test("columns stand in any order, others are ignored, titles above and blank rows between do no harm", () => {
  const order = [6, 4, 2, 0, 7, 5, 3, 1];
  const pick = (cells: CellValue[]) => ["", ...order.map((i) => cells[i] ?? null), "riêng"];
  const { set, findings } = readCriteria(
    sheetOf("TC", [
      ["BỘ TIÊU CHÍ"],
      [],
      pick(HEADER),
      pick(LAND),
      [],
      pick(row({ "Mã chỉ số": "TC01.b", Ngưỡng: "8 đến 10", "Phép so sánh": "trong khoảng" })),
    ]),
  );
  expect(findings).toEqual([]);
  expect(set?.criteria).toHaveLength(1);
  expect(set?.criteria[0]?.measures.map(({ threshold, row: at }) => [threshold, at])).toEqual([
    [{ kind: "quantity", value: 500 }, 3],
    [{ kind: "between", low: 8, high: 10 }, 5],
  ]);
});

test("headers match whatever their case, Unicode form and spaces", () => {
  const { set } = readCriteria(sheetOf("TC", [HEADER.map((header) => ` ${header.toUpperCase()}\n`.normalize("NFD")), LAND]));
  expect(set?.criteria[0]?.measures[0]).toMatchObject({
    code: "TC01.a",
    kind: "number",
    role: "land-existing",
    plausibleMin: 20,
    mandatory: true,
  });
});

test("merged and repeated criterion cells are filled down; points come from the first row, 1 when empty", () => {
  const { set } = read([
    LAND,
    row({ "Mã tiêu chí": null, "Tiêu chí": null, "Mã chỉ số": "TC01.b", Điểm: null }),
    row({ "Mã tiêu chí": "TC02", "Tiêu chí": null, "Mã chỉ số": "TC02.a", Điểm: null }),
  ]);
  expect(set?.criteria.map(({ code, name, points, measures }) => [code, name, points, measures.length])).toEqual([
    ["TC01", "Đất", 2, 2],
    ["TC02", "TC02", 1, 1],
  ]);
});

test.each([
  ["Kiểu", "phần trăm"],
  ["Phép so sánh", "xấp xỉ"],
  ["Phép so sánh", "giảm >="],
  ["Ngưỡng", "1,000"],
  ["Ngưỡng", "nhiều"],
  ["Ngưỡng", null],
  ["Mã chỉ số", null],
])("a row with %s = %s keeps its place, unread, and is named (criteria.row-invalid)", (key, value) => {
  const { set, findings } = read([row({ "Mã chỉ số": "TC01.b" }), row({ [key]: value })]);
  const code = key === "Mã chỉ số" ? "TC01.c" : "TC01.a";
  expect(set?.criteria[0]?.measures.map((measure) => [measure.code, measure.threshold.kind])).toEqual([
    ["TC01.b", "quantity"],
    [code, "unread"],
  ]);
  expect(findings).toMatchObject([
    { code: "criteria.row-invalid", sheet: "Tiêu chí", params: { key, value: value ?? "", measureLost: true } },
  ]);
  expect(cellOf(findings[0]!)).toMatch(/^[A-L]3$/);
});

test.each([
  ["Vai trò", "nhà kho", "role"],
  ["Điểm", "hai", "points"],
  ["Nhỏ nhất hợp lý", "ít", "min"],
])("%s = %s is named and left aside, the measure stays", (key, value, reason) => {
  const { set, findings } = read([row({ [key]: value })]);
  expect(set?.criteria[0]?.measures).toHaveLength(1);
  expect(findings).toMatchObject([{ code: "criteria.row-invalid", params: { key, value, reason, measureLost: false } }]);
});

test("a row that lost its code is known by its place, so that its column is not taken for another", () => {
  const lost = row({ "Mã chỉ số": null });
  const codes = read([lost, row({ "Mã chỉ số": "TC01.c" }), lost]).set?.criteria[0]?.measures.map(({ code }) => code);
  expect(codes).toEqual(["TC01.a", "TC01.c", "TC01.d"]);
});

test("a remark below the table names no measure; a criterion of which no row can be used stays in the set", () => {
  const remark = row({ "Mã tiêu chí": null, "Tiêu chí": null, "Mã chỉ số": null, "Bắt buộc": null, Kiểu: null, Ngưỡng: null });
  expect(read([LAND, remark]).set?.criteria[0]?.measures).toHaveLength(1);
  const other = row({ "Mã tiêu chí": "TC02", "Tiêu chí": "Xe", "Mã chỉ số": "TC02.a", Ngưỡng: "?" });
  expect(read([LAND, other]).set?.criteria.map(({ code }) => code)).toEqual(["TC01", "TC02"]);
});

test("a code that stands twice is a finding and counts once", () => {
  const { set, findings } = read([LAND, LAND, row({ "Tiêu chí": "Trụ sở", "Mã chỉ số": "TC01.b" })]);
  expect(set?.criteria[0]?.measures).toHaveLength(1);
  expect(findings).toMatchObject([
    {
      code: "criteria.code-duplicate",
      ...at("Tiêu chí", "C3"),
      params: { key: "Mã chỉ số", value: "TC01.a", reason: "measure" },
    },
    {
      code: "criteria.code-duplicate",
      ...at("Tiêu chí", "A4"),
      params: { key: "Mã tiêu chí", value: "TC01", reason: "criterion" },
    },
  ]);
});

test("without its columns, or without a usable row, there is no set", () => {
  expect(readCriteria(sheetOf("Tiêu chí", [["STT", "Nội dung"]]))).toMatchObject({
    set: null,
    findings: [{ params: { reason: "header" } }],
  });
  expect(readCriteria(sheetOf("Tiêu chí", []))).toMatchObject({ set: null });
  expect(read([row({ Kiểu: "?" })]).set).toBeNull();
});

test("shares are read from text, from formatted and from bare numbers", () => {
  const share = (value: CellValue, format = "General") =>
    read([row({ Kiểu: "tỷ lệ", Ngưỡng: value, "Nhỏ nhất hợp lý": null })], {
      formats: [HEADER.map(() => "General"), HEADER.map(() => format)],
    }).set?.criteria[0]?.measures[0]?.threshold;
  for (const typed of ["90%", "90", "0,9", "90 %"]) expect(share(typed)).toEqual({ kind: "quantity", value: 0.9 });
  expect(share(90)).toEqual({ kind: "quantity", value: 0.9 });
  expect(share(0.9, "0%")).toEqual({ kind: "quantity", value: 0.9 });
  expect(share("1,5%")).toEqual({ kind: "quantity", value: 0.015 });
});

test("Bắt buộc: x counts, blank or a denial only warns, anything else counts and is named", () => {
  const mandatory = (value: CellValue) => read([row({ "Bắt buộc": value })]);
  for (const typed of ["x", "X", "Có", true])
    expect(mandatory(typed)).toMatchObject({ set: { criteria: [{ measures: [{ mandatory: true }] }] }, findings: [] });
  for (const typed of [null, "Không", 0])
    expect(mandatory(typed)).toMatchObject({ set: { criteria: [{ measures: [{ mandatory: false }] }] }, findings: [] });
  expect(mandatory("tùy")).toMatchObject({
    set: { criteria: [{ measures: [{ mandatory: true }] }] },
    findings: [{ params: { reason: "mandatory", value: "tùy" } }],
  });
});

test("any threshold written to the sheet is read back as it was", () => {
  const any = fc
    .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, scale]) => Number(`${digits}e-${scale}`));
  fc.assert(
    fc.property(fc.constantFrom("number", "percentage", "change"), any, any, (kind, a, b) => {
      const [low, high] = (kind === "number" ? [a, b] : [a / (a + 1), b / (b + 1)].map((share) => Number(share.toFixed(5)))).sort(
        (x, y) => x - y,
      ) as [number, number];
      const base = DEFAULT_CRITERIA.criteria.flatMap(({ measures }) => measures).find(({ role }) => role === "land-existing")!;
      const single: Measure = {
        ...base,
        kind,
        comparison: kind === "change" ? "decrease>=" : ">=",
        threshold: { kind: "quantity", value: low },
      };
      const range: Measure = { ...base, kind, comparison: "between", threshold: { kind: "between", low, high } };
      for (const measure of kind === "change" ? [single] : [single, range]) {
        const written = thresholdCell(measure);
        const cell = { text: String(written), number: typeof written === "number" ? written : null, percent: false };
        expect(readThreshold(cell, measure.kind, measure.comparison, measure.unit)).toEqual(measure.threshold);
      }
    }),
  );
});

test("a set of the workbook's own is not marked as derived", () => {
  expect(read([LAND]).set).toMatchObject({ derived: false, origin: "workbook" });
});
