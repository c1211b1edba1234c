import { wardPagesPlan } from "../../../src/documents/summary/wardPages";
import { checkWorkbook } from "../../../src/core/report/check";
import { wardLines } from "../../../src/documents/results/lines";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import { NBSP } from "../../../src/cells/number/format";
import { shapeProblems, snapshotOf } from "../sheets/plans";

const report = checkWorkbook(snapshotOf(sampleSheets()), { today: "2023-01-05" });
const textsOf = (names: readonly string[]): string[][] => {
  const keys = wardLines(report)
    .filter(({ ward }) => names.includes(ward))
    .map(({ key }) => key);
  const plan = wardPagesPlan(report, new Set(keys));
  return plan.cells.map((row) =>
    row.map((cell) =>
      String(cell?.value ?? "")
        .split(NBSP)
        .join(" "),
    ),
  );
};

test("a ward's page has value, threshold and shortfall of what it lacks, and nothing that it meets", () => {
  const rows = textsOf(["Lê Lợi"]);
  const land = rows.find((row) => row[2]?.startsWith("TC06.a"))!;
  expect(land.slice(3)).toEqual(["390 m²", "từ 500 m²", "110 m²", "Không đạt"]);
  expect(rows.flat().some((text) => text.startsWith("TC01"))).toBe(false);
  expect(rows.flat()).toContain("Đạt 19/22 tiêu chí; ngưỡng đạt chuẩn 22/22; kết luận: Chưa đạt.");
});

test("every ward has a page of its own, upright on A4", () => {
  const plan = wardPagesPlan(report, null);
  expect(shapeProblems(plan)).toEqual([]);
  expect(plan.print!.breaks).toHaveLength(13);
  expect(plan.print).toMatchObject({ orientation: "Portrait", paper: "A4", fitToWidth: true });
});
