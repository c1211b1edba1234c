import { toneless } from "../../cells/text/normalise";
import { slips } from "./distance";
import { keysOf } from "./keys";
import { bareUnitKey, isNumbered, splitUnit, unitKey, wardKeyOfName } from "./names";
import { successorsAt } from "./succession";
import type { IsoDate } from "../../cells/date";
import type { Roster, RosterEntry } from "./types";
import { isCommune, rosterAt } from "./validity";

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
  WardMatch | { readonly kind: "expired"; readonly entry: RosterEntry; readonly successors: readonly RosterEntry[] };

const LONG_NAME = 10;

/** Finds a ward among entries: exactly, else by close names. `unit` is "" when not given. */
export function findWard(entries: readonly RosterEntry[], name: string | number, unit: string): WardMatch {
  const typed = typedName(name, unit);
  const inUnit = entriesOfUnit(entries, typed.unit);
  const exact = inUnit.filter((entry) => hasName(entry, typed.key));
  if (exact.length === 1) return { kind: "exact", entry: exact[0]! };
  if (exact.length > 1) return { kind: "ambiguous", candidates: exact };
  if (typed.key === "" || isNumbered(typed.key)) return { kind: "unknown" };
  const close = closest(inUnit, typed.key);
  if (close.length > 0) return { kind: "variant", candidates: close };
  const elsewhere = entries.filter((entry) => hasName(entry, typed.key));
  return elsewhere.length > 0 ? { kind: "variant", candidates: elsewhere } : { kind: "unknown" };
}

/**
 * Finds a ward of the roster on a date: in force first; then known but not in being (its successors on the date with
 * it, the latest period of several); then by close names.
 */
export function identifyWard(roster: Roster, date: IsoDate, name: string | number, unit: string): WardIdentity {
  const match = findWard(rosterAt(roster, date), name, unit);
  if (match.kind === "exact" || match.kind === "ambiguous") return match;
  const typed = typedName(name, unit);
  const wards = roster.entries.filter((entry) => !isCommune(entry));
  const known = entriesOfUnit(wards, typed.unit).filter((entry) => hasName(entry, typed.key));
  const latest = latestOf(known, date);
  return latest ? { kind: "expired", entry: latest, successors: successorsAt(roster, latest, date) } : match;
}

/** Whether the entry goes by the name; a province also with or without `Tỉnh`, `Thành phố` before it. */
function hasName(entry: RosterEntry, key: string): boolean {
  const { name, province } = keysOf(entry);
  return name === key || (province !== null && province === bareUnitKey(key));
}

function typedName(name: string | number, unit: string): { key: string; unit: string } {
  const split = splitUnit(String(name));
  return { key: wardKeyOfName(split.name), unit: unit === "" ? split.unit : unit };
}

/** Entries of the unit; all of them when the unit is not given or none of the roster's. */
function entriesOfUnit(entries: readonly RosterEntry[], unit: string): readonly RosterEntry[] {
  if (unit === "") return entries;
  const key = unitKey(unit);
  const same = entries.filter((entry) => keysOf(entry).unit === key);
  if (same.length > 0) return same;
  const bare = bareUnitKey(unit);
  const alike = entries.filter((entry) => keysOf(entry).bareUnit === bare);
  return alike.length > 0 ? alike : entries;
}

/** The entries whose name is the fewest slips away, marks of tone and letter left aside; a digit is never a slip. */
function closest(entries: readonly RosterEntry[], key: string): RosterEntry[] {
  const typed = toneless(key);
  const limit = typed.length < LONG_NAME ? 1 : 2;
  let best: RosterEntry[] = [];
  let fewest = limit;
  for (const entry of entries) {
    const known = keysOf(entry).toneless;
    if (digits(known) !== digits(typed) || isNumbered(known)) continue;
    const distance = slips(typed, known, fewest);
    if (distance > fewest) continue;
    if (distance < fewest) best = [];
    fewest = distance;
    best.push(entry);
  }
  return best;
}

const digits = (text: string): string => text.replace(/\D+/g, " ").trim();

function latestOf(entries: readonly RosterEntry[], date: IsoDate): RosterEntry | null {
  const ended = entries.filter((entry) => entry.validTo !== null && entry.validTo < date);
  const sorted = [...(ended.length > 0 ? ended : entries)].sort((a, b) => (b.validTo ?? "").localeCompare(a.validTo ?? ""));
  return sorted[0] ?? null;
}
