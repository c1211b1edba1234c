import type { WordEvidence } from "./evidence/words";

/** A head with the criterion (index) that its code or number names, and what its words say of every criterion. */
export interface Numbered {
  readonly named: number | null;
  /** By a code, not by a plain number. */
  readonly coded: boolean;
  readonly words: readonly WordEvidence[];
}

/** Words that are sure of a criterion, ahead of all others. */
const SURE = { score: 3, ahead: 1.5 };
const SURE_OF_CODE = { score: 1.5, ahead: 0.7 };

/**
 * Whether the codes and numbers of a table number another set of criteria than ours: at least two heads, and more than a
 * fifth of those that can be told, are named otherwise by their words; for codes one head is enough. Nothing that weighs
 * evidence replaces this rule: a strange numbering agrees with itself.
 */
export function contradicts(heads: readonly Numbered[]): boolean {
  let told = 0;
  let against = 0;
  for (const { named, coded, words } of heads) {
    if (named === null) continue;
    if (coded && prefersAnother(words, named, SURE_OF_CODE)) return true;
    const best = preferred(words, SURE);
    if (best === null) continue;
    told += 1;
    if (best !== named) against += 1;
  }
  return against >= 2 && against > told / 5;
}

/** The criterion that the words name for sure. */
function preferred(words: readonly WordEvidence[], { score, ahead }: typeof SURE): number | null {
  const [best, second] = twoBest(words);
  return best && best.score >= score && best.score - (second?.score ?? 0) >= ahead ? best.index : null;
}

function prefersAnother(words: readonly WordEvidence[], named: number, { score, ahead }: typeof SURE): boolean {
  const own = words[named]?.score ?? 0;
  const [best] = twoBest(words);
  return best !== undefined && best.index !== named && best.score >= score && best.score - own >= ahead;
}

function twoBest(words: readonly WordEvidence[]): { index: number; score: number }[] {
  return words
    .map(({ score }, index) => ({ index, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 2);
}
