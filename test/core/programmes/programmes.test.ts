import { programmeOf } from "../../../src/core/programmes";
import { PROGRAMME_IDS } from "../../../src/core/programmes";
import { roadmapTarget } from "../../../src/core/roadmap";
import { rosterAt, unitKey } from "../../../src/core/roster";
import { readSettings } from "../../../src/core/settings";

const targets = (id: (typeof PROGRAMME_IDS)[number], years: number[]) => {
  const { roadmap, roster } = programmeOf(id);
  return years.map((year) => {
    const wards = rosterAt(roster, `${year}-12-31`);
    return roadmapTarget(
      roadmap.rules,
      year,
      wards.length,
      wards.map((entry) => entry.unit),
    );
  });
};

describe.each(PROGRAMME_IDS)("preset %s", (id) => {
  const preset = programmeOf(id);

  it("is made once, has one key a ward, and leaves the pass mark to the user", () => {
    expect(programmeOf(id)).toBe(preset);
    expect(new Set(preset.roster.entries.map((entry) => entry.key)).size).toBe(preset.roster.entries.length);
    expect(preset.settings.NGUONG_DAT_CHUAN).toBeUndefined();
    expect(preset.criteria.criteria.length).toBeGreaterThan(0);
  });

  it("has parameters that can be read, and a source for every rule", () => {
    const { settings, findings } = readSettings(null, { programme: preset.settings });
    expect(findings).toEqual([]);
    expect(settings.passMark).toBeNull();
    expect(preset.roadmap.rules.every((rule) => rule.basis !== "")).toBe(true);
  });
});

describe("plans of the presets (spec: presets with their sources)", () => {
  it("Hưng Yên: 2, 2, 3, 2, 2, 3; ≥ 50 % by 2025, 100 % by the end of 2028", () => {
    expect(targets("hung-yen", [2022, 2023, 2024, 2025, 2026, 2027, 2028])).toEqual([0, 2, 4, 7, 9, 11, 14]);
    expect(targets("hung-yen-2025", [2025, 2028])).toEqual([7, 14]);
  });

  it("TP.HCM: 16 quận and Thủ Đức 3 in 2023, 75 of 249 by 2025, all by 2030", () => {
    expect(targets("tp-hcm", [2023, 2025, 2030])).toEqual([19, 75, 249]);
    const units = new Set(programmeOf("tp-hcm").roster.entries.map((entry) => unitKey(entry.unit)));
    expect(units.size).toBe(17);
  });

  it("Bộ Công an: 106 for 2023; Bình Phước: Tân Đồng, 30 % of 20, all", () => {
    expect(targets("bo-cong-an", [2023, 2025, 2030])).toEqual([106, 106, 106]);
    expect(targets("binh-phuoc", [2023, 2025, 2030])).toEqual([1, 6, 20]);
    expect(readSettings(null, { programme: programmeOf("bo-cong-an").settings }).settings.subject).toBe("tỉnh");
  });

  it("Hưng Yên 2022: QĐ 1886, year 2022, cut-off 31/12/2022", () => {
    const { settings } = readSettings(null, { programme: programmeOf("hung-yen").settings });
    expect([settings.decisionNumber, settings.decisionDate, settings.year, settings.assessmentDate]).toEqual([
      "1886/QĐ-UBND",
      "2023-09-06",
      2022,
      "2022-12-31",
    ]);
  });
});
