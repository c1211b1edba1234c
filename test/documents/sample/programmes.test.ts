import { checkWorkbook } from "../../../src/core/report/check";
import type { CheckReport } from "../../../src/core/report/types";
import { roadmapGap } from "../../../src/core/roadmap";
import type { SampleId } from "../../../src/core/programmes";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import { narrativeText } from "../../../src/documents/summary/narrative/text";
import { shapeProblems, snapshotOf } from "../sheets/plans";

const check = (id: SampleId, today: string): CheckReport => checkWorkbook(snapshotOf(sampleSheets(id)), { preset: id, today });
const row = (report: CheckReport, year: string) => report.roadmap.find((candidate) => candidate.year === year)!;
const text = (report: CheckReport): string => narrativeText(report);
const broken = (report: CheckReport): string[] =>
  report.findings.filter(({ severity, code }) => severity === "error" || code.startsWith("consistency.")).map(({ code }) => code);

describe("every sample is well formed, marked as reconstructed, and agrees with the figures that its source states", () => {
  test.each<[SampleId, string]>([
    ["tp-hcm", "2025-07-02"],
    ["bo-cong-an", "2024-01-05"],
    ["binh-phuoc", "2024-01-05"],
  ])("%s", (id, today) => {
    expect(sampleSheets(id).flatMap(shapeProblems)).toEqual([]);
    const report = check(id, today);
    expect(broken(report)).toEqual([]);
    expect(report.settings.dataNature).toContain("mô phỏng");
    expect(text(report)).toContain("dữ liệu mô phỏng");
  });
});

test("Hưng Yên: 2, 4, 7, 9, 11, 14 picked and 50 % by 2025 (QĐ 1886)", () => {
  const report = check("hung-yen", "2023-01-05");
  expect(report.roadmap.map(({ target }) => target)).toEqual([2, 4, 7, 9, 11, 14]);
  expect(row(report, "2025").shareLow).toBe(0.5);
  expect(text(report)).toContain("đến hết năm 2025 là 07/14 phường (50%)");
});

test("TP.HCM: 75 of 249 is 30,12 %, 74 are not enough, Thủ Đức needs three", () => {
  const report = check("tp-hcm", "2025-07-02");
  expect(report.wardsInForce).toHaveLength(249);
  expect(row(report, "2023-2025")).toMatchObject({ target: 75, achieved: 74, gap: 1, rosterSize: 249 });
  expect(row(report, "2023")).toMatchObject({ gap: 0, surplus: 0 });
  expect(row(report, "2023").units.find(({ unit }) => unit === "Thành phố Thủ Đức")).toMatchObject({ minimum: 3, achieved: 3 });
  expect(row(report, "2030").target).toBe(249);
  expect(text(report)).toContain("ít nhất 75/249 phường (30,12%)");
});

test("Bộ Công an: 106 assigned, 172 registered exceed by 66, 144 of 172 are 83,72 %", () => {
  const report = check("bo-cong-an", "2024-01-05");
  expect(row(report, "2023").target).toBe(106);
  expect(report.results.filter(({ conclusion }) => conclusion === "met")).toHaveLength(144);
  expect(report.distribution).toEqual([
    [20, 144],
    [19, 28],
  ]);
  expect(row(report, "2023")).toMatchObject({ eligible: 144, achieved: 0 });
  const gap = roadmapGap({
    rules: report.roadmapPlan!.rules,
    year: 2023,
    achieved: 172,
    rosterSize: 172,
    wards: null,
    units: null,
  });
  expect(gap).toMatchObject({ target: 106, gap: 0, surplus: 66 });
  expect(text(report)).toContain("đã chọn, đăng ký 172 phường, vượt 66 so với số phải xây dựng là 106");
  expect(text(report)).toContain("144/172 Công an phường đủ điều kiện (83,72%)");
});

test("Bình Phước: the pilot Tân Đồng meets 22 of 22, the others have no data and fail nothing", () => {
  const report = check("binh-phuoc", "2024-01-05");
  const [pilot] = report.results.filter(({ ward }) => ward === "Tân Đồng");
  expect(pilot).toMatchObject({ met: 22, conclusion: "met" });
  expect(report.results.filter(({ notMet }) => notMet > 0)).toEqual([]);
  expect(row(report, "2023")).toMatchObject({ named: ["Tân Đồng"], target: 1, eligible: 1 });
});
