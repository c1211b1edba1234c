import { programmeOf } from "../../../src/core/programmes";
import { readCriteria } from "../../../src/core/criteria/read";
import { checkWorkbook } from "../../../src/core/report/check";
import { wardLines } from "../../../src/documents/results/lines";
import { rosterAt } from "../../../src/core/roster";
import { partOf, sampleSheets } from "../../../src/documents/sample/sheets";
import { shapeProblems, snapshotOf } from "../sheets/plans";

const TOWN = ["Phùng Chí Kiên", "Bần Yên Nhân", "Minh Đức", "Dị Sử", "Nhân Hòa", "Bạch Sam", "Phan Đình Phùng"];
const NO_TITLE = [
  "Hiến Nam",
  "Hồng Châu",
  "Lê Lợi",
  "Quang Trung",
  "Minh Khai",
  "Minh Đức",
  "Dị Sử",
  "Bạch Sam",
  "Phan Đình Phùng",
];

describe("the sample of Hưng Yên, 2022", () => {
  const preset = programmeOf("hung-yen");
  const sample = preset.sample();
  const wards = rosterAt(preset.roster, "2022-12-31");
  const measures = preset.criteria.criteria.flatMap((criterion) => criterion.measures);
  const column = (code: string, part: "value" | "previous" = "value") =>
    wards.map((ward) => partOf(sample.entry(ward, code), part));
  const report = checkWorkbook(snapshotOf(sampleSheets()), { today: "2023-01-05" });
  const sum = (values: readonly unknown[]): number => values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

  test("has 14 wards, and a value for every measure but existing or planned land", () => {
    expect(wards).toHaveLength(14);
    for (const { code } of measures) {
      const blanks = column(code).filter((value) => value === null).length;
      expect([code, blanks]).toEqual([code, code === "TC06.a" || code === "TC06.c" ? 7 : 0]);
    }
  });

  test("comes to the published totals of crimes: 191 after 205", () => {
    expect([sum(column("TC16.a", "previous")), sum(column("TC16.a"))]).toEqual([205, 191]);
  });

  test("has the published planned land: 12.200 m² in seven wards", () => {
    expect(sum(column("TC06.c"))).toBe(12200);
  });

  test("marks every ward as partly reconstructed", () => {
    expect(wards.map(sample.note).every((note) => note.includes("dựng lại"))).toBe(true);
  });

  test("the check gives the matrix that the published totals ask for, with planned land counted", () => {
    const failing: Readonly<Record<string, readonly string[]>> = {
      TC02: NO_TITLE,
      TC03: NO_TITLE,
      TC06: ["Lê Lợi", "Quang Trung", "Minh Khai"],
      TC07: TOWN,
      TC08: ["An Tảo", ...TOWN],
      TC19: ["Lam Sơn", "An Tảo", "Hiến Nam", "Hồng Châu"],
    };
    const failed = report.criteria.criteria.flatMap(({ code }, position) => {
      const wards = report.results.filter((result) => result.criteria[position] === "not-met").map((result) => result.ward);
      return wards.length === 0 ? [] : [[code, wards] as const];
    });
    expect(Object.fromEntries(failed)).toEqual(failing);
    expect(report.results.filter((result) => result.missing + result.notApplicable > 0)).toEqual([]);
    expect(report.distribution).toEqual([
      [21, 1],
      [20, 4],
      [19, 5],
      [18, 4],
    ]);
  });

  test("the check shows what the published text contradicts", () => {
    const codes = report.findings.filter((found) => found.sheet === "Số liệu báo cáo").map((found) => found.code);
    expect(new Set(codes)).toEqual(
      new Set([
        "consistency.percent",
        "consistency.scope",
        "consistency.sum",
        "consistency.distribution",
        "consistency.infeasible",
      ]),
    );
    expect(report.findings.filter((found) => found.code.startsWith("entry.") || found.code.startsWith("structure."))).toEqual([]);
  });

  test("planned land is never told as existing land, even where it counts", () => {
    const lines = wardLines(report);
    expect(lines.filter((line) => (line.figures.get("land-existing") ?? null) !== null).map((line) => line.ward)).toEqual(
      report.results.slice(0, 7).map((result) => result.ward),
    );
    expect(lines.filter((line) => (line.figures.get("land-planned") ?? null) !== null)).toHaveLength(7);
  });

  test("is a well-formed workbook that our own readers take without a finding about its criteria", () => {
    const plans = sampleSheets();
    expect(plans.flatMap(shapeProblems)).toEqual([]);
    const { set, findings } = readCriteria(snapshotOf(plans).sheets.find((sheet) => sheet.name === "Tiêu chí")!);
    expect(findings.filter((finding) => finding.severity === "error")).toEqual([]);
    expect(set?.criteria.map((criterion) => criterion.code)).toEqual(preset.criteria.criteria.map((criterion) => criterion.code));
  });
});
