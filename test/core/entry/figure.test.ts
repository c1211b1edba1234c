import type { Measure } from "../../../src/core/criteria/types";
import { readEntry } from "../../../src/core/entry/read";
import type { EntryContext, EntryInput } from "../../../src/core/entry/reading";
import { compareQuantities, ratio, type Quantity } from "../../../src/cells/number/quantity";

const measureOf = (given: Partial<Measure>): Measure => ({
  code: "X.a",
  criterion: "X",
  name: "Chỉ số",
  kind: "number",
  comparison: ">=",
  threshold: { kind: "quantity", value: 1 },
  unit: "",
  period: "",
  mandatory: true,
  plausibleMin: null,
  plausibleMax: null,
  role: null,
  aliases: [],
  basis: "",
  row: null,
  ...given,
});

const land = measureOf({ name: "Diện tích", unit: "m²", plausibleMin: 20, plausibleMax: 20000 });
const cases = measureOf({ name: "Số vụ trộm cắp", unit: "vụ", kind: "count" });
const people = measureOf({ name: "Quân số", unit: "đồng chí" });
const money = measureOf({ name: "Kinh phí", unit: "đồng" });
const large = measureOf({ name: "Tỷ lệ phá án", kind: "percentage", unit: "%", threshold: { kind: "quantity", value: 0.8 } });
const small = measureOf({ name: "Tỷ lệ tái phạm", kind: "percentage", unit: "%", threshold: { kind: "quantity", value: 0.02 } });

const read = (measure: Measure, cell: EntryInput["value"] | EntryInput, ctx: EntryContext = {}) =>
  readEntry(
    measure,
    typeof cell === "object" && cell !== null && "value" in cell ? cell : { value: cell as string, format: "General" },
    ctx,
  );

describe("the unit in the head converts, exactly", () => {
  test.each<[string, Measure, EntryInput["value"] | EntryInput, Quantity]>([
    ["ha", land, 0.0731, 731],
    ["(ha)", land, "0,0731", 731],
    ["ĐVT: ha", land, 0.3, 3000],
    ["km2", land, 0.00025, 250],
    ["nghìn m2", land, 1.237, 1237],
    ["1000 m²", land, 0.5, 500],
    ["1.000m2", land, 1.1, 1100],
    ["m2", land, 640.5, 640.5],
    ["m²", land, "640 m2", 640],
    ["ha", land, "0,08 ha", 800],
    ["triệu đồng", money, 12.5, 12_500_000],
    ["tr.đ", money, 3, 3_000_000],
    ["nghìn đồng", money, 7, 7000],
    ["tỷ đồng", money, 0.25, 250_000_000],
    ["đ/c", people, 7, 7],
    ["người", people, "07", 7],
    ["nghìn người", people, 1.5, 1500],
    ["vụ việc", cases, 3, 3],
    ["%", large, 87.5, ratio(875, 1000)],
    ["phần trăm", large, 90, ratio(9, 10)],
    ["%", large, { value: 0.87, format: "0%" }, ratio(87, 100)],
    ["%", large, "87,5%", ratio(875, 1000)],
    ["%", large, "13/15", ratio(13, 15)],
    ["%", small, 0.7, ratio(7, 1000)],
    ["‰", small, 8, ratio(8, 1000)],
    ["‰", small, "12,5", ratio(125, 10_000)],
  ])("%s", (unit, measure, cell, wanted) => {
    const { state, value, issues } = read(measure, cell, { unit });
    expect(state).toBe("value");
    expect(compareQuantities(value as Quantity, wanted)).toBe(0);
    for (const { suggestion } of issues) {
      if (!suggestion) continue;
      const again = read(measure, { value: suggestion.value, format: "General" }, { unit });
      expect(compareQuantities(again.value as Quantity, wanted)).toBe(0);
    }
  });
});

