import { matchKey } from "../../cells/text/normalise";
import type { IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "./types";

const COMMUNES = new Set(["xã", "thị trấn", "đặc khu"].map(matchKey));

/** Whether the entry is valid on `date`; both ends count. */
export function isInForce(entry: RosterEntry, date: IsoDate): boolean {
  return (entry.validFrom === null || entry.validFrom <= date) && (entry.validTo === null || date <= entry.validTo);
}

/** A commune stands in the list only as a predecessor: it is no ward. */
export function isCommune(entry: RosterEntry): boolean {
  return COMMUNES.has(matchKey(entry.kind));
}

/** The wards in being on `date`, in the order of the list; communes (`xã`, `thị trấn`, `đặc khu`) are left out. */
export function rosterAt(roster: Roster, date: IsoDate): RosterEntry[] {
  let periods = kept.get(roster);
  if (!periods) kept.set(roster, (periods = new Map()));
  const period = periodOf(roster, date);
  let entries = periods.get(period);
  if (!entries) periods.set(period, (entries = roster.entries.filter((entry) => isInForce(entry, date) && !isCommune(entry))));
  return [...entries];
}

/** A check asks for a few dates many times over, and lists have thousands of entries. */
const kept = new WeakMap<Roster, Map<string, readonly RosterEntry[]>>();

/** Equal for dates between which no entry begins or ends. */
export function periodOf(roster: Roster, date: IsoDate): string {
  let ends = bounds.get(roster);
  if (!ends) bounds.set(roster, (ends = boundsOf(roster)));
  let begun = 0;
  let ended = 0;
  for (const start of ends.starts) if (start <= date) begun++;
  for (const end of ends.ends) if (end < date) ended++;
  return `${begun} ${ended}`;
}

interface Bounds {
  readonly starts: readonly IsoDate[];
  readonly ends: readonly IsoDate[];
}

const bounds = new WeakMap<Roster, Bounds>();

/** The distinct dates on which entries begin and end: few, however long the list is. */
function boundsOf({ entries }: Roster): Bounds {
  const starts = new Set<IsoDate>();
  const ends = new Set<IsoDate>();
  for (const { validFrom, validTo } of entries) {
    if (validFrom !== null) starts.add(validFrom);
    if (validTo !== null) ends.add(validTo);
  }
  return { starts: [...starts], ends: [...ends] };
}
