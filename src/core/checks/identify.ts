import type { WardRef } from "../findings/catalogue";
import {
  identifyWard,
  rosterAt,
  unitKey,
  wardKeyOfName,
  type IsoDate,
  type Roster,
  type RosterEntry,
  type WardIdentity,
} from "../roster";
import type { WardLine } from "../survey/reading";
import { wardRef } from "./context";

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
  const find = roster ? finder(roster, date) : null;
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
      ref: entry ? { ...wardRef(entry), unit: unit || entry.unit } : { name: ward, unit },
      key: entry?.key ?? typedKey(ward, unit),
    };
  });
}

function typedKey(name: string, unit: string): string {
  return `${wardKeyOfName(name)}|${unit === "" ? "" : unitKey(unit)}`;
}

/** Most rows name a ward in force exactly: these are found in an index, the others one by one. */
function finder(roster: Roster, date: IsoDate): (name: string, unit: string) => WardIdentity {
  const index = new Map<string, RosterEntry[]>();
  const units = new Map<RosterEntry, string>();
  for (const entry of rosterAt(roster, date)) {
    const key = wardKeyOfName(entry.name);
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
    units.set(entry, unitKey(entry.unit));
  }
  const unitKeys = new Map<string, string>();
  return (name, unit) => {
    let home = unitKeys.get(unit);
    if (home === undefined) unitKeys.set(unit, (home = unit === "" ? "" : unitKey(unit)));
    const found = index.get(wardKeyOfName(name)) ?? [];
    const own = found.filter((entry) => units.get(entry) === home);
    if (own.length === 1) return { kind: "exact", entry: own[0]! };
    return identifyWard(roster, date, name, unit);
  };
}
