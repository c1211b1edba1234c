import { placeAddress } from "../../../src/cells/address";
import { checkWorkbook } from "../../../src/core/report/check";
import { PROGRAMME_IDS } from "../../../src/core/programmes";
import { programmeOf } from "../../../src/core/programmes";
import { standardSheets } from "../../../src/documents/sheets/standard";
import { type Area, parseArea } from "../../../src/cells/address";
import type { CellValue } from "../../../src/cells/value";
import { snapshotOf, workbook } from "../../support/table";

/** The standard workbook as it is read back: plans hold no entries yet. */
const standardWorkbook = (preset: (typeof PROGRAMME_IDS)[number]) =>
  workbook(
    standardSheets(programmeOf(preset)).map((plan) => ({
      ...snapshotOf(
        plan.name,
        plan.cells.map((row) => row.map((cell): CellValue => cell?.value ?? null)),
      ),
      merges: plan.merges.map((merge) => parseArea(merge) as Area),
    })),
  );

describe.each(PROGRAMME_IDS)("the standard workbook of %s", (preset) => {
  const report = checkWorkbook(standardWorkbook(preset), { today: "2023-01-10" });

  test("is read as it was written: one survey with every measure, nothing unknown", () => {
    expect(report.surveys).toHaveLength(1);
    expect(report.survey!.location).toMatchObject({ sheet: "Khảo sát", form: "measures" });
    const measures = report.criteria.criteria.flatMap((criterion) => criterion.measures.map(({ code }) => code));
    expect(new Set(report.survey!.columns.map(({ code }) => code))).toEqual(new Set(measures));
    const structural = report.findings.filter(({ code }) => /^(structure|criteria|settings\.(invalid|preset))/.test(code));
    expect(structural.filter(({ code }) => code !== "structure.empty-survey")).toEqual([]);
  });

  test("knows its wards, which all lack their data and none of which fails", () => {
    expect(report.results.length).toBeGreaterThan(0);
    expect(report.results).toHaveLength(report.wardsInForce.length);
    expect(report.results.map(({ rosterKey }) => rosterKey)).not.toContain(null);
    expect(report.results.filter(({ notMet }) => notMet > 0)).toEqual([]);
    expect(
      report.findings
        .filter(({ code }) => /^roster\.(ward|name)/.test(code))
        .map((finding) => `${finding.code} ${placeAddress(finding)}`),
    ).toEqual([]);
  });
});
