import { matchKey } from "../text/normalise";
import type { IsoDate, Roster, RosterEntry } from "./types";

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
  let dates = kept.get(roster);
  if (!dates) kept.set(roster, (dates = new Map()));
  let entries = dates.get(date);
  if (!entries) dates.set(date, (entries = roster.entries.filter((entry) => isInForce(entry, date) && !isCommune(entry))));
  return [...entries];
}

/** A check asks for a few dates many times over, and lists have thousands of entries. */
const kept = new WeakMap<Roster, Map<IsoDate, readonly RosterEntry[]>>();
