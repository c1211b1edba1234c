/**
 * Every printed form as a stored text: heads, spans, widths, formats, margins, page breaks, print titles, formulas.
 * After a change that is meant: `UPDATE_PICTURES=1 npm run test:unit -- --testPathPatterns test/documents/pictures`,
 * then read the difference.
 */
import fs from "node:fs";
import path from "node:path";
import { programmeOf } from "../../src/core/programmes";
import { checkWorkbook } from "../../src/core/report/check";
import type { CheckReport } from "../../src/core/report/types";
import type { PlanCell, SheetPlan } from "../../src/core/workbook/plan";
import { resultsPlan } from "../../src/documents/results/plan";
import { sampleSheets } from "../../src/documents/sample/sheets";
import { standardSheets } from "../../src/documents/sheets/standard";
import { NOTHING_KEPT } from "../../src/documents/summary/kept";
import { summaryPlan } from "../../src/documents/summary/plan";
import { wardPagesPlan } from "../../src/documents/summary/wardPages";
import { pictureOf } from "../support/picture";
import { expectStored } from "../support/stored";
import { snapshotOf } from "./sheets/plans";

const report = (plans: readonly SheetPlan[], today = "2023-01-05"): CheckReport => checkWorkbook(snapshotOf(plans), { today });

/** The workbook with parameters of its own. */
function withSettings(plans: readonly SheetPlan[], values: Readonly<Record<string, string>>): SheetPlan[] {
  const change = (row: readonly (PlanCell | null)[]): readonly (PlanCell | null)[] => {
    const value = values[String(row[0]?.value)];
    return value === undefined ? row : [row[0] ?? null, row[1] ?? null, { value }];
  };
  return plans.map((plan) => (plan.name === "Thông số" ? { ...plan, cells: plan.cells.map(change) } : plan));
}

/** The survey twice: of 2022 as it is, of 2023 with every third “Đ” of the first wards turned into “KĐ”. */
function twoYears(plans: readonly SheetPlan[]): SheetPlan[] {
  const worse = (cell: PlanCell | null, row: number, column: number): PlanCell | null =>
    cell?.value === "Đ" && row < 9 && (row + column) % 3 === 0 ? { ...cell, value: "KĐ" } : cell;
  return withSettings(plans, { NAM_DANH_GIA: "2023" }).flatMap((plan) => {
    if (plan.name !== "Khảo sát") return [plan];
    const cells = plan.cells.map((cells, row) => cells.map((cell, column) => worse(cell, row, column)));
    return [
      { ...plan, name: "Khảo sát 2022" },
      { ...plan, name: "Khảo sát 2023", cells },
    ];
  });
}

const hungYen = sampleSheets();
const fourteen = report(hungYen);
const twenty = report(sampleSheets("binh-phuoc"));
const many = report(sampleSheets("tp-hcm"), "2025-07-05");
const annex = report(withSettings(hungYen, { LOAI_VAN_BAN: "phụ lục", KY_BAO_CAO: "6 tháng đầu năm" }));
const compared = report(twoYears(hungYen), "2024-01-05");
const rearranged = report(withSettings(standardSheets(programmeOf("hung-yen")), { NAM_DANH_GIA: "2025" }), "2025-12-31");

const summary = (from: CheckReport): SheetPlan => summaryPlan(from, NOTHING_KEPT);
const wardPages = (from: CheckReport): SheetPlan => wardPagesPlan(from, null);
const results = (from: CheckReport): SheetPlan => resultsPlan(from);

const PICTURES: Readonly<Record<string, SheetPlan>> = {
  "tong-hop-14": summary(fourteen),
  "tong-hop-20": summary(twenty),
  "tong-hop-249": summary(many),
  "tong-hop-phu-luc": summary(annex),
  "tong-hop-hai-ky": summary(compared),
  "tong-hop-sau-sap-xep": summary(rearranged),
  "phieu-14": wardPages(fourteen),
  "phieu-20": wardPages(twenty),
  "phieu-249": wardPages(many),
  "ket-qua-14": results(fourteen),
  "ket-qua-20": results(twenty),
  "ket-qua-249": results(many),
};

test.each(Object.entries(PICTURES))("%s looks as it was last looked at", (name, plan) => {
  expectStored(`documents/pictures/${name}.txt`, pictureOf(plan));
});

test("the pictures are of so many wards as their names say, and none is left over", () => {
  expect([fourteen, twenty, many].map(({ wardsInForce }) => wardsInForce.length)).toEqual([14, 20, 249]);
  const stored = fs.readdirSync(path.join(__dirname, "pictures"));
  expect(stored.sort()).toEqual(
    Object.keys(PICTURES)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});
