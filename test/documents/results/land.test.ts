import { checkWorkbook } from "../../../src/core/report/check";
import { wardLines } from "../../../src/documents/results/lines";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import { snapshotOf } from "../sheets/plans";

test("existing and planned land of one ward are both kept when the planned one decides (Biểu 4)", () => {
  const plans = sampleSheets().map((plan) => {
    if (plan.name !== "Khảo sát") return plan;
    const column = (code: string): number => plan.cells[2]!.findIndex((cell) => String(cell?.value ?? "").startsWith(`${code} `));
    const cells = plan.cells.map((row) =>
      row[1]?.value === "Lê Lợi"
        ? row.map((cell, i) => (i === column("TC06.a") ? { value: 300 } : i === column("TC06.c") ? { value: 600 } : cell))
        : row,
    );
    return { ...plan, cells };
  });
  const report = checkWorkbook(snapshotOf(plans), { today: "2023-01-05" });
  const line = wardLines(report).find(({ ward }) => ward === "Lê Lợi")!;
  expect([line.figures.get("land-existing"), line.figures.get("land-planned")]).toEqual([300, 600]);
  expect(line.result!.measures.get("TC06.a")).toMatchObject({ state: "met", value: 600, own: 300 });
});
