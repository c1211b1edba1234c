import type { IsoDate, Roster, RosterEntry } from "./types";

/**
 * `ambiguous`: the name stands in several units and the unit was not given.
 * `variant`: no such name, but close ones; never for all-digit names.
 */
export type WardMatch =
  | { readonly kind: "exact"; readonly entry: RosterEntry }
  | { readonly kind: "ambiguous"; readonly candidates: readonly RosterEntry[] }
  | { readonly kind: "variant"; readonly candidates: readonly RosterEntry[] }
  | { readonly kind: "unknown" };

/** `expired`: known, but not in being on the date; `successors` are those in being then. */
export type WardIdentity =
  | WardMatch
  | { readonly kind: "expired"; readonly entry: RosterEntry; readonly successors: readonly RosterEntry[] };

/** Finds a ward among entries. `unit` is "" when not given. */
export function findWard(entries: readonly RosterEntry[], name: string | number, unit: string): WardMatch {
  throw new Error(`${entries.length} ${name} ${unit}`);
}
/** Finds a ward of the roster on a date: in force first, then expired, then variants. */
export function identifyWard(roster: Roster, date: IsoDate, name: string | number, unit: string): WardIdentity {
  throw new Error(`${roster.entries.length} ${date} ${name} ${unit}`);
}
