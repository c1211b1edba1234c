import { getPreset } from "../../../src/core/presets";
import { readCriteria } from "../../../src/core/criteria/read";
import { rosterAt } from "../../../src/core/roster";
import { sampleSheets } from "../../../src/core/sample/sheets";
import { sampleSurvey } from "../../../src/core/sample/survey";
import { workbookWords } from "../../../src/i18n/vi/workbook";
import { shapeProblems, snapshotOf } from "../sheets/plans";

describe("the sample of Hưng Yên, 2022", () => {
  const preset = getPreset("hung-yen");
  const wards = rosterAt(preset.roster, "2022-12-31");
  const fill = sampleSurvey(workbookWords);
  const measures = preset.criteria.criteria.flatMap((criterion) => criterion.measures);
  const column = (code: string, part: "value" | "previous" = "value") =>
    wards.map((ward) =>
      fill.value(
        ward,
        measures.find((measure) => measure.code === code)!,
        part,
      ),
    );
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
    expect(wards.map(fill.note).every((note) => note.includes("dựng lại"))).toBe(true);
  });

  test("is a well-formed workbook that our own readers take without a finding about its criteria", () => {
    const plans = sampleSheets(workbookWords);
    expect(plans.flatMap(shapeProblems)).toEqual([]);
    const { set, findings } = readCriteria(snapshotOf(plans).sheets.find((sheet) => sheet.name === "Tiêu chí")!);
    expect(findings.filter((finding) => finding.severity === "error")).toEqual([]);
    expect(set?.criteria.map((criterion) => criterion.code)).toEqual(preset.criteria.criteria.map((criterion) => criterion.code));
  });
});
