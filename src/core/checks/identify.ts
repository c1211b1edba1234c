import type { IsoDate } from "../../cells/date";
import type { WardRef } from "../findings/catalogue";
import { identifyWard, rosterAt, unitKey, wardKeyOfName, type Roster, type RosterEntry, type WardIdentity } from "../roster";
import type { WardLine } from "../survey/reading";

/** Names that the user confirmed: what is typed is the ward `ward`. */
export interface ConfirmedName {
  readonly typed: string;
  readonly unit: string;
  readonly ward: string;
}

/** A row of the survey and the ward that it is. */
export interface IdentifiedLine {
  readonly line: WardLine;
  /** `null` without a roster. */
  readonly identity: WardIdentity | null;
  /** The ward of the roster, in force or expired. */
  readonly entry: RosterEntry | null;
  readonly expired: boolean;
  /** The ward as findings and results name it: by the roster where it is known, else as typed. */
  readonly ref: WardRef;
  /** Equal for rows of one ward. */
  readonly key: string;
}

/** Finds the ward of every row on the assessment date. */
export function identifyLines(
  lines: readonly WardLine[],
  roster: Roster | null,
  date: IsoDate,
  confirmed: readonly ConfirmedName[],
): IdentifiedLine[] {
  const known = new Map(confirmed.map((name) => [typedKey(name.typed, name.unit), name.ward]));
  const find = roster ? finderOf(roster, date) : null;
  return lines.map((line) => {
    const { ward, unit } = line.ward;
    const name = known.size === 0 ? ward : (known.get(typedKey(ward, unit)) ?? ward);
    const identity = find?.(name, unit) ?? null;
    const entry = identity?.kind === "exact" || identity?.kind === "expired" ? identity.entry : null;
    return {
      line,
      identity,
      entry,
      expired: identity?.kind === "expired",
      ref: entry ? refOf(entry, unit || entry.unit) : { name: ward, unit },
      key: entry?.key ?? typedKey(ward, unit),
    };
  });
}

function refOf({ name, code }: RosterEntry, unit: string): WardRef {
  return code === null ? { name, unit } : { name, unit, code };
}

function typedKey(name: string, unit: string): string {
  return `${wardKeyOfName(name)}|${unit === "" ? "" : unitKey(unit)}`;
}

type Find = (name: string, unit: string) => WardIdentity;

/** The finder of a list and a date, kept for the next check. */
const finders = new WeakMap<Roster, Map<IsoDate, Find>>();
const MOST_KEPT = 20_000;

function finderOf(roster: Roster, date: IsoDate): Find {
  let dates = finders.get(roster);
  if (!dates) finders.set(roster, (dates = new Map()));
  let find = dates.get(date);
  if (!find) dates.set(date, (find = finder(roster, date)));
  return find;
}

/**
 * Most rows name a ward in force exactly: these are found in an index, the others one by one. What was found is kept by
 * unit and name as typed.
 */
function finder(roster: Roster, date: IsoDate): Find {
  const search = searcher(roster, date);
  const found = new Map<string, Map<string, WardIdentity>>();
  let size = 0;
  return (name, unit) => {
    let names = found.get(unit);
    if (!names) found.set(unit, (names = new Map()));
    let identity = names.get(name);
    if (identity) return identity;
    names.set(name, (identity = search(name, unit)));
    if (++size > MOST_KEPT) {
      found.clear();
      size = 0;
    }
    return identity;
  };
}

function searcher(roster: Roster, date: IsoDate): Find {
  const index = new Map<string, RosterEntry[]>();
  const units = new Map<RosterEntry, string>();
  for (const entry of rosterAt(roster, date)) {
    const key = wardKeyOfName(entry.name);
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
    units.set(entry, unitKey(entry.unit));
  }
  return (name, unit) => {
    const home = unit === "" ? "" : unitKey(unit);
    const own = (index.get(wardKeyOfName(name)) ?? []).filter((entry) => units.get(entry) === home);
    return own.length === 1 ? { kind: "exact", entry: own[0]! } : identifyWard(roster, date, name, unit);
  };
}
