import type { Settings } from "../settings/types";
import { directSuccessors, predecessorsOf } from "./succession";
import type { IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "./types";
import { isCommune, periodOf, rosterAt } from "./validity";

interface InheritedRecognition {
  readonly entry: RosterEntry;
  /** The earliest of the predecessors' years. */
  readonly year: number;
  /** The recognised predecessors. */
  readonly predecessors: readonly RosterEntry[];
}

export interface Recognition {
  /** Year of recognition by roster key, own or inherited, of the wards in force on the date. */
  readonly years: ReadonlyMap<string, number>;
  readonly inherited: readonly InheritedRecognition[];
}

/**
 * Which wards in force on `date` are recognised, and since when. An own year wins; else `KE_THUA` decides: `any` takes
 * one recognised predecessor ward, `all` needs every predecessor ward (communes aside); a ward that was split passes
 * its title to nobody.
 */
export function recognitionAt(roster: Roster, date: IsoDate, inheritance: Settings["inheritance"]): Recognition {
  let periods = kept.get(roster);
  if (!periods) kept.set(roster, (periods = new Map()));
  const key = `${periodOf(roster, date)} ${inheritance}`;
  let recognition = periods.get(key);
  if (!recognition) periods.set(key, (recognition = recognise(roster, date, inheritance)));
  return recognition;
}

/** A check asks for a few dates several times over, and so does the next one. */
const kept = new WeakMap<Roster, Map<string, Recognition>>();

function recognise(roster: Roster, date: IsoDate, inheritance: Settings["inheritance"]): Recognition {
  const years = new Map<string, number>();
  const inherited: InheritedRecognition[] = [];
  for (const entry of rosterAt(roster, date)) {
    if (entry.recognisedYear !== null) {
      years.set(entry.key, entry.recognisedYear);
      continue;
    }
    if (inheritance === "none") continue;
    const title = inherit(roster, entry, inheritance, date, new Set([entry]));
    if (title === null) continue;
    years.set(entry.key, title.year);
    inherited.push({ entry, ...title });
  }
  return { years, inherited };
}

type Title = Omit<InheritedRecognition, "entry">;

function inherit(roster: Roster, entry: RosterEntry, rule: "any" | "all", date: IsoDate, seen: Set<RosterEntry>): Title | null {
  const wards = predecessorsOf(roster, entry, date).filter((other) => !isCommune(other));
  const recognised: RosterEntry[] = [];
  let year = Infinity;
  for (const ward of wards) {
    if (seen.has(ward) || isSplit(roster, ward)) continue;
    const own = ward.recognisedYear ?? inherit(roster, ward, rule, date, new Set([...seen, ward]))?.year ?? null;
    if (own === null) continue;
    recognised.push(ward);
    year = Math.min(year, own);
  }
  // A ward that took others in and kept its own place is one of those that would have to be recognised.
  const whole = recognised.length === wards.length && wards.every((ward) => !continues(entry, ward));
  if (recognised.length === 0 || (rule === "all" && !whole)) return null;
  return { year, predecessors: recognised };
}

const continues = (entry: RosterEntry, predecessor: RosterEntry): boolean =>
  entry.validFrom === null || (predecessor.validTo !== null && entry.validFrom <= predecessor.validTo);

function isSplit(roster: Roster, entry: RosterEntry): boolean {
  const { entries, unresolved } = directSuccessors(roster, entry);
  return entries.length + unresolved > 1;
}

/** The roster with years of recognition filled in where the list has none (the list wins). */
export function withRecognition(roster: Roster, years: ReadonlyMap<string, number>): Roster {
  const entries = roster.entries.map((entry) => {
    const year = entry.recognisedYear ?? years.get(entry.key) ?? null;
    return year === entry.recognisedYear ? entry : { ...entry, recognisedYear: year };
  });
  return { ...roster, entries };
}
