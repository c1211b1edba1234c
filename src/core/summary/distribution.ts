import type { SummaryWords } from "./words";

/** “Có 01 Công an phường đạt 21/22 tiêu chí, 04 …”: levels that have wards, highest first. */
export function distributionSentence(_distribution: readonly (readonly [number, number])[], _total: number, _words: SummaryWords): string {
  return "";
}
