import { DEFAULT_CRITERIA } from "../criteria/default";
import { rosterKey } from "../roster/key";
import type { IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "../roster/types";
import type { Milestone, Roadmap, RoadmapRule, RuleKind } from "../roadmap/types";
import type { Quantity } from "../../cells/number/quantity";
import type { Programme, SampledProgramme } from "./types";

/** A programme with the default criteria set. */
export function programme<const Id extends string>(own: Omit<SampledProgramme<Id>, "criteria">): SampledProgramme<Id>;
export function programme<const Id extends string>(own: Omit<Programme<Id>, "criteria">): Programme<Id>;
export function programme(own: Omit<Programme, "criteria">): Programme {
  return { ...own, criteria: DEFAULT_CRITERIA };
}

/** A superior unit and its wards, `code name; code name`. */
export type UnitWards = readonly [unit: string, wards: string];

type Details = Partial<Pick<RosterEntry, "kind" | "unit" | "validFrom" | "validTo" | "successors" | "note">>;

/** A roster entry of a programme. */
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

export function rosterOf(entries: readonly RosterEntry[]): Roster {
  return { entries, origin: "preset", sheet: null };
}

type RuleDetails = Partial<Pick<RoadmapRule, "scope" | "named" | "review">> & { readonly high?: Quantity };

/** A rule of a programme's roadmap; `year` as it would be typed. */
export function rule(year: string, kind: RuleKind, low: Quantity, basis: string, details: RuleDetails = {}): RoadmapRule {
  const [first, due = first] = year.split("-").map(Number) as [number, number?];
  const { high = low, scope = "", named = [], review = "" } = details;
  return { year, firstYear: first, dueYear: due, kind, low, high, scope, named, review, completed: null, basis, row: null };
}

export function roadmapOf(rules: readonly RoadmapRule[], milestones: readonly Milestone[] = []): Roadmap {
  return { rules, milestones, origin: "preset", sheet: null };
}

/** A review without a target; `years` as they would be typed. */
export function milestone(years: string, review: string, basis: string): Milestone {
  const [first, due = first] = years.split("-").map(Number) as [number, number?];
  return { firstYear: first, dueYear: due, review, completed: null, basis, row: null };
}

/** The day on which the district level ended and the merged wards began. */
export const DISTRICTS_ENDED: IsoDate = "2025-07-01";

/** Name of the Đề án where the source gives it none of its own. */
export const PROJECT = "Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị";

/** Note of wards whose mergers of 2025 are not part of the roster, so that a plan to 2030 keeps those it was made for. */
export const BEFORE_JULY_2025 = "Danh mục trước ngày 01/7/2025";
