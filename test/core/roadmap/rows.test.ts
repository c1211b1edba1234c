import { topOf } from "../../../src/cells/address";
import { programmeOf, type ProgrammeId } from "../../../src/core/programmes";
import { roadmapFindings, roadmapRows } from "../../../src/core/roadmap";
import type { RoadmapInput } from "../../../src/core/roadmap/rows";
import { rosterAt, withRecognition, type Roster } from "../../../src/core/roster";

const entryOf = (roster: Roster, name: string, date: string, unit?: string) =>
  rosterAt(roster, date).find((entry) => entry.name === name && (unit === undefined || entry.unit === unit))!;

function inputOf(
  id: ProgrammeId,
  date: string,
  recognised: Record<string, number> = {},
  change: Partial<RoadmapInput> = {},
): RoadmapInput {
  const { roster, roadmap } = programmeOf(id);
  const years = new Map(Object.entries(recognised).map(([name, year]) => [entryOf(roster, name, "2023-12-31").key, year]));
  return {
    roadmap,
    roster: withRecognition(roster, years),
    year: Number(date.slice(0, 4)),
    assessmentDate: date,
    inheritance: "none",
    meeting: null,
    ...change,
  };
}

const fallback = topOf("Khảo sát");
function findingsOf(input: RoadmapInput, failing: ReadonlySet<string> | null = null) {
  return roadmapFindings({ ...input, rows: roadmapRows(input), failing, fallback }).map(({ code, params }) => ({
    code,
    ...params,
  }));
}

describe("roadmap rows", () => {
  it("has one row a due year, with plan and achievement apart", () => {
    const rows = roadmapRows(inputOf("hung-yen", "2023-12-31", { "Lam Sơn": 2023, "Hiến Nam": 2023, "An Tảo": 2024 }));
    expect(rows.map((row) => [row.year, row.picked, row.pickedCumulative, row.target])).toEqual([
      ["2023", 2, 2, 2],
      ["2024", 2, 4, 4],
      ["2025", 3, 7, 7],
      ["2026", 2, 9, 9],
      ["2027", 2, 11, 11],
      ["2028", 3, 14, 14],
    ]);
    expect(rows[0]).toMatchObject({
      achieved: 2,
      gap: 0,
      surplus: 0,
      namedMissing: ["An Tảo"],
      due: true,
      rosterSize: 14,
      units: [],
    });
    expect(rows[1]).toMatchObject({ due: false, rosterSize: 13 });
    expect([rows[0]!.shareLow, rows[2]!.shareLow, rows[3]!.shareLow]).toEqual([null, 0.5, 0.5]);
    expect(rows[2]!.review).toBe("Cuối năm 2025 sơ kết");
  });

  it("counts what is achieved no later than in the assessment year", () => {
    const rows = roadmapRows(inputOf("hung-yen", "2023-12-31", { "Lam Sơn": 2023, "An Tảo": 2024 }));
    expect(rows.slice(0, 2).map((row) => row.achieved)).toEqual([1, 1]);
  });

  it("gives wards that meet the standard but are not recognised in the row of the assessment year alone", () => {
    const { roster } = programmeOf("hung-yen");
    const meeting = new Set(["Lam Sơn", "Minh Đức"].map((name) => entryOf(roster, name, "2023-12-31").key));
    const rows = roadmapRows(inputOf("hung-yen", "2023-12-31", { "Lam Sơn": 2023 }, { meeting }));
    expect(rows.map((row) => row.eligible)).toEqual([1, null, null, null, null, null]);
  });

  it("asks each unit for its minimum, a unit with its own value for that", () => {
    const [first, second] = roadmapRows(inputOf("tp-hcm", "2023-12-31", { "Bến Nghé": 2023, "Bến Thành": 2023 }));
    expect(first).toMatchObject({ year: "2023", target: 19, achieved: 2, gap: 17 });
    expect(first!.units).toHaveLength(17);
    expect(first!.units).toContainEqual({ unit: "Quận 1", minimum: 1, achieved: 2 });
    expect(first!.units).toContainEqual({ unit: "Thành phố Thủ Đức", minimum: 3, achieved: 0 });
    expect(second).toMatchObject({ year: "2023-2025", target: 75, shareLow: 0.3 });
  });

  it("uses the roster in force on 31/12 of each year, never capping the target", () => {
    const rows = roadmapRows(inputOf("hung-yen", "2022-12-31"));
    expect(rows.map((row) => row.rosterSize)).toEqual([14, 13, 6, 6, 6, 6]);
    expect(rows.at(-1)!.target).toBe(14);
  });

  it("lets a successor fulfil a named ward that has merged", () => {
    const { roadmap } = programmeOf("hung-yen");
    const rules = roadmap.rules.map((rule) => (rule.year === "2026" ? { ...rule, named: ["Lam Sơn"] } : rule));
    const plan = { roadmap: { ...roadmap, rules } };
    const missing = (change: Partial<RoadmapInput>) =>
      roadmapRows(inputOf("hung-yen", "2026-12-31", { "Lam Sơn": 2023 }, { ...plan, ...change })).find(
        (row) => row.year === "2026",
      )!.namedMissing;
    expect(missing({})).toEqual(["Lam Sơn"]);
    expect(missing({ inheritance: "any" })).toEqual([]);
  });
});

