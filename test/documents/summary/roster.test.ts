import { programmeOf } from "../../../src/core/programmes";
import { checkWorkbook } from "../../../src/core/report/check";
import type { CheckReport } from "../../../src/core/report/types";
import { periodLines } from "../../../src/documents/results/periods";
import type { SettingKey } from "../../../src/core/settings/types";
import { standardSheets } from "../../../src/documents/sheets/standard";
import { narrativeText } from "../../../src/documents/summary/narrative/text";
import { NOTHING_KEPT } from "../../../src/documents/summary/kept";
import { summaryPlan } from "../../../src/documents/summary/plan";
import { shapeProblems, snapshotOf } from "../sheets/plans";

/** The standard workbook of Hưng Yên at the end of a year, with wards recognised. */
function at(
  year: string,
  recognised: Readonly<Record<string, number>> = {},
  set: Partial<Record<SettingKey, string>> = {},
): CheckReport {
  const preset = programmeOf("hung-yen");
  const entries = preset.roster.entries.map((entry) => ({
    ...entry,
    recognisedYear: entry.validFrom === null ? (recognised[entry.name] ?? null) : null,
  }));
  const settings = { ...preset.settings, NAM_DANH_GIA: year, ...set };
  const plans = standardSheets({ ...preset, settings, roster: { ...preset.roster, entries } });
  return checkWorkbook(snapshotOf(plans), { today: `${year}-12-31` });
}

const text = (report: CheckReport): string => narrativeText(report);
const titles = (report: CheckReport): unknown[] => summaryPlan(report, NOTHING_KEPT).cells.map((row) => row[0]?.value);

test("S1: a single merger is told with its date and the wards that are left", () => {
  const report = at("2024");
  expect(text(report)).toContain("Phường Quang Trung đã nhập vào phường Lê Lợi từ ngày 01/12/2024");
  expect(text(report)).toContain("từ ngày đó danh sách còn 13 phường.");
});

test("S2 and S4: the rearrangement of 2025, the plan kept as it was made", () => {
  const report = at("2025");
  expect(text(report)).toContain("Từ ngày 01/07/2025, 13 phường được sắp xếp thành 06 phường: ");
  expect(text(report)).toMatch(/Lộ trình đến năm 2025 cần 07 phường, danh sách hiện hành có 06 phường; giữ nguyên cả hai số/);
  expect(text(report)).toContain("Kết quả công nhận trước khi sắp xếp không chuyển sang phường mới.");
});

test("S3: one recognised predecessor is inherited under một, all are needed under tất cả", () => {
  const recognised = { "An Tảo": 2023 };
  expect(text(at("2025", recognised, { KE_THUA: "một" }))).toContain(
    "Phường Phố Hiến kế thừa kết quả của An Tảo, cần công nhận lại.",
  );
  expect(text(at("2025", recognised, { KE_THUA: "tất cả" }))).toContain("Phường Phố Hiến chưa kế thừa vì còn 03/4 phường cũ");
});

test("the original, interim and current roster stand side by side, each with the same plan", () => {
  const report = at("2025", { "Lam Sơn": 2023, "An Tảo": 2024 }, { KE_THUA: "một" });
  expect(periodLines(report).map(({ wards, picked, recognised }) => [wards, picked, recognised])).toEqual([
    [14, 14, 2],
    [13, 14, 2],
    [6, 14, 2],
  ]);
  expect(titles(report)).toContain("Biểu 3a. Danh sách phường qua các thời kỳ");
  expect(shapeProblems(summaryPlan(report, NOTHING_KEPT))).toEqual([]);
});

test("before any change there is no such block and no sentence about mergers", () => {
  const report = at("2023");
  expect(titles(report)).not.toContain("Biểu 3a. Danh sách phường qua các thời kỳ");
  expect(text(report)).not.toContain("nhập vào");
});

test("the calendar has the monthly report by the 17th, the half-yearly check and what is due next", () => {
  const report = checkWorkbook(snapshotOf(standardSheets(programmeOf("hung-yen"))), { today: "2024-03-20" });
  const due = report.reviews.filter(({ state }) => state === "due").map(({ what, due }) => [what, due]);
  expect(due.slice(0, 2)).toEqual([
    ["Báo cáo tiến độ trước ngày 18 hằng tháng", "2024-04-17"],
    ["Định kỳ 6 tháng kiểm tra, sơ kết", "2024-06-30"],
  ]);
  expect(text(report)).toContain("báo cáo tiến độ trước ngày 18 hằng tháng (17/04/2024)");
});
