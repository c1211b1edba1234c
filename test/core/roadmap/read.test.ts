import { topOf } from "../../../src/cells/address";
import { at, cellOf } from "../../support/place";
import fc from "fast-check";
import { programmeOf } from "../../../src/core/programmes";
import {
  readRoadmap,
  readRoadmapRange,
  reviewCalendar,
  reviewFindings,
  roadmapFindings,
  roadmapGap,
  roadmapRows,
  roadmapTarget,
} from "../../../src/core/roadmap";
import { ROADMAP_HEADERS, roadmapSheetRows } from "../../../src/core/roadmap/sheet";
import { shareTarget } from "../../../src/core/roadmap/target";
import { rosterAt } from "../../../src/core/roster";
import type { CellValue } from "../../../src/cells/value";
import { snapshotOf } from "../../support/table";

const header = [...ROADMAP_HEADERS];
const sheet = (...rows: CellValue[][]) => snapshotOf("Lộ trình", [["LỘ TRÌNH"], header, ...rows]);
const fallback = topOf("Khảo sát");

describe("the sheet Lộ trình", () => {
  it.each(["hung-yen", "tp-hcm", "bo-cong-an", "binh-phuoc"] as const)("reads back the plan of %s", (id) => {
    const { roadmap } = programmeOf(id);
    const { roadmap: read, findings } = readRoadmap(sheet(...roadmapSheetRows(roadmap)));
    expect(findings).toEqual([]);
    expect(read.rules.map((rule) => ({ ...rule, row: null }))).toEqual(roadmap.rules);
    expect(read.rules.map((rule) => rule.row)).toEqual(roadmap.rules.map((_, index) => index + 2));
  });

  it("reads the same from a range", () => {
    const range = [header, ["2023", "chọn", "02", null, "Lam Sơn, An Tảo"]];
    expect(readRoadmapRange(range)?.roadmap.rules[0]).toMatchObject({ dueYear: 2023, low: 2, named: ["Lam Sơn", "An Tảo"] });
    expect(readRoadmapRange([["a"]])).toBeNull();
  });

  it("reports rows that cannot be used where they are wrong, and keeps the others", () => {
    const { roadmap, findings } = readRoadmap(
      sheet(
        ["năm tới", "chọn", 2],
        [2024, "thêm", 2],
        [2025, "chọn", "?"],
        [2026, "chọn", 2, null, null, null, "31/02/2026"],
        [2027],
      ),
    );
    expect(findings.map((one) => [cellOf(one), (one.params as { reason: string }).reason])).toEqual([
      ["A3", "year"],
      ["B4", "choice"],
      ["C5", "number"],
      ["G6", "date"],
      ["B7", "choice"],
    ]);
    expect(roadmap.rules.map((rule) => rule.dueYear)).toEqual([2026]);
  });

  it("keeps a row that only sets a review", () => {
    const { roadmap } = readRoadmap(sheet([2028, "chọn", 3], [2029, null, null, null, null, "Tổng kết"]));
    const reviews = reviewCalendar({ roadmap, today: "2030-01-01" });
    expect(reviews).toEqual([{ what: "Tổng kết", due: "2029-12-31", state: "overdue", row: 3 }]);
    expect(reviewFindings(reviews, roadmap, fallback)).toEqual([
      expect.objectContaining({
        code: "review.overdue",
        ...at("Lộ trình", "A4"),
        params: { what: "Tổng kết", due: "2029-12-31" },
      }),
    ]);
  });

  it("puts findings at the row of their rule", () => {
    const { roadmap } = readRoadmap(sheet([2023, "chọn", 2], [2023, "chọn", 1, null, "Lam Sơn"]));
    const { roster } = programmeOf("hung-yen");
    const input = { roadmap, roster, year: 2023, assessmentDate: "2023-12-31", inheritance: "none" as const, meeting: null };
    const found = roadmapFindings({ ...input, rows: roadmapRows(input), failing: null, fallback });
    expect(found.map((one) => [one.code, cellOf(one)])).toEqual([
      ["roadmap.behind", "A3"],
      ["roadmap.named-missing", "A4"],
      ["roadmap.target-mismatch", "A3"],
    ]);
  });

  it("does not depend on row order, Unicode form or spaces", () => {
    const { roadmap, roster } = programmeOf("hung-yen");
    const rows = roadmapSheetRows(roadmap);
    const result = (read: typeof roadmap) =>
      roadmapRows({ roadmap: read, roster, year: 2025, assessmentDate: "2025-12-31", inheritance: "any", meeting: null });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.constantFrom("NFC", "NFD"), (shuffled, form) => {
        const typed = shuffled.map((row) =>
          row.map((cell) => (typeof cell === "string" ? ` ${cell.normalize(form)}\u00a0` : cell)),
        );
        expect(result(readRoadmap(sheet(...typed)).roadmap)).toEqual(result(roadmap));
      }),
      { numRuns: 30 },
    );
  });
});

describe("names given to ROADMAP_GAP and ROADMAP_NOTE", () => {
  it("lets a successor answer for a named ward that has merged", () => {
    const { roadmap, roster } = programmeOf("hung-yen");
    const wards = rosterAt(roster, "2026-12-31");
    const call = { rules: roadmap.rules, year: 2026, achieved: [["Sơn Nam"]], rosterSize: wards.length, wards, units: null };
    expect(roadmapGap({ ...call, roster }).namedMissing).toEqual(["An Tảo"]);
    expect(roadmapGap(call)).toMatchObject({ target: 9, achieved: 1, gap: 8, namedMissing: ["Lam Sơn", "An Tảo"] });
  });
});

describe("targets", () => {
  it("rounds a share up exactly", () => {
    expect(shareTarget(0.3, 249)).toBe(75);
    expect(shareTarget(0.5, 14)).toBe(7);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 5000 }), (percent, wards) => {
        const target = shareTarget(percent / 100, wards);
        expect(target * 100 >= percent * wards && (target - 1) * 100 < percent * wards).toBe(true);
      }),
    );
  });

  it("never falls from year to year", () => {
    const { rules } = programmeOf("tp-hcm").roadmap;
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2032 }),
        fc.integer({ min: 0, max: 400 }),
        fc.array(fc.constantFrom("Quận 1", "TP Thủ Đức", "")),
        (year, wards, units) => {
          expect(roadmapTarget(rules, year + 1, wards, units)).toBeGreaterThanOrEqual(roadmapTarget(rules, year, wards, units));
        },
      ),
    );
  });

  it("takes units one a ward or one a unit", () => {
    const { rules } = programmeOf("tp-hcm").roadmap;
    expect(roadmapTarget(rules, 2023, 9, ["Quận 1", "Q.1", "Quận 3", "TP. Thủ Đức", ""])).toBe(5);
    expect(roadmapTarget(rules, 2023, 9, null)).toBe(0);
  });
});