describe("roadmap findings", () => {
  it("reports what is due and short, named wards by name", () => {
    expect(findingsOf(inputOf("hung-yen", "2023-12-31", { "Hiến Nam": 2023 }))).toEqual([
      { code: "roadmap.behind", year: "2023", target: 2, achieved: 1 },
      { code: "roadmap.named-missing", year: "2023", names: ["Lam Sơn", "An Tảo"] },
    ]);
  });

  it("does not report a rule of the year's end at 30/6, nor anything before the plan", () => {
    expect(findingsOf(inputOf("hung-yen", "2023-06-30"))).toEqual([]);
    expect(findingsOf(inputOf("hung-yen", "2022-12-31"))).toEqual([]);
  });

  it("reports units below their minimum", () => {
    const short = findingsOf(inputOf("tp-hcm", "2023-12-31", { "Bến Nghé": 2023 })).filter(
      ({ code }) => code === "roadmap.unit-short",
    );
    expect(short).toHaveLength(16);
    expect(short).toContainEqual({ code: "roadmap.unit-short", year: "2023", unit: "Thành phố Thủ Đức", target: 3, achieved: 0 });
  });

  it("reports recognised wards that this survey finds short", () => {
    const { roster } = programmeOf("hung-yen");
    const failing = new Set(["Lam Sơn", "Minh Đức"].map((name) => entryOf(roster, name, "2023-12-31").key));
    const found = findingsOf(inputOf("hung-yen", "2023-12-31", { "Lam Sơn": 2023, "An Tảo": 2023 }), failing);
    expect(found).toEqual([{ code: "roadmap.not-maintained", year: "2023", names: ["Lam Sơn"] }]);
  });

  it("holds the whole plan against the roster at the assessment date", () => {
    const found = findingsOf(inputOf("hung-yen", "2025-12-31")).filter(
      ({ code }) => code.includes("plan") || code.includes("mismatch"),
    );
    expect(found).toEqual([
      { code: "roadmap.plan-exceeds-roster", year: "2025", target: 7, wards: 6 },
      { code: "roadmap.target-mismatch", year: "2028", target: 6, wards: 14 },
    ]);
  });

  it("reports picks that miss a share, and says nothing of a plan whose picks are a pilot", () => {
    const { roadmap } = programmeOf("hung-yen");
    const rules = roadmap.rules.filter((rule) => !(rule.kind === "pick" && rule.year === "2024"));
    const found = findingsOf(inputOf("hung-yen", "2022-12-31", {}, { roadmap: { ...roadmap, rules } }));
    expect(found).toEqual([
      { code: "roadmap.target-mismatch", year: "2025", target: 7, wards: 5 },
      { code: "roadmap.target-mismatch", year: "2028", target: 14, wards: 12 },
    ]);
    expect(findingsOf(inputOf("binh-phuoc", "2022-12-31"))).toEqual([]);
  });
});
