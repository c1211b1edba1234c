import { addDays } from "../table";
import { matchKey } from "../text/normalise";
import { splitUnit, unitKey, wardKeyOfName } from "./names";
import type { IsoDate, Roster, RosterEntry } from "./types";
import { isInForce } from "./validity";

/** Entries that `entry` went into directly, on the day after its last one; `unresolved` names none of the list. */
export function directSuccessors(roster: Roster, entry: RosterEntry): { entries: RosterEntry[]; unresolved: number } {
  if (entry.validTo === null) return { entries: [], unresolved: 0 };
  const start = addDays(entry.validTo, 1);
  const found = new Set<RosterEntry>();
  let unresolved = 0;
  for (const typed of entry.successors) {
    const successor = resolve(roster, entry, typed, start);
    if (successor) found.add(successor);
    else unresolved++;
  }
  return { entries: [...found], unresolved };
}

function resolve(roster: Roster, entry: RosterEntry, typed: string, start: IsoDate): RosterEntry | null {
  const others = roster.entries.filter((other) => other !== entry && isInForce(other, start));
  const code = matchKey(typed);
  const byCode = others.filter((other) => other.code !== null && matchKey(other.code) === code);
  if (byCode.length > 0) return byCode[0]!;
  const { name, unit } = splitUnit(typed);
  const byName = others.filter((other) => wardKeyOfName(other.name) === wardKeyOfName(name));
  const home = unitKey(unit === "" ? entry.unit : unit);
  return byName.find((other) => unitKey(other.unit) === home) ?? (byName.length === 1 ? byName[0]! : null);
}

/** Entries in being on `date` into which `entry` has gone, chains followed. */
export function successorsAt(roster: Roster, entry: RosterEntry, date: IsoDate): RosterEntry[] {
  const reached = new Set<RosterEntry>();
  const seen = new Set<RosterEntry>([entry]);
  const waiting = [...directSuccessors(roster, entry).entries];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (isInForce(next, date)) reached.add(next);
    else waiting.push(...directSuccessors(roster, next).entries);
  }
  return roster.entries.filter((other) => reached.has(other));
}

/** Entries that went directly into `entry`; with a date, only those that had ended before it. */
export function predecessorsOf(roster: Roster, entry: RosterEntry, date?: IsoDate): RosterEntry[] {
  return roster.entries.filter(
    (other) =>
      other.validTo !== null &&
      other.successors.length > 0 &&
      (date === undefined || other.validTo < date) &&
      directSuccessors(roster, other).entries.includes(entry),
  );
}

/**
 * Earlier territories behind an entry: the wards (and communes) that went into it, and an earlier ward of the same
 * name and unit under another code. Empty when the territory is unchanged.
 */
export function territoryChange(roster: Roster, entry: RosterEntry, date: IsoDate): RosterEntry[] {
  const predecessors = new Set(predecessorsOf(roster, entry, date));
  const key = wardKeyOfName(entry.name);
  for (const other of roster.entries) {
    const earlier = other.validTo !== null && other.validTo < date && other !== entry;
    const renamed = other.code !== null && other.code !== entry.code && wardKeyOfName(other.name) === key;
    const sameUnit = entry.unit === "" || other.unit === "" || unitKey(other.unit) === unitKey(entry.unit);
    if (earlier && renamed && sameUnit) predecessors.add(other);
  }
  return roster.entries.filter((other) => predecessors.has(other));
}
