import { programmeOf } from "../../../src/core/programmes";
import type { CheckReport } from "../../../src/core/report/types";
import { rosterAt } from "../../../src/core/roster";
import type { RosterEntry } from "../../../src/core/roster/types";
import type { MeasureResult, Status, WardResult } from "../../../src/core/scoring/types";
import { readSettings } from "../../../src/core/settings";
import type { SettingKey } from "../../../src/core/settings/types";
import type { CriteriaSet, Role } from "../../../src/core/criteria/types";
import type { RoadmapRow } from "../../../src/core/roadmap/types";
import { subQ } from "../../../src/cells/number/quantity";

export type Marks = Readonly<Record<string, Status>>;
export interface WardCase {
  /** Criterion code → status; `met` when left out. */
  readonly marks?: Marks;
  readonly figures?: Partial<Record<Role, number | boolean>>;
  /** No row in the survey. */
  readonly absent?: boolean;
  readonly recognised?: number;
}

const PRESET = programmeOf("hung-yen");
export const WARDS: readonly RosterEntry[] = rosterAt(PRESET.roster, "2022-12-31");
export const CRITERIA: CriteriaSet = PRESET.criteria;
const MINE = "met" as const;

const NINE: Marks = { TC02: "not-met", TC03: "not-met" };
const land = (area: number) => ({ "land-existing": area, headquarters: true, vehicle: 1 });
const planned = (area: number) => ({ "land-planned": area, headquarters: false, vehicle: 0 });
const TOWN: Marks = { TC07: "not-met", TC08: "not-met" };

/** The matrix of the sample, as scored with planned land. */
export const SAMPLE: Readonly<Record<string, WardCase>> = {
  "Lam Sơn": { marks: { TC19: "not-met" }, figures: land(821.6) },
  "An Tảo": { marks: { TC08: "not-met", TC19: "not-met" }, figures: land(2160) },
  "Hiến Nam": { marks: { ...NINE, TC19: "not-met" }, figures: land(1500) },
  "Hồng Châu": { marks: { ...NINE, TC19: "not-met" }, figures: land(1000) },
  "Lê Lợi": { marks: { ...NINE, TC06: "not-met" }, figures: land(390) },
  "Quang Trung": { marks: { ...NINE, TC06: "not-met" }, figures: land(155.6) },
  "Minh Khai": { marks: { ...NINE, TC06: "not-met" }, figures: land(146) },
  "Phùng Chí Kiên": { marks: TOWN, figures: planned(2400) },
  "Bần Yên Nhân": { marks: TOWN, figures: planned(1000) },
  "Minh Đức": { marks: { ...NINE, ...TOWN }, figures: planned(1400) },
  "Dị Sử": { marks: { ...NINE, ...TOWN }, figures: planned(1400) },
  "Nhân Hòa": { marks: TOWN, figures: planned(2500) },
  "Bạch Sam": { marks: { ...NINE, ...TOWN }, figures: planned(2000) },
  "Phan Đình Phùng": { marks: { ...NINE, ...TOWN }, figures: planned(1500) },
};

function roadmapRow(year: number, picked: number, cumulative: number, share: number | null, target: number): RoadmapRow {
  const named = year === 2023 ? ["Lam Sơn", "An Tảo"] : [];
  return {
    year: String(year),
    dueYear: year,
    picked,
    pickedCumulative: cumulative,
    shareLow: share,
    shareHigh: share,
    target,
    rosterSize: 14,
    achieved: 0,
    gap: target,
    surplus: 0,
    eligible: null,
    named,
    namedMissing: named,
    units: [],
    review: year === 2025 ? "Cuối năm 2025 sơ kết" : "",
    due: false,
  };
}

export const ROADMAP: readonly RoadmapRow[] = [
  roadmapRow(2023, 2, 2, null, 2),
  roadmapRow(2024, 2, 4, null, 4),
  roadmapRow(2025, 3, 7, 0.5, 7),
  roadmapRow(2026, 2, 9, 0.5, 9),
  roadmapRow(2027, 2, 11, 0.5, 11),
  roadmapRow(2028, 3, 14, 1, 14),
];

function measuresOf(set: CriteriaSet, figures: WardCase["figures"] = {}): Map<string, MeasureResult> {
  const results = new Map<string, MeasureResult>();
  for (const criterion of set.criteria) {
    for (const measure of criterion.measures) {
      const value = measure.role === null ? true : (figures[measure.role] ?? null);
      const enough = typeof value === "number" && measure.threshold.kind === "quantity" && subQ(value, measure.threshold.value);
      const good = value === true || (typeof enough !== "boolean" && Number(enough) >= 0);
      const state: Status = value === null ? "missing" : good ? "met" : "not-met";
      results.set(measure.code, { code: measure.code, state, value, shortfall: null, sheet: null, row: null, column: null });
    }
  }
  return results;
}

function resultOf(
  entry: RosterEntry,
  { marks = {}, figures }: WardCase,
  set: CriteriaSet,
  required: number,
  row: number,
): WardResult {
  const criteria = set.criteria.map((criterion) => marks[criterion.code] ?? MINE);
  const count = (status: Status): number => criteria.filter((candidate) => candidate === status).length;
  const [met, notMet, missing, notApplicable] = [count("met"), count("not-met"), count("missing"), count("not-applicable")];
  const good = met + notApplicable;
  return {
    key: entry.key,
    ward: entry.name,
    unit: entry.unit,
    sheet: "Khảo sát",
    row,
    column: 1,
    criteria,
    measures: measuresOf(set, figures),
    met,
    notMet,
    missing,
    notApplicable,
    conclusion: good >= required ? "met" : good + missing < required ? "not-met" : "missing",
    note: "",
    rosterKey: entry.key,
    expired: false,
  };
}

export interface ReportCase {
  readonly wards?: Readonly<Record<string, WardCase>>;
  readonly roster?: readonly RosterEntry[];
  readonly criteria?: CriteriaSet;
  readonly settings?: Partial<Record<SettingKey, string>>;
  readonly roadmap?: readonly RoadmapRow[];
  readonly findings?: CheckReport["findings"];
}

/** A hand-made report: the wards of the roster, with the marks and figures given. */
export function reportOf(given: ReportCase = {}): CheckReport {
  const roster = given.roster ?? WARDS;
  const set = given.criteria ?? CRITERIA;
  const { settings } = readSettings(null, { programme: PRESET.settings, set: { DAT_DU_KIEN: "Có", ...given.settings } });
  const required = settings.passMark ?? set.criteria.length;
  const caseOf = (entry: RosterEntry): WardCase => given.wards?.[entry.name] ?? {};
  const surveyed = roster.filter((entry) => !caseOf(entry).absent);
  const results = surveyed.map((entry, index) => resultOf(entry, caseOf(entry), set, required, index + 3));
  const levels = new Map<number, number>();
  for (const { met } of results) levels.set(met, (levels.get(met) ?? 0) + 1);
  const recognised = roster.flatMap((entry) => {
    const year = caseOf(entry).recognised;
    return year === undefined ? [] : [[entry.key, year] as const];
  });
  return {
    surveys: [],
    survey: null,
    uncertain: [],
    questions: [],
    settings,
    criteria: set,
    required,
    roster: { entries: roster, origin: "preset", sheet: null },
    wardsInForce: roster,
    roadmapPlan: null,
    roadmap: given.roadmap ?? ROADMAP,
    reviews: [],
    findings: given.findings ?? [],
    results,
    byCriterion: new Map(),
    distribution: [...levels].sort(([a], [b]) => b - a),
    recognised: new Map(recognised),
    today: "2023-01-05",
  };
}
