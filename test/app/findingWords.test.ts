import type { WorkbookSnapshot } from "../../src/cells/snapshot";
import { writeFindingsSheet } from "../../src/app/findingsSheet";
import { findingWords } from "../../src/app/findingWords";
import { checkWorkbook } from "../../src/core/report/check";
import type { SheetPlan } from "../../src/core/workbook/plan";
import { listEntries } from "../../src/taskpane/parts/findingEntries";
import { sheet, workbook } from "../support/table";

const EMPTY: WorkbookSnapshot = workbook([]);
const written: SheetPlan[] = [];
jest.mock("../../src/excel/read", () => ({ readWorkbook: () => Promise.resolve(EMPTY) }));
jest.mock("../../src/excel/write", () => ({
  writePlans: (tasks: readonly { plan: SheetPlan }[]) => {
    written.push(...tasks.map(({ plan }) => plan));
    return Promise.resolve();
  },
}));

const report = checkWorkbook(
  workbook([
    sheet(
      "K",
      "Tên phường | TC07 Trụ sở | TC06.a Tổng diện tích đất (m²) | TC02\nLam Sơn | Đ | 2.16 | Đ\nAn Tảo | chưa rõ | 500 | KĐ",
    ),
    sheet("Thông số", "Mã | Thông số | Giá trị\nNAM_DANH_GIA | Năm | 2025.5"),
  ]),
  { today: "2023-01-10" },
);

test.each(["vi", "en"] as const)("the pane and Nội dung rà soát say the same sentence of a finding, in %s", async (language) => {
  await writeFindingsSheet(report, { language });
  const onSheet = written
    .pop()!
    .cells.slice(3)
    .map((row) => [row[2]?.value, row[3]?.value, row[4]?.value, row[6]?.value]);
  const entries = listEntries(report, new Map(), new Set(), language);
  const inPane = entries.map(({ finding, item, message }) => [finding.sheet, item.address, message.long, finding.code]);
  expect(inPane.length).toBeGreaterThan(3);
  expect(onSheet).toEqual(expect.arrayContaining(inPane));
});

test("a sentence names the measure of its cell, and figures have a decimal comma", () => {
  const inWords = findingWords(report, "vi");
  const said = (code: string) =>
    report.findings.filter((finding) => finding.code === code).map((finding) => inWords(finding).long);
  expect(said("entry.implausible").join()).toContain("“2,16”");
  expect(said("entry.implausible").join()).toContain("Tổng diện tích đất");
  expect(said("settings.invalid").join()).toContain("“2025,5”");
  for (const finding of report.findings) expect(inWords(finding).long).not.toMatch(/\d\.\d(?!\d\d)/);
});
