import { memo } from "../memo";
import { foldLookalikes } from "./lookalike";

const ASCII = /^[!-~]+(?: [!-~]+)*$/;
/** Also the letters of Vietnamese, each one code: composed, so nothing is left to do. */
const PLAIN = /^[!-~\u00A1-\u00AC\u00AE-\u02FF\u1EA0-\u1EF9]+(?: [!-~\u00A1-\u00AC\u00AE-\u02FF\u1EA0-\u1EF9]+)*$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const SPACES = /\s+/g;

/**
 * Text as it should stand: NFC; NBSP, tabs and line breaks as one plain space; zero-width characters removed;
 * repeated spaces collapsed; trimmed. Letters and their case are kept.
 */
export function normaliseText(s: string): string {
  return PLAIN.test(s) ? s : s.replace(INVISIBLE, "").replace(SPACES, " ").trim().normalize("NFC");
}

/**
 * Tone mark on the last of two vowels in an open syllable (`hoà`, `uỷ`), to be moved to the first (`hòa`, `ủy`).
 * `qu` is one consonant: its tone stays on the `y`.
 */
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const NEW_STYLE = new RegExp(`(^|[^q])(o[ae]|uy)([${TONES}])(?![\\p{L}\\p{M}])`, "gu");
const AFTER_Q = new RegExp(`qu([${TONES}])y(?![\\p{L}\\p{M}])`, "gu");

function placeTones(lower: string): string {
  return lower
    .normalize("NFD")
    .replace(NEW_STYLE, (_, before: string, vowels: string, tone: string) => before + vowels[0] + tone + vowels[1])
    .replace(AFTER_Q, "quy$1")
    .normalize("NFC");
}

/** The same words stand in thousands of cells: so many keys are kept. */
const KEPT = 20_000;

const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033\u300C\u300D]/g;
const SINGLE_QUOTES = /[\u2018-\u201B\u0060\u00B4\u2032]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * Key for matching names, headers and words: equal for everything that must match (case, Unicode form, spaces,
 * tone placement Hoà = Hòa and Uỷ = Ủy, look-alikes of Đ and of Latin letters, kinds of quotes and dashes).
 * Lower-case text with the tone on the first vowel (`ủy ban`) is its own key; compare other literals by their key.
 */
export const matchKey = memo((s: string): string => {
  // Some look-alikes are so only as small letters: folded once more.
  const text = foldLookalikes(normaliseText(foldLookalikes(s)).toLowerCase());
  if (ASCII.test(text)) return text.replace(SINGLE_QUOTES, "'");
  return placeTones(text).replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'").replace(DASHES, "-");
}, KEPT);

/** `matchKey` without any diacritics, đ as d: `Lam Sơn` and `Lam Son` are equal. */
export function toneless(s: string): string {
  return matchKey(s)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d");
}