test.each<[string, Measure, EntryInput["value"] | EntryInput]>([
  ["người", land, 600],
  ["sào", land, 2],
  ["ha", cases, 3],
  ["%", cases, 3],
  ["người", cases, 3],
  ["vụ", large, 90],
  ["m2", large, 90],
  ["%", large, 0.9],
  ["%", large, 1],
  ["%", small, 0.012],
  ["‰", small, "1,5%"],
  ["‰", small, { value: 0.015, format: "0.0%" }],
  ["ha", land, "500 m2"],
  ["m2", land, "0,05 ha"],
  ["ha", measureOf({ name: "Diện tích" }), 0.05],
])("under “%s” nothing is guessed", (unit, measure, cell) => {
  expect(read(measure, cell, { unit })).toMatchObject({ state: "unusable", issues: [{ code: "entry.ambiguous" }] });
});

test("a measure that has its unit in its name takes that unit", () => {
  expect(read(measureOf({ name: "Diện tích (m²)" }), 640, { unit: "m2" })).toMatchObject({ state: "value", value: 640 });
});

test("a figure that its head explains is never made a thousand times as large", () => {
  const [plain] = read(land, 1.8).issues;
  expect(plain).toMatchObject({ code: "entry.implausible", suggestion: { value: 1800 } });
  expect(read(land, 1.8, { unit: "m2" }).issues[0]).toMatchObject({ suggestion: { value: 1800 } });
  const { state, issues } = read(land, 0.0018, { unit: "ha" });
  expect(state).toBe("unusable");
  expect(issues).toMatchObject([{ code: "entry.implausible" }]);
  expect(issues[0]!.suggestion).toBeUndefined();
});

test("an area typed in another unit converts", () => {
  expect(read(land, "0,07 ha")).toMatchObject({ state: "value", issues: [{ suggestion: { value: 700 } }] });
});

/** Entries that a careful clerk would ask about, and the few that are certain; other values than any book of ours. */
describe("nasty entries are read right or asked", () => {
  test.each<[Measure, EntryInput["value"], number | string]>([
    [land, "410 (dự kiến 720)", "asked"],
    [land, "khoảng 450", "asked"],
    [land, ">300", "asked"],
    [land, "450-520", "asked"],
    [land, "1.250,5", 1250.5],
    [land, "710 m2 (chung phường)", "asked"],
    [land, "Chưa có", "asked"],
    [land, 0.08, "asked"],
    [people, "06 (01 nghỉ)", "asked"],
    [people, "Có", "asked"],
    [people, "6/9", "asked"],
    [people, "11 đ/c", 11],
    [small, "<2%", "asked"],
    [small, "dưới 2%", "asked"],
    [small, 0.013, "asked"],
    [large, "trên 85%", "asked"],
    [large, 1, "asked"],
    [large, "8/9 tổ", "asked"],
    [large, "95 người", "asked"],
    [cases, "Không xảy ra", 0],
    [cases, "Không", 0],
    [cases, "Không có", 0],
    [cases, "Không phát sinh", 0],
    [cases, "Không có vụ nào", 0],
    [cases, "02 vụ", 2],
    [cases, "-", "asked"],
    [cases, "Không (số liệu quý I)", "asked"],
    [people, "Không xảy ra", "asked"],
    [land, "Đạt 480 m2", "asked"],
    [land, "đang đo", "asked"],
  ])("%#: %j", (measure, value, wanted) => {
    const reading = read(measure, value);
    expect(reading.state === "value" ? Number(reading.value) : reading.state).toBe(wanted === "asked" ? "unusable" : wanted);
  });

  test("Đạt and Không đạt stand for the measure, with their note", () => {
    expect(read(land, "Không đạt do thiếu 90 m2")).toMatchObject({ state: "direct", direct: "not-met", note: "do thiếu 90 m2" });
    expect(read(large, "Đạt (BB 4)")).toMatchObject({ state: "direct", direct: "met", note: "BB 4" });
    expect(read(cases, "x (BB 4)")).toMatchObject({ state: "unusable" });
  });
});
