/** A run of equal keys in a list. */
export interface Run {
  readonly key: string;
  readonly first: number;
  readonly length: number;
}

/** Runs of equal neighbours, in order: what a merged header stands over. */
export function runsOf(keys: readonly string[]): Run[] {
  const runs: { key: string; first: number; length: number }[] = [];
  keys.forEach((key, index) => {
    const run = runs[runs.length - 1];
    if (run && run.key === key) run.length++;
    else runs.push({ key, first: index, length: 1 });
  });
  return runs;
}
