/** A small seeded source of choices: the same seed gives the same book on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** Whole number, both ends in. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** So many of the list, in its order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** A source of its own for one part, so that a change in one part leaves the others as they are. */
  readonly fork: (part: string) => Random;
}

export const randomOf = (seed: number): Random => sourceOf(mix(seed, "office"));

function sourceOf(start: number): Random {
  let state = start;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = int(0, i);
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  };
  return {
    next,
    int,
    shuffle,
    chance: (share) => next() < share,
    pick: (list) => list[int(0, list.length - 1)]!,
    some: (list, count) => {
      const taken = new Set(shuffle(list.map((_, index) => index)).slice(0, count));
      return list.filter((_, index) => taken.has(index));
    },
    fork: (part) => sourceOf(mix(start, part)),
  };
}

/** FNV-1a of the text, begun at the seed. */
function mix(seed: number, text: string): number {
  let hash = (seed ^ 0x811c9dc5) | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
