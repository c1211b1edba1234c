import { rosterAt } from "../roster/validity";
import { recognitionAt } from "../roster/recognition";
import type { Place } from "../../cells/address";
import type { IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "../roster/types";
import type { Settings } from "../settings/types";
import { unitKey } from "../roster/names";
import { keptForPlan } from "./kept";
import { distinct, namedMissing } from "./named";
import { pickedBy, pickedIn, roadmapTarget, shareInForce, unitMinimums } from "./target";
import type { Roadmap, RoadmapRow, RoadmapRule } from "./types";

export interface RoadmapInput {
  readonly roadmap: Roadmap;
  readonly roster: Roster;
  /** Year and date of the assessment, and `KE_THUA`. */
  readonly year: number;
  readonly assessmentDate: IsoDate;
  readonly inheritance: Settings["inheritance"];
  /** Roster keys of the wards that meet the standard in the survey; `null` without a survey. */
  readonly meeting: ReadonlySet<string> | null;
}

export interface RoadmapFindingsInput extends RoadmapInput {
  readonly rows: readonly RoadmapRow[];
  /** Roster keys of the wards that the survey finds short of the standard; `null` without a survey. */
  readonly failing: ReadonlySet<string> | null;
  /** Where findings stand that have no row of their own (a roadmap that is not on a sheet). */
  readonly fallback: Place;
}

/** The rules of one printed row. */
export interface RuleGroup {
  readonly year: string;
  readonly firstYear: number;
  readonly dueYear: number;
  readonly rules: readonly RoadmapRule[];
}

/** The rules by due year or span, earliest due first; of two that are due together the shorter span first. */
export function ruleGroups(rules: readonly RoadmapRule[]): RuleGroup[] {
  const groups = new Map<string, RoadmapRule[]>();
  for (const rule of rules) {
    const key = `${rule.firstYear}-${rule.dueYear}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()]
    .flatMap((rules) => {
      const [first] = [...rules].sort((a, b) => a.year.length - b.year.length || (a.year < b.year ? -1 : 1));
      return first ? [{ year: first.year, firstYear: first.firstYear, dueYear: first.dueYear, rules }] : [];
    })
    .sort((a, b) => a.dueYear - b.dueYear || b.firstYear - a.firstYear);
}

/** The date whose roster a year uses: 31/12, the assessment date for the year of the assessment. */
function rosterDate(year: number, input: Pick<RoadmapInput, "year" | "assessmentDate">): IsoDate {
  return year === input.year ? input.assessmentDate : `${year}-12-31`;
}

/** One row a due year or span of the plan, in order. */
export function roadmapRows(input: RoadmapInput): RoadmapRow[] {
  const { meeting, year } = input;
  return settledRows(input).map(({ row, others }) => ({
    ...row,
    eligible: row.dueYear === year ? meeting && others.filter(({ key }) => meeting.has(key)).length : null,
  }));
}

/** A row but for what the survey says, and the wards of its date that are not recognised. */
interface SettledRow {
  readonly row: Omit<RoadmapRow, "eligible">;
  readonly others: readonly RosterEntry[];
}

/** Rows that were made for a plan and a list; entries of the survey do not change them. */
const settled = keptForPlan<readonly SettledRow[]>();

function settledRows(input: RoadmapInput): readonly SettledRow[] {
  const { roadmap, roster, year, assessmentDate, inheritance } = input;
  const key = JSON.stringify([year, assessmentDate, inheritance]);
  return settled(roadmap, roster, key, () => ruleGroups(roadmap.rules).map((group) => settledRow(input, group)));
}

function settledRow(input: RoadmapInput, group: RuleGroup): SettledRow {
  const { roster, year: assessed } = input;
  const { rules } = input.roadmap;
  const { dueYear, firstYear } = group;
  const date = rosterDate(dueYear, input);
  const wards = rosterAt(roster, date);
  const units = wards.map((entry) => entry.unit);
  const recognition = recognitionAt(roster, date, input.inheritance);
  const until = Math.min(dueYear, assessed);
  const isAchieved = (entry: RosterEntry): boolean => (recognition.years.get(entry.key) ?? Infinity) <= until;

  const target = roadmapTarget(rules, dueYear, wards.length, units);
  const recognised: RosterEntry[] = [];
  const others: RosterEntry[] = [];
  for (const entry of wards) (isAchieved(entry) ? recognised : others).push(entry);
  const achieved = recognised.length;
  const share = shareInForce(rules, dueYear, units);
  const picked = pickedBy(rules, dueYear);
  const named = group.rules.flatMap((rule) => rule.named.map((name) => ({ name, scope: rule.scope })));
  const row = {
    year: group.year,
    dueYear,
    picked: picked === null ? null : pickedIn(rules, firstYear, dueYear),
    pickedCumulative: picked,
    shareLow: share?.low ?? null,
    shareHigh: share?.high ?? null,
    target,
    rosterSize: wards.length,
    achieved,
    gap: Math.max(0, target - achieved),
    surplus: Math.max(0, achieved - target),
    named: distinct(named.map(({ name }) => name)),
    namedMissing: namedMissing(roster, date, recognition, until, named),
    units: unitRows(rules, dueYear, units, recognised),
    review: distinct(group.rules.map((rule) => rule.review).filter((review) => review !== "")).join("; "),
    due: `${dueYear}-12-31` <= input.assessmentDate,
  };
  return { row, others };
}

/** Every unit of the roster when a rule in force asks something of units, else none. */
function unitRows(
  rules: readonly RoadmapRule[],
  year: number,
  units: readonly string[],
  recognised: readonly RosterEntry[],
): RoadmapRow["units"] {
  const minimums = unitMinimums(rules, year, units);
  if (!minimums.some((unit) => unit.minimum > 0)) return [];
  const achieved = new Map<string, number>();
  for (const entry of recognised) achieved.set(unitKey(entry.unit), (achieved.get(unitKey(entry.unit)) ?? 0) + 1);
  return minimums.map((unit) => ({ ...unit, achieved: achieved.get(unitKey(unit.unit)) ?? 0 }));
}
