import { changeGroups, noLongerMeeting } from "../../../src/core/compare";
import { compareSurveys } from "../../../src/core/compare/compare";
import { checkWorkbook } from "../../../src/core/report/check";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import type { Status, WardResult } from "../../../src/core/scoring/types";
import type { PlanCell, SheetPlan } from "../../../src/core/workbook/plan";
import { narrativeText } from "../../../src/documents/summary/narrative/text";
import { NOTHING_KEPT } from "../../../src/documents/summary/kept";
import { summaryPlan } from "../../../src/documents/summary/plan";
import { shapeProblems, snapshotOf } from "../../documents/sheets/plans";
import { reportOf } from "../../documents/summary/report";

const base = reportOf();
const set = base.criteria;
const [lamSon, anTao] = base.results as [WardResult, WardResult];
const at = (year: number) => ({ sheet: `Khảo sát ${year}`, year, month: 12, date: `${year}-12-31` });

function withStatus(result: WardResult, marks: Record<string, Status>, conclusion: WardResult["conclusion"]): WardResult {
  const criteria = set.criteria.map(({ code }, i) => marks[code] ?? result.criteria[i]!);
  return { ...result, criteria, met: criteria.filter((status) => status === "met").length, conclusion };
}

test("what is lost and gained, by ward and by criterion; missing data is never a loss", () => {
  const before = [withStatus(lamSon, { TC19: "not-met" }, "not-met"), withStatus(anTao, {}, "met")];
  const after = [withStatus(lamSon, { TC08: "missing" }, "missing"), withStatus(anTao, { TC02: "not-met" }, "not-met")];
  const comparison = compareSurveys(set, { survey: at(2022), results: before }, { survey: at(2023), results: after });
  expect(comparison.wards).toMatchObject([
    { ward: "Lam Sơn", before: 21, after: 21, delta: 0, lost: [], gained: ["TC19"], unknown: ["TC08"] },
    { ward: "An Tảo", before: 22, after: 21, delta: -1, lost: ["TC02"], gained: [], unknown: [] },
  ]);
  expect(comparison.criteria.find(({ code }) => code === "TC02")).toMatchObject({ metBefore: 2, metAfter: 1, lost: ["An Tảo"] });
  expect(noLongerMeeting(comparison).map(({ ward }) => ward)).toEqual(["An Tảo"]);
});

test("wards of one survey only are told apart, not compared", () => {
  const comparison = compareSurveys(set, { survey: at(2022), results: [lamSon] }, { survey: at(2023), results: [anTao] });
  const { rose, fell, same, added, gone } = changeGroups(comparison);
  expect([rose, fell, same]).toEqual([[], [], []]);
  expect([added.map(({ ward }) => ward), gone.map(({ ward }) => ward)]).toEqual([["An Tảo"], ["Lam Sơn"]]);
});

/** The sample with its survey twice: of 2022 as published, of 2023 with changes. */
function twoYears(change: (cells: (PlanCell | null)[][]) => void): SheetPlan[] {
  return sampleSheets().flatMap((plan) => {
    if (plan.name !== "Khảo sát") {
      if (plan.name !== "Thông số") return [plan];
      const cells = plan.cells.map((row) => (row[0]?.value === "NAM_DANH_GIA" ? [row[0], row[1]!, { value: "2023" }] : row));
      return [{ ...plan, cells }];
    }
    const cells = plan.cells.map((row) => [...row]);
    change(cells);
    return [
      { ...plan, name: "Khảo sát 2022" },
      { ...plan, name: "Khảo sát 2023", cells },
    ];
  });
}

function columnOf(cells: readonly (readonly (PlanCell | null)[])[], code: string): number {
  return cells[2]!.findIndex((cell) => String(cell?.value ?? "").startsWith(`${code} `));
}

describe("two surveys in one workbook", () => {
  const plans = twoYears((cells) => {
    const ward = (name: string): (PlanCell | null)[] => cells.find((row) => row[1]?.value === name)!;
    ward("Lam Sơn")[columnOf(cells, "TC19.a")] = { value: "Đ" };
    ward("Hiến Nam")[columnOf(cells, "TC12.a")] = { value: "KĐ" };
  });
  const report = checkWorkbook(snapshotOf(plans), { today: "2024-01-05" });
  const summary = summaryPlan(report, NOTHING_KEPT);
  const texts = summary.cells.flatMap((row) => row.map((cell) => cell?.value)).filter((value) => typeof value === "string");

  test("the later one is used and compared with the earlier one", () => {
    expect(report.comparison).toMatchObject({ before: { sheet: "Khảo sát 2022", year: 2022, month: 12 }, after: { year: 2023 } });
    const { rose, fell, same } = changeGroups(report.comparison!);
    expect([rose.map(({ ward }) => ward), fell.map(({ ward }) => ward), same.length]).toEqual([["Lam Sơn"], ["Hiến Nam"], 12]);
  });

  test("the summary says so, in a sentence and in Biểu 5", () => {
    expect(narrativeText(report)).toContain(
      "So với năm 2022, 01 phường tăng, 01 phường giảm, 12 phường giữ nguyên số tiêu chí đạt.",
    );
    expect(narrativeText(report)).toContain("Tiêu chí có phường không còn đạt: TC12 01 phường (Hiến Nam).");
    expect(texts).toContain("Biểu 5. Tăng, giảm so với năm 2022");
    expect(shapeProblems(summary)).toEqual([]);
  });

  test("a workbook with one survey has no comparison", () => {
    const single = checkWorkbook(snapshotOf(sampleSheets()), { today: "2023-01-05" });
    expect(single.comparison).toBeNull();
  });
});
