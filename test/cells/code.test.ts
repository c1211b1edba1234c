import { NO_ANSWERS } from "../../src/core/survey/tableAnswers";
import { codeKey } from "../../src/cells/code";
import type { CellValue } from "../../src/cells/value";
import { readFailing } from "../../src/core/claims/failing";
import type { Claim } from "../../src/core/claims/types";
import { findCode } from "../../src/core/criteria/codes";
import { DEFAULT_CRITERIA } from "../../src/core/criteria/default";
import { readCriteria } from "../../src/core/criteria/read";
import { CRITERIA_HEADERS, criteriaRows } from "../../src/core/criteria/sheet";
import { readSurveys } from "../../src/core/survey/read";
import { snapshotOf, workbook } from "../support/table";

Object.assign(globalThis, {
  CustomFunctions: {
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: () => undefined,
  },
});

/** Spellings of the code of one measure, and of one criterion. */
const MEASURE = ["TC06.a", "TC6a", "tc 6 a", "TC6.A", "TC06-a", "TC 06 – a", "tc_06_a", "TC.06.a", " Tc6. a"];
const CRITERION = ["TC06", "TC6", "tc 6", "TC-06", "TC.6", "Tiêu chí 6", "tiêu chí số 06", "TC số 6"];

test("only what stands beside a letter is no part of a code", () => {
  expect(new Set(MEASURE.map(codeKey)).size).toBe(1);
  expect(codeKey("1.2")).not.toBe(codeKey("12"));
  expect(codeKey("TC1-1")).not.toBe(codeKey("TC11"));
  expect(codeKey("TC1-1")).toBe(codeKey("TC01.1"));
  expect(codeKey("TC10")).not.toBe(codeKey("TC1.0"));
  expect(codeKey("TC100")).not.toBe(codeKey("TC1"));
});

describe.each(MEASURE)("%p", (code) => {
  test("is found in the set", () => expect(findCode(DEFAULT_CRITERIA, code)).toMatchObject({ measure: { code: "TC06.a" } }));

  test("is an argument of a function, by itself and over a column", async () => {
    const { criterionScoreFunction, surveyResultsFunction } = await import("../../src/functions/functions");
    const criteria = [[...CRITERIA_HEADERS], ...criteriaRows(DEFAULT_CRITERIA)];
    expect(criterionScoreFunction(code, [[821.6]], undefined, criteria)).toBe(1);
    expect(surveyResultsFunction([[code], [390]], criteria)).toEqual([["TC06"], ["KĐ"]]);
  });

  test("heads a column of a survey", () => {
    expect(
      columns([
        ["Phường", code],
        ["Lam Sơn", 821.6],
        ["An Tảo", 390],
      ]),
    ).toEqual(["TC06.a"]);
  });

  test("answers what a column means", () => {
    const rows = [
      ["Phường", "TC01", "Quỹ đất công"],
      ["Lam Sơn", "Đ", 821.6],
      ["An Tảo", "KĐ", 390],
    ];
    expect(columns(rows, code)).toEqual(["TC01", "TC06.a"]);
  });

  test("is the same measure twice on the sheet of criteria", () => {
    const rows = criteriaRows(DEFAULT_CRITERIA);
    const again = rows.find((row) => row.includes("TC06.a"))!.map((cell) => (cell === "TC06.a" ? code : cell));
    const { findings } = readCriteria(snapshotOf("Tiêu chí", [[...CRITERIA_HEADERS], ...rows, again]));
    expect(findings.map((finding) => finding.code)).toEqual(["criteria.code-duplicate"]);
  });
});

describe.each(CRITERION)("%p", (code) => {
  test("is an argument of a function", async () => {
    const { criterionScoreFunction } = await import("../../src/functions/functions");
    const criteria = [[...CRITERIA_HEADERS], ...criteriaRows(DEFAULT_CRITERIA)];
    expect(criterionScoreFunction(code, [["Đ"]], undefined, criteria)).toBe(1);
  });

  test("heads a column of a survey", () => {
    expect(
      columns([
        ["Phường", code],
        ["Lam Sơn", "Đ"],
        ["An Tảo", "KĐ"],
      ]),
    ).toEqual(["TC06"]);
  });

  test("is what a claim speaks of", () => {
    const claim = { kind: "failing", stated: "14", parts: [code], scope: [] } as unknown as Claim;
    expect(readFailing(claim, DEFAULT_CRITERIA, [])).toMatchObject({ criterion: "TC06", wards: 14 });
  });
});

/** What the columns of a table of wards are read as; `answer`: what the user said the last one means. */
function columns(rows: CellValue[][], answer?: string): string[] {
  const [reading] = readSurveys(workbook([snapshotOf("Khảo sát", rows)]), DEFAULT_CRITERIA, {
    isWard: (name) => name === "Lam Sơn" || name === "An Tảo",
    wardLikeness: (name) => (name === "Lam Sơn" || name === "An Tảo" ? "exact" : null),
    isUnit: () => false,
    keptColumn: (_, header) => (header === "Quỹ đất công" ? answer : undefined),
    answersFor: () => NO_ANSWERS,
    keptNumbering: () => null,
    acceptsLikely: false,
  });
  return reading?.survey.columns.map(({ code }) => code) ?? [];
}
