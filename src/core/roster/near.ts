import { addTo } from "../../cells/groups";
import { toneless } from "../../cells/text/normalise";
import { slips } from "./distance";
import { keysOf, wordsOf } from "./keys";
import { isNumbered } from "./names";
import type { RosterEntry } from "./types";

/** How a name that is not written as in the list was read. */
export type ReadAs = "initials" | "diacritics" | "slip" | "brackets" | "kind";

/**
 * An entry that may be meant. `step` says how much is needed to take it: 0 speaks for itself (no marks at all, words
 * shortened), 1 is a mark or a letter, 2 two letters or initials alone; 3 is only offered, too much is another name.
 */
export interface Near {
  readonly entry: RosterEntry;
  readonly how: ReadAs;
  readonly step: 0 | 1 | 2 | 3;
}

/** Letters that a name must have for one slip, and for two: of shorter ones too many are other names. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
/** Letters of a word in which a slip may be: “An Bình A” is not An Bình B. */
const WORD_WITH_SLIP = 3;
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
          if (sameDigits(typed, known) && slips(typed, known, 2) <= 2) found.set(entry, slipTo(entry, wordsOf(form)));
        }
      }
    }
    return [...found.values()];
  }

  private byMarks(words: readonly string[]): Near[] {
    return (this.byLetters.get(words.map(toneless).join("")) ?? []).map((entry) => {
      const known = keysOf(entry);
      if (same(words, known.plainWords)) return { entry, how: "diacritics", step: 0 };
      const fewer = known.words.length === words.length && known.words.every((word, i) => lacksMarks(words[i] ?? "", word));
      return fewer ? { entry, how: "diacritics", step: 1 } : slipTo(entry, words);
    });
  }

  /** Some words shortened to their first letters, at least one written out: `q.trung`, `bần y.nhân`. */
  private shortened(words: readonly string[]): Near[] {
    const found: Near[] = [];
    for (const entry of this.byInitials.get(initialsOf(words.map(toneless))) ?? []) {
      const known = keysOf(entry);
      if (known.words.length !== words.length) continue;
      const pairs = known.words.map((word, index) => [words[index] ?? "", word] as const);
      const whole = pairs.filter(([ours, theirs]) => !isShort(ours, theirs));
      if (whole.length === 0 || whole.length === pairs.length) continue;
      if (!whole.every(([ours, theirs]) => lacksMarks(ours, theirs))) continue;
      const written = whole.every(([ours, theirs]) => ours === theirs || ours === toneless(theirs));
      found.push({ entry, how: "initials", step: written ? 0 : 1 });
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
      return close ? [slipTo(entry, words)] : [];
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

/** How far a slip goes; a mark too few counts too, so that a name without marks is no slip for one with them. */
const slipTo = (entry: RosterEntry, typed: readonly string[]): Near => ({
  entry,
  how: "slip",
  step: slipStep(typed, keysOf(entry).words),
});

function slipStep(typed: readonly string[], known: readonly string[]): Near["step"] {
  if (typed.join("") === known.join("")) return 1;
  if (typed.length !== known.length) return 3;
  const changed = known.flatMap((word, index) => (word === typed[index] ? [] : [[typed[index] ?? "", word] as const]));
  if (!changed.every(([ours, theirs]) => isSlip(ours, theirs))) return 3;
  if (changed.length === 1) return 1;
  return changed.length === 2 && changed.length < known.length && known.join("").length >= TWO_SLIPS ? 2 : 3;
}

/** One letter or its mark; a letter only in a word that has more of them. */
function isSlip(typed: string, known: string): boolean {
  const short = Math.min(typed.length, known.length) < WORD_WITH_SLIP && toneless(typed) !== toneless(known);
  return !short && slips(typed, known, 1) <= 1;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);

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
