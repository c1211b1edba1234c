import type { IsoDate, Roster, RosterEntry } from "./types";

/** Entries in being on `date` into which `entry` has gone, chains followed. */
export function successorsAt(roster: Roster, entry: RosterEntry, date: IsoDate): RosterEntry[] {
  throw new Error(`${roster} ${entry} ${date}`);
}
/** Entries that went directly into `entry`; with a date, only those that had ended before it. */
export function predecessorsOf(roster: Roster, entry: RosterEntry, date?: IsoDate): RosterEntry[] {
  throw new Error(`${roster} ${entry} ${date}`);
}
/** Predecessors and earlier wards of the same name under another code; empty when the territory is unchanged. */
export function territoryChange(roster: Roster, entry: RosterEntry, date: IsoDate): RosterEntry[] {
  throw new Error(`${roster} ${entry} ${date}`);
}
