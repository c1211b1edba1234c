import { addTo } from "../../cells/groups";
import { toneless } from "../../cells/text/normalise";
import { slips } from "./distance";
import { keysOf, wordsOf } from "./keys";
import { isNumbered } from "./names";
import type { RosterEntry } from "./types";

/** How a name that is not written as in the list was read. */
export type ReadAs = "initials" | "diacritics" | "slip" | "brackets" | "kind";

/**
 * An entry that may be meant. `step` says how much is needed to take it: 0 speaks for itself (marks left out, words
 * shortened), 1 is one slip, 2 is two slips or initials alone.
 */
export interface Near {
  readonly entry: RosterEntry;
  readonly how: ReadAs;
  readonly step: 0 | 1 | 2;
}

/** Letters that a name must have for one slip, and for two: of shorter ones too many are other names. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
/** Entries that share a word: among more of them two slips tell nothing. */
const MOST_ALIKE = 64;

/** Finds the entries whose names are close to a typed one, by keys made once: no look-up goes through the list. */
export class NearNames {
  private readonly byLetters = new Map<string, RosterEntry[]>();
  private readonly byInitials = new Map<string, RosterEntry[]>();
  private deletions: Map<string, RosterEntry[]> | null = null;
  private words: Map<string, RosterEntry[]> | null = null;

  constructor(private readonly entries: readonly RosterEntry[]) {
    for (const entry of entries) {
      const { plainWords } = keysOf(entry);
      addTo(this.byLetters, plainWords.join(""), entry);
      if (plainWords.length > 1) addTo(this.byInitials, initialsOf(plainWords), entry);
    }
  }

  /** Close by marks, initials or one slip; the least step of each entry. `forms` are keys of one typed name. */
  near(forms: readonly string[]): Near[] {
    const found = new Map<RosterEntry, Near>();
    const keep = (near: Near): void => {
      const known = found.get(near.entry);
      if (!known || near.step < known.step) found.set(near.entry, near);
    };
    for (const form of forms) {
      const words = wordsOf(form);
      for (const near of [...this.byMarks(words), ...this.shortened(words), ...this.oneSlip(words)]) keep(near);
    }
    return [...found.values()];
  }

  /** Close by two slips in a long name that keeps a word whole, or by initials alone (`P.C.K`, in capitals `PCK`). */
  far(forms: readonly string[], capitals: boolean): Near[] {
    const found = new Map<RosterEntry, Near>();
    for (const form of forms) {
      const words = wordsOf(form).map(toneless);
      const initials = words.every((word) => word.length === 1) || (capitals && words.length === 1);
      if (initials)
        for (const entry of this.byInitials.get(words.join("")) ?? []) found.set(entry, { entry, how: "initials", step: 2 });
      const typed = words.join("");
      if (typed.length < TWO_SLIPS) continue;
      for (const word of words) {
        const alike = this.byWord().get(word) ?? [];
        if (alike.length > MOST_ALIKE) continue;
        for (const entry of alike) {
          const known = keysOf(entry).plainWords.join("");
          if (sameDigits(typed, known) && slips(typed, known, 2) <= 2) found.set(entry, { entry, how: "slip", step: 2 });
        }
      }
    }
    return [...found.values()];
  }

  private byMarks(words: readonly string[]): Near[] {
    const typed = words.map(toneless);
    return (this.byLetters.get(typed.join("")) ?? []).map((entry) => {
      const known = keysOf(entry).words;
      const fewer = known.length === words.length && known.every((word, index) => lacksMarks(words[index] ?? "", word));
      return fewer ? { entry, how: "diacritics", step: 0 } : { entry, how: "slip", step: 1 };
    });
  }

  /** Some words shortened to their first letters, at least one written out: `q.trung`, `bần y.nhân`. */
  private shortened(words: readonly string[]): Near[] {
    const found: Near[] = [];
    for (const entry of this.byInitials.get(initialsOf(words.map(toneless))) ?? []) {
      const known = keysOf(entry);
      if (known.words.length !== words.length) continue;
      const pairs = known.words.map((word, index) => [words[index] ?? "", word] as const);
      const short = pairs.map(([ours, theirs]) => isShort(ours, theirs));
      const whole = pairs.map(([ours, theirs], index) => !short[index] && lacksMarks(ours, theirs));
      const fits = words.every((_, index) => short[index] || whole[index]);
      if (fits && short.includes(true) && whole.includes(true)) found.push({ entry, how: "initials", step: 0 });
    }
    return found;
  }

  private oneSlip(words: readonly string[]): Near[] {
    const typed = words.map(toneless).join("");
    if (typed.length < ONE_SLIP || isNumbered(typed)) return [];
    const found = new Set<RosterEntry>();
    for (const key of [typed, ...shorter(typed)]) {
      for (const entry of this.byDeletion().get(key) ?? []) found.add(entry);
    }
    return [...found].flatMap((entry) => {
      const known = keysOf(entry).plainWords.join("");
      const close = known !== typed && known.length >= ONE_SLIP && sameDigits(typed, known) && slips(typed, known, 1) <= 1;
      return close ? [{ entry, how: "slip" as const, step: 1 as const }] : [];
    });
  }

  /** Entries by their letters and by these with one left out: two names one slip apart meet in a key. */
  private byDeletion(): Map<string, RosterEntry[]> {
    if (this.deletions) return this.deletions;
    const deletions = new Map<string, RosterEntry[]>();
    for (const entry of this.entries) {
      const letters = keysOf(entry).plainWords.join("");
      for (const key of new Set([letters, ...shorter(letters)])) addTo(deletions, key, entry);
    }
    return (this.deletions = deletions);
  }

  private byWord(): Map<string, RosterEntry[]> {
    if (this.words) return this.words;
    const words = new Map<string, RosterEntry[]>();
    for (const entry of this.entries) for (const word of new Set(keysOf(entry).plainWords)) addTo(words, word, entry);
    return (this.words = words);
  }
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");

const shorter = (letters: string): string[] => [...letters].map((_, index) => letters.slice(0, index) + letters.slice(index + 1));

/** A digit is never a slip. */
const sameDigits = (a: string, b: string): boolean => a.replace(/\D+/g, " ").trim() === b.replace(/\D+/g, " ").trim();

/** A first letter or the consonants that a syllable begins with (`ph`, `ngh`), of a longer word. */
function isShort(typed: string, known: string): boolean {
  const plain = toneless(typed);
  const start = plain.length === 1 || /^[bcdghklmnpqrstvx]{2,3}$/.test(plain);
  return start && plain.length < known.length && lacksMarks(typed, known.slice(0, plain.length));
}

const LETTERS = /[^\p{M}]\p{M}*/gu;
const lettersOf = (text: string): string[] => text.replace(/đ/g, "d\u0335").normalize("NFD").match(LETTERS) ?? [];

/** The same letters, each with all of the marks of the known one or fewer. */
function lacksMarks(typed: string, known: string): boolean {
  if (typed === known) return true;
  const [ours, theirs] = [lettersOf(typed), lettersOf(known)];
  return ours.length === theirs.length && theirs.every((letter, index) => isWithin(ours[index] ?? "", letter));
}

const isWithin = (ours: string, theirs: string): boolean =>
  ours.charAt(0) === theirs.charAt(0) && [...ours].every((part) => theirs.includes(part));
