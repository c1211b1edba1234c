import { directSuccessors } from "./succession";
import { addDays, type IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "./types";
import { rosterAt } from "./validity";

/** A ward that ended and the wards that it went into, on the first day of a period. */
interface RosterChange {
  readonly ward: RosterEntry;
  readonly successors: readonly RosterEntry[];
}

/** A time during which the roster was the same; both ends in, `null` is open. */
export interface RosterPeriod {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly wards: readonly RosterEntry[];
  /** Wards that ended on the day before, and wards that began on the first day. */
  readonly ended: readonly RosterChange[];
  readonly begun: readonly RosterEntry[];
}

/** The roster through time, earliest first: one period between two changes of its wards (communes aside). */
export function rosterTimeline(roster: Roster): RosterPeriod[] {
  const starts = new Set<IsoDate>();
  for (const { validFrom, validTo } of roster.entries) {
    if (validFrom !== null) starts.add(validFrom);
    if (validTo !== null) starts.add(addDays(validTo, 1));
  }
  const dates = [...starts].sort();
  const first = dates[0];
  if (first === undefined)
    return [period(roster, null, null, roster.entries.length > 0 ? rosterAt(roster, "0001-01-01") : [], [])];
  const periods: RosterPeriod[] = [];
  let before = rosterAt(roster, addDays(first, -1));
  if (before.length > 0) periods.push(period(roster, null, null, before, []));
  for (const date of dates) {
    const wards = rosterAt(roster, date);
    const same = wards.length === before.length && wards.every((ward, index) => ward === before[index]);
    if (same) continue;
    const last = periods.pop();
    if (last) periods.push({ ...last, to: addDays(date, -1) });
    if (wards.length > 0) periods.push(period(roster, date, null, wards, before));
    before = wards;
  }
  return periods;
}

function period(
  roster: Roster,
  from: IsoDate | null,
  to: IsoDate | null,
  wards: readonly RosterEntry[],
  before: readonly RosterEntry[],
): RosterPeriod {
  const now = new Set(wards);
  const earlier = new Set(before);
  const ended = before
    .filter((ward) => !now.has(ward))
    .map((ward) => ({ ward, successors: directSuccessors(roster, ward).entries }));
  return { from, to, wards, ended, begun: before.length === 0 ? [] : wards.filter((ward) => !earlier.has(ward)) };
}

/** The periods that had begun by `date`; a single one when the roster never changed until then. */
export function periodsUntil(roster: Roster, date: IsoDate): RosterPeriod[] {
  return rosterTimeline(roster).filter(({ from }) => from === null || from <= date);
}
