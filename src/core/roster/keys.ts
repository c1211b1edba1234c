import { matchKey, toneless } from "../../cells/text/normalise";
import { bareUnitKey, unitKey, wardKeyOfName } from "./names";
import type { RosterEntry } from "./types";

/** Matching keys of an entry, made once: every row of a survey is held against every entry. */
export interface EntryKeys {
  readonly name: string;
  readonly code: string | null;
  readonly unit: string;
  readonly bareUnit: string;
  /** A province's name without `Tỉnh`, `Thành phố`; `null` for wards. */
  readonly province: string | null;
  /** The words of the name (of a province, without its kind), with and without marks. */
  readonly words: readonly string[];
  readonly plainWords: readonly string[];
}

const PROVINCES = new Set(["tỉnh", "thành phố"].map(matchKey));
const cache = new WeakMap<RosterEntry, EntryKeys>();

export function keysOf(entry: RosterEntry): EntryKeys {
  const known = cache.get(entry);
  if (known) return known;
  const name = wardKeyOfName(entry.name);
  const province = PROVINCES.has(matchKey(entry.kind)) ? bareUnitKey(entry.name) : null;
  const words = wordsOf(province ?? name);
  const keys: EntryKeys = {
    name,
    code: entry.code === null ? null : matchKey(entry.code),
    unit: unitKey(entry.unit),
    bareUnit: bareUnitKey(entry.unit),
    province,
    words,
    plainWords: words.map(toneless),
  };
  cache.set(entry, keys);
  return keys;
}

/** The words of a key; dots end a word too, as in `q.trung`. */
export function wordsOf(key: string): string[] {
  return key.split(/[\s.,/-]+/).filter((word) => word !== "");
}
