import { at } from "../../support/place";
import { finding } from "../../../src/core/findings/finding";
import { programmeOf } from "../../../src/core/programmes";
import { PROGRAMME_IDS } from "../../../src/core/programmes";
import { rosterAt } from "../../../src/core/roster";
import { findingsPlan } from "../../../src/documents/sheets/findings";
import { runsOf } from "../../../src/documents/sheets/runs";
import { standardSheets } from "../../../src/documents/sheets/standard";
import { reportOf } from "../summary/report";
import { shapeProblems } from "./plans";

const preset = programmeOf("hung-yen");
const plans = standardSheets(preset);
const survey = plans.find((plan) => plan.name === "Khảo sát")!;
const value = (row: number, column: number): unknown => survey.cells[row]?.[column]?.value;

describe("the standard workbook", () => {
  test("has its sheets in order", () => {
    expect(plans.map((plan) => plan.name)).toEqual([
      "Hướng dẫn",
      "Thông số",
      "Tiêu chí",
      "Danh sách phường",
      "Khảo sát",
      "Lộ trình",
      "Số liệu báo cáo",
    ]);
  });

  test.each(PROGRAMME_IDS)("of preset %s is well formed, without formulas, and surveys every ward in force once", (id) => {
    const own = programmeOf(id);
    const sheets = standardSheets(own);
    expect(sheets.flatMap(shapeProblems)).toEqual([]);
    expect(sheets.flatMap((plan) => plan.cells.flat()).filter((cell) => cell?.formula !== undefined)).toEqual([]);
    const year = own.settings.NAM_DANH_GIA ?? "2022";
    const wards = rosterAt(own.roster, `${year}-12-31`).map((ward) => ward.name);
    expect(sheets[4]!.cells.slice(3).map((row) => row[1]?.value)).toEqual(wards);
  });

  test("heads every measure in three rows: group, criterion, measure with its unit", () => {
    const headers = survey.cells[2]!.map((cell) => cell?.value);
    expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual(["STT", "Phường", "Đơn vị cấp trên"]);
    expect(value(1, 3)).toMatch(/^TC01 – /);
    expect(headers).toContain("TC06.a – Tổng diện tích đất (m²)");
    expect(value(0, headers.length - 1)).toBe("Ghi chú");
  });

  test("gives a change two columns, previous year first", () => {
    const measures = preset.criteria.criteria.flatMap((criterion) => criterion.measures);
    const changes = measures.filter((measure) => measure.kind === "change");
    const headers = survey.cells[2]!.map((cell) => String(cell?.value ?? ""));
    expect(headers.slice(3, -1)).toHaveLength(measures.length + changes.length);
    for (const { code } of changes) {
      const first = headers.findIndex((header) => header.startsWith(`${code} –`));
      expect([headers[first]!.endsWith("(năm trước)"), headers[first + 1]!.endsWith("(năm nay)")]).toEqual([true, true]);
    }
  });

  test("formats percentages as percentages and offers lists where the kind allows", () => {
    const measures = preset.criteria.criteria.flatMap((criterion) => criterion.measures);
    const share = survey.cells[2]!.findIndex((cell) => String(cell?.value).startsWith("TC05.a"));
    expect(survey.styles[survey.cells[3]![share]!.style!]!.numberFormat).toContain("%");
    const listed = measures.filter((measure) => measure.kind === "yes-no" || measure.kind === "ordinal");
    expect(survey.validations).toHaveLength(listed.length);
    for (const { list } of survey.validations) expect((list as string[]).join(",").length).toBeLessThanOrEqual(255);
    expect(survey.freeze).toEqual({ rows: 3, columns: 2 });
  });

  test("runs of equal keys cover the list once", () => {
    expect(runsOf(["a", "a", "b", "a"])).toEqual([
      { key: "a", first: 0, length: 2 },
      { key: "b", first: 2, length: 1 },
      { key: "a", first: 3, length: 1 },
    ]);
  });
});

describe("Nội dung rà soát", () => {
  const raised = finding("entry.unreadable", at("Khảo sát", "D5"), { value: "=1+1" }, { value: 5, label: "05" });

  test("lists the findings in the order of the report; text stays text", () => {
    const plan = findingsPlan(reportOf({ findings: [raised] }), () => "=cmd");
    expect(shapeProblems(plan)).toEqual([]);
    expect(plan.cells[3]!.map((cell) => cell?.value)).toEqual([1, "Cần sửa", "Khảo sát", "D5", "=cmd", "05", "entry.unreadable"]);
    expect(plan.cells.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
  });

  test("says so when there is nothing", () => {
    const plan = findingsPlan(reportOf(), () => "");
    expect(plan.cells[3]![0]!.value).toBe("Không có nội dung nào cần rà soát.");
    expect(shapeProblems(plan)).toEqual([]);
  });
});
