import { CRITERIA_MARK, DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { readCriteria } from "../../../src/core/criteria/read";
import { CRITERIA_HEADERS, criteriaRows } from "../../../src/core/criteria/sheet";
import type { CriteriaSet } from "../../../src/core/criteria/types";
import { sheetOf } from "./sheetOf";

const measures = DEFAULT_CRITERIA.criteria.flatMap((criterion) => criterion.measures);

/** A set without what tells where it came from. */
const content = (set: CriteriaSet | null) =>
  set && {
    ...set,
    origin: "",
    sheet: "",
    criteria: set.criteria.map((c) => ({ ...c, measures: c.measures.map((m) => ({ ...m, row: null })) })),
  };

test("the default set has 22 criteria in 7 groups and 51 measures (workbook.md, Tiêu chí)", () => {
  expect(DEFAULT_CRITERIA.groups.map((group) => group.criteria.length)).toEqual([2, 3, 4, 3, 5, 3, 2]);
  expect(DEFAULT_CRITERIA.criteria).toHaveLength(22);
  expect(measures).toHaveLength(51);
});

test("every default row is marked as derived and cites its section of the Đề án", () => {
  expect(DEFAULT_CRITERIA.derived).toBe(true);
  for (const measure of measures) {
    expect(measure.basis).toContain(CRITERIA_MARK);
    expect(measure.basis).toMatch(/^Đề án 1886, Phần I{1,2}, mục III\.\d/);
  }
});

test("only TC05.a and TC06.c merely warn", () => {
  expect(measures.filter((measure) => !measure.mandatory).map((measure) => measure.code)).toEqual(["TC05.a", "TC06.c"]);
});

test("every role stands at one measure", () => {
  const roles = measures.filter((measure) => measure.role).map((measure) => `${measure.role} ${measure.code}`);
  expect(roles).toEqual([
    "committee-title TC02.a",
    "land-existing TC06.a",
    "land-places TC06.b",
    "land-planned TC06.c",
    "headquarters TC07.a",
    "vehicle TC08.a",
  ]);
});

test("the rows of the set, read back, are the set", () => {
  const { set, findings } = readCriteria(sheetOf("Tiêu chí", [[...CRITERIA_HEADERS], ...criteriaRows(DEFAULT_CRITERIA)]));
  expect(findings).toEqual([]);
  expect(content(set)).toEqual(content(DEFAULT_CRITERIA));
  expect(set).toMatchObject({ origin: "workbook", sheet: "Tiêu chí" });
});
