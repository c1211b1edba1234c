import { rosterKey } from "../roster/key";
import type { IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "../roster/types";
import type { Milestone, Roadmap, RoadmapRule, RuleKind } from "../roadmap/types";
import type { Quantity } from "../../cells/number/quantity";

/** A superior unit and its wards, `code name; code name`. */
export type UnitWards = readonly [unit: string, wards: string];

type Details = Partial<Pick<RosterEntry, "kind" | "unit" | "validFrom" | "validTo" | "successors" | "note">>;

/** A roster entry of a preset. */
export function ward(code: string | null, name: string, details: Details = {}): RosterEntry {
  const { kind = "phường", unit = "", validFrom = null, validTo = null, successors = [], note = "" } = details;
  const base = { code, name, unit, validFrom, validTo };
  return { ...base, key: rosterKey(base), kind, successors, pickedYear: null, recognisedYear: null, note, row: null };
}

/** Entries of `code name; code name`. */
export function wards(list: string, details: Details = {}): RosterEntry[] {
  return list.split("; ").map((item) => {
    const space = item.indexOf(" ");
    return ward(item.slice(0, space), item.slice(space + 1), details);
  });
}

/** Entries of several units. */
export function wardsByUnit(units: readonly UnitWards[], note: string): RosterEntry[] {
  return units.flatMap(([unit, list]) => wards(list, { unit, note }));
}

export function presetRoster(entries: readonly RosterEntry[]): Roster {
  return { entries, origin: "preset", sheet: null };
}

type RuleDetails = Partial<Pick<RoadmapRule, "scope" | "named" | "review">> & { readonly high?: Quantity };

/** A rule of a preset's roadmap; `year` as it would be typed. */
export function rule(year: string, kind: RuleKind, low: Quantity, basis: string, details: RuleDetails = {}): RoadmapRule {
  const [first, due = first] = year.split("-").map(Number) as [number, number?];
  const { high = low, scope = "", named = [], review = "" } = details;
  return { year, firstYear: first, dueYear: due, kind, low, high, scope, named, review, completed: null, basis, row: null };
}

export function presetRoadmap(rules: readonly RoadmapRule[], milestones: readonly Milestone[] = []): Roadmap {
  return { rules, milestones, origin: "preset", sheet: null };
}

/** A review without a target; `years` as they would be typed. */
export function milestone(years: string, review: string, basis: string): Milestone {
  const [first, due = first] = years.split("-").map(Number) as [number, number?];
  return { firstYear: first, dueYear: due, review, completed: null, basis, row: null };
}

/** The day on which the district level ended and the merged wards began. */
export const DISTRICTS_ENDED: IsoDate = "2025-07-01";
