/** Anchors must be this many, this share of the heads, and run upwards in this share. */
const LEAST = 4;
const SHARE = 0.4;
const RISING = 0.85;

/** Where a head may stand if the table follows the order of the set: between its neighbours. */
export interface Window {
  readonly after: number;
  readonly before: number;
  /** Between the neighbours stand exactly as many heads as criteria. */
  readonly exact: boolean;
  /** The place of the head in the gap, from 0. */
  readonly place: number;
}

/**
 * For each head the window that its neighbours leave; `null` where the table follows no order. `anchors[i]`: the index of
 * the criterion of a head that is known without the order, else `null`.
 */
export function windows(anchors: readonly (number | null)[], size: number): readonly (Window | null)[] {
  const known = anchors.flatMap((index, head) => (index === null ? [] : [{ head, index }]));
  const rising = longestRising(known);
  const ordered = known.length >= LEAST && known.length >= SHARE * anchors.length && rising.length >= RISING * known.length;
  if (!ordered) return anchors.map(() => null);
  return anchors.map((_, head) => {
    const left = rising.filter((anchor) => anchor.head < head).at(-1) ?? { head: -1, index: -1 };
    const right = rising.find((anchor) => anchor.head > head) ?? { head: anchors.length, index: size };
    return {
      after: left.index,
      before: right.index,
      exact: right.head - left.head === right.index - left.index,
      place: head - left.head,
    };
  });
}

/** The longest run of anchors whose criteria rise (two heads may share one). */
function longestRising<T extends { index: number }>(anchors: readonly T[]): T[] {
  const runs: T[][] = [];
  for (const anchor of anchors) {
    const before = runs.filter((run) => (run.at(-1)?.index ?? -1) <= anchor.index).sort((a, b) => b.length - a.length)[0];
    runs.push([...(before ?? []), anchor]);
  }
  return runs.sort((a, b) => b.length - a.length)[0] ?? [];
}
