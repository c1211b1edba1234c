import { memo } from "../../cells/memo";
import { matchKey, normaliseText, toneless } from "../../cells/text/normalise";

/** A word (one syllable) or an abbreviation of a text. */
export interface Token {
  /** Lower case, tone marks where they belong. */
  readonly key: string;
  /** `key` without diacritics. */
  readonly bare: string;
  readonly abbreviation: boolean;
}

/**
 * A text as evidence sees it. `stream` holds the first letter of each word and all letters of each abbreviation, so that
 * `TTHC` is found in “thủ tục hành chính” and “hành chính” in `TTHC`; `borders[i]`: a token begins (or the text ends) at `i`.
 */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly stream: string;
  readonly borders: readonly boolean[];
  /** For each letter of the stream the token that it comes from. */
  readonly owners: readonly number[];
  /** Written without diacritics: compared without them. */
  readonly plain: boolean;
}

/** Figures with their unit: `500m2`, `100 %`, `1.500 m²`. */
const FIGURES = /\d+(?:[.,/]\d+)*\s*(?:m2|m²|km2|km²|ha|%|‰|đ\/c)?/giu;
const RUN = /[\p{L}\p{M}]+/gu;
/** Whether letters could be one Vietnamese syllable. */
const SYLLABLE = /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr?|v|x)?[aeiouy]{1,3}(?:ch?|m|nh?|ng|p|t)?$/;
const VOWEL = /[aeiouy]/;

const MOST_KEPT = 20_000;

/** The tokens of a text (normalised, in Unicode). */
export const tokensOf: (text: string) => Tokens = memo((text: string) => tokenise(text), MOST_KEPT);

function tokenise(raw: string): Tokens {
  const text = normaliseText(raw).replace(/đ\/c/giu, " ").replace(FIGURES, " ");
  const runs = text.match(RUN) ?? [];
  const shouted = text === text.toUpperCase();
  const tokens: Token[] = [];
  for (const run of runs) {
    const key = matchKey(run);
    const bare = toneless(key);
    const abbreviation = isAbbreviation(run, key, bare, shouted);
    if (!abbreviation && bare.length === 1) continue; // a letter of a list, a unit's m
    tokens.push({ key, bare, abbreviation });
  }
  return { tokens, ...streamOf(tokens), plain: !tokens.some((token) => !token.abbreviation && token.key !== token.bare) };
}

/** `TTHC`, `BVANTQ`, `attp`: capitals that are no word, or letters that can be none. */
function isAbbreviation(run: string, key: string, bare: string, shouted: boolean): boolean {
  if (run.length < 2) return false;
  const speaks = SYLLABLE.test(bare);
  if (!speaks && !VOWEL.test(bare.slice(1, -1)) && run.length <= 8 && run === run.toLowerCase())
    return !VOWEL.test(bare) || run.length > 3;
  if (run !== run.toUpperCase()) return /^\p{Lu}{2,}\p{Ll}?$/u.test(run) || (/^(?:\p{Lu}\p{Ll}?){3,}$/u.test(run) && !speaks);
  if (shouted) return !speaks;
  return !speaks || key.replaceAll("đ", "d") === bare;
}

function streamOf(tokens: readonly Token[]): Pick<Tokens, "stream" | "borders" | "owners"> {
  let stream = "";
  const borders: boolean[] = [];
  const owners: number[] = [];
  tokens.forEach(({ bare, abbreviation }, index) => {
    const letters = abbreviation ? bare : bare.slice(0, 1);
    for (let i = 0; i < letters.length; i++) {
      borders.push(i === 0);
      owners.push(index);
    }
    stream += letters;
  });
  borders.push(true);
  return { stream, borders, owners };
}

/** Where an abbreviation stands in a text, from border to border; `null`: nowhere. */
export function abbreviated(letters: string, { stream, borders, owners }: Tokens): { first: number; last: number } | null {
  for (let at = stream.indexOf(letters); at >= 0; at = stream.indexOf(letters, at + 1)) {
    if (borders[at] && borders[at + letters.length])
      return { first: owners[at] ?? 0, last: owners[at + letters.length - 1] ?? 0 };
  }
  return null;
}
