import { at } from "../../support/place";
import { programmeOf } from "../../../src/core/programmes";
import { readSettings } from "../../../src/core/settings";
import { SETTING_ROWS } from "../../../src/core/settings/rows";
import { SETTING_KEYS } from "../../../src/core/settings/types";
import type { CellValue } from "../../../src/cells/value";
import { snapshotOf } from "../../support/table";

const sheet = (...rows: CellValue[][]) =>
  snapshotOf("Thông số", [["THÔNG SỐ"], ["Mã", "Thông số", "Giá trị", "Ghi chú"], ...rows]);
const read = (...rows: CellValue[][]) => readSettings(sheet(...rows));

describe("parameters of the sheet Thông số", () => {
  it("has a row for every key, in order", () => {
    expect(SETTING_ROWS.map((row) => row.key)).toEqual([...SETTING_KEYS]);
  });

  it.each<[string, CellValue, string, unknown]>([
    ["NAM_DANH_GIA", "Năm 2023", "year", 2023],
    ["NAM_DANH_GIA", 2024, "year", 2024],
    ["NGUONG_DAT_CHUAN", "22/22", "passMark", 22],
    ["NGUONG_DAT_CHUAN", "20/22 tiêu chí", "passMark", 20],
    ["NGUONG_DAT_CHUAN", "≥ 20", "passMark", 20],
    ["NGUONG_DAT_CHUAN", 21, "passMark", 21],
    ["NGUONG_DAT_CHUAN", "", "passMark", null],
    ["DAT_DU_KIEN", "Có", "plannedLandCounts", true],
    ["DAT_DU_KIEN", true, "plannedLandCounts", true],
    ["DAT_DU_KIEN", "không", "plannedLandCounts", false],
    ["GOC_BANG_KHONG", "Không đạt", "zeroBase", "not-met"],
    ["KE_THUA", "Tất cả", "inheritance", "all"],
    ["KE_THUA", "một", "inheritance", "any"],
    ["LOAI_VAN_BAN", "PHỤ LỤC", "documentKind", "annex"],
    ["KY_BAO_CAO", "tháng 02", "period", { kind: "month", month: 2 }],
    ["KY_BAO_CAO", "06 tháng đầu năm 2023", "period", { kind: "half" }],
    ["NGAY_QUYET_DINH", "06 / 9 /2023", "decisionDate", "2023-09-06"],
    ["NGAY_QUYET_DINH", "ngày 06 tháng 9 năm 2023", "decisionDate", "2023-09-06"],
    ["NGAY_QUYET_DINH", 45175, "decisionDate", "2023-09-06"],
    ["NGAY_CHOT_SO_LIEU", "2023-06-15", "assessmentDate", "2023-06-15"],
    ["NOI_NHAN", "- Như trên;\n- Lưu: VT", "recipients", "- Như trên; - Lưu: VT"],
  ])("reads %s typed as %p", (key, value, field, expected) => {
    const { settings, findings } = read([key, null, value]);
    expect(findings).toEqual([]);
    expect(settings[field as keyof typeof settings]).toEqual(expected);
  });

  it.each<[string, CellValue, string]>([
    ["NAM_DANH_GIA", "hai nghìn", "year"],
    ["NGUONG_DAT_CHUAN", "23/22", "number"],
    ["NGUONG_DAT_CHUAN", "0", "number"],
    ["NGUONG_DAT_CHUAN", 21.5, "number"],
    ["NGAY_CHOT_SO_LIEU", "31/02/2023", "date"],
    ["KE_THUA", "hai", "choice"],
    ["KY_BAO_CAO", "tháng 13", "period"],
    ["CO_QUAN", { error: "#REF!" }, "text"],
  ])("reports %s typed as %p at its cell", (key, value, reason) => {
    const { findings } = read([key, null, value]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "settings.invalid", ...at("Thông số", "C3"), params: { key, reason } });
  });

  it.each([
    ["năm", "2023-12-31"],
    ["6 tháng đầu năm", "2023-06-30"],
    ["tháng 2", "2023-02-28"],
  ])("closes the period %s on %s", (period, date) => {
    expect(read(["NAM_DANH_GIA", null, 2023], ["KY_BAO_CAO", null, period]).settings.assessmentDate).toBe(date);
  });

  it("takes the option before the workbook, the workbook before the preset, the preset before the default", () => {
    const preset = programmeOf("hung-yen");
    const rows = sheet(["KE_THUA", null, "một"], ["NAM_DANH_GIA", null, 2023]);
    const { settings } = readSettings(rows, { programme: preset.settings, set: { NAM_DANH_GIA: "2024" } });
    const origin = (key: "KE_THUA" | "NAM_DANH_GIA" | "DIA_DANH" | "DAT_DU_KIEN") => settings.raw.get(key)?.origin;
    expect([settings.year, settings.inheritance, settings.place]).toEqual([2024, "any", "Hưng Yên"]);
    expect([origin("NAM_DANH_GIA"), origin("KE_THUA"), origin("DIA_DANH"), origin("DAT_DU_KIEN")]).toEqual([
      "option",
      "workbook",
      "preset",
      "default",
    ]);
    expect(settings.raw.get("KE_THUA")).toEqual({
      value: "một",
      origin: "workbook",
      place: { sheet: "Thông số", row: 2, column: 2 },
    });
  });

  it("falls back to the next value when one cannot be used, and says so", () => {
    const { settings, findings } = readSettings(sheet(["NAM_DANH_GIA", null, "?"]), {
      programme: programmeOf("hung-yen").settings,
    });
    expect(settings.year).toBe(2022);
    expect(findings).toHaveLength(1);
  });

  it("finds a parameter by its name, and reports a second row that says otherwise", () => {
    const { settings, findings } = read([null, "Năm đánh giá", 2023], ["nam_danh_gia", null, 2024]);
    expect(settings.year).toBe(2023);
    expect(findings[0]?.params).toEqual({ key: "NAM_DANH_GIA", value: "2024", reason: "duplicate" });
  });

  it("takes the year from the cut-off date when no year is given", () => {
    expect(read(["NGAY_CHOT_SO_LIEU", null, "30/6/2024"]).settings.year).toBe(2024);
    expect(readSettings(null, { year: 2025 }).settings.year).toBe(2025);
  });
});
