import { matchKey } from "../../cells/text/normalise";
import { keysOf } from "./keys";
import { splitUnit, unitKey, wardKeyOfName } from "./names";
import { addDays, type IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "./types";
import { isInForce } from "./validity";

/** Where an entry went: `unresolved` counts the successors that name none of the list. */
interface Succession {
  readonly entries: readonly RosterEntry[];
  readonly unresolved: number;
}

/** Who went into whom, both ways. */
interface Graph {
  readonly successors: ReadonlyMap<RosterEntry, Succession>;
  readonly predecessors: ReadonlyMap<RosterEntry, readonly RosterEntry[]>;
}

const NONE: Succession = { entries: [], unresolved: 0 };
const graphs = new WeakMap<readonly RosterEntry[], Graph>();

function graphOf({ entries }: Roster): Graph {
  const known = graphs.get(entries);
  if (known) return known;
  const byKey = groupByKey(entries);
  const successors = new Map<RosterEntry, Succession>();
  const predecessors = new Map<RosterEntry, RosterEntry[]>();
  for (const entry of entries) {
    if (entry.validTo === null || entry.successors.length === 0) continue;
    const found = successorsOf(entry, addDays(entry.validTo, 1), byKey);
    successors.set(entry, found);
    for (const successor of found.entries) predecessors.set(successor, [...(predecessors.get(successor) ?? []), entry]);
  }
  const graph = { successors, predecessors };
  graphs.set(entries, graph);
  return graph;
}

/** Entries by code and by name. */
function groupByKey(entries: readonly RosterEntry[]): Map<string, RosterEntry[]> {
  const groups = new Map<string, RosterEntry[]>();
  const add = (key: string, entry: RosterEntry): void => void groups.set(key, [...(groups.get(key) ?? []), entry]);
  for (const entry of entries) {
    const { code, name } = keysOf(entry);
    if (code !== null) add(`code ${code}`, entry);
    add(`name ${name}`, entry);
  }
  return groups;
}

/** The entries in being on `start`, the day after, that the typed successors name. */
function successorsOf(entry: RosterEntry, start: IsoDate, byKey: ReadonlyMap<string, RosterEntry[]>): Succession {
  const found = new Set<RosterEntry>();
  let unresolved = 0;
  for (const typed of entry.successors) {
    const then = (key: string): RosterEntry[] =>
      (byKey.get(key) ?? []).filter((other) => other !== entry && isInForce(other, start));
    const { name, unit } = splitUnit(typed);
    const byName = then(`name ${wardKeyOfName(name)}`);
    const home = unitKey(unit === "" ? entry.unit : unit);
    const successor =
      then(`code ${matchKey(typed)}`)[0] ??
      byName.find((other) => keysOf(other).unit === home) ??
      (byName.length === 1 ? byName[0] : undefined);
    if (successor) found.add(successor);
    else unresolved++;
  }
  return { entries: [...found], unresolved };
}

/** Entries that `entry` went into directly, on the day after its last one. */
export function directSuccessors(roster: Roster, entry: RosterEntry): Succession {
  return graphOf(roster).successors.get(entry) ?? NONE;
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
  const all = graphOf(roster).predecessors.get(entry) ?? [];
  return all.filter((other) => date === undefined || (other.validTo !== null && other.validTo < date));
}

/**
 * Earlier territories behind an entry: the wards (and communes) that went into it, and an earlier ward of the same
 * name and unit under another code. Empty when the territory is unchanged.
 */
export function territoryChange(roster: Roster, entry: RosterEntry, date: IsoDate): RosterEntry[] {
  const predecessors = new Set(predecessorsOf(roster, entry, date));
  const { name, unit } = keysOf(entry);
  for (const other of roster.entries) {
    if (other.code === null || other.code === entry.code || other.validTo === null || other.validTo >= date) continue;
    const keys = keysOf(other);
    if (keys.name === name && (unit === "" || keys.unit === "" || keys.unit === unit)) predecessors.add(other);
  }
  return roster.entries.filter((other) => predecessors.has(other));
}
