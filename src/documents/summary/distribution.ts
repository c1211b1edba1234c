import { formatCount } from "../../cells/number/format";
import { phrasesFor, type Phrases } from "./narrative/words";

/** Criteria met → number of wards. */
export type Distribution = readonly (readonly [number, number])[];

/** Levels that have wards, highest first. */
export function levelsOf(distribution: Distribution): (readonly [number, number])[] {
  return distribution.filter(([, wards]) => wards > 0).sort(([a], [b]) => b - a);
}

/**
 * “Có 01 Công an phường đạt 21/22 tiêu chí, 04 Công an phường đạt 20/22 tiêu chí, … .” (Đề án 1886, Phần I, mục IV.2).
 * @param distribution criteria met → wards, in any order; levels without wards are left out
 * @param total size of the criteria set
 * @param subject `TEN_DOI_TUONG`; phường when left out
 * @returns the empty text when no level has a ward
 */
export function distributionSentence(distribution: Distribution, total: number, subject?: string): string {
  return joinLevels(distribution, total, phrasesFor(subject));
}

/** The same with the phrases at hand; with more levels than `longest`, the last ones are told together as “dưới …”. */
export function joinLevels(distribution: Distribution, total: number, phrases: Phrases, longest = Infinity): string {
  const levels = levelsOf(distribution);
  const shown = levels.length > longest ? levels.slice(0, longest - 1) : levels;
  const parts = shown.map(([level, wards], index) => {
    const written = formatCount(wards);
    return phrases.distribution[index === 0 ? "first" : "next"](written, `${level}/${total}`);
  });
  const rest = levels.slice(shown.length).reduce((sum, [, wards]) => sum + wards, 0);
  const lowest = shown[shown.length - 1];
  if (rest > 0 && lowest) parts.push(phrases.distribution.below(formatCount(rest), `${lowest[0]}/${total}`));
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}
