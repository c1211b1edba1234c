/**
 * Can the stated failures stand together with the stated distribution? A ward that meets s of N criteria fails N − s of
 * them, and a criterion fails at most once a ward. Wards with the same score are alike, so one node a score is enough:
 * shares of a score's failures can always be dealt out in turn.
 */
interface FailureLevel {
  /** Failures of each ward of this level, and how many such wards there are. */
  readonly failures: number;
  readonly wards: number;
}

export interface FlowInput {
  readonly levels: readonly FailureLevel[];
  /** Wards that fail, one number a criterion of those claimed. */
  readonly claimed: readonly number[];
  /** Criteria that nothing is claimed about. */
  readonly free: number;
}

/** The most of the claimed failures that can be placed. */
export function placeable({ levels, claimed }: FlowInput): number {
  return maxFlow(levels, claimed, 0, 0);
}

/** Whether all claimed failures can be placed and, with `exact`, every failure of every ward has its place. */
export function feasible(input: FlowInput, exact: boolean): boolean {
  const total = input.claimed.reduce((sum, wards) => sum + wards, 0);
  if (placeable(input) < total) return false;
  if (!exact) return true;
  const all = input.levels.reduce((sum, level) => sum + level.failures * level.wards, 0);
  return maxFlow(input.levels, input.claimed, input.free, all - total) === all;
}

/** Maximum flow levels → criteria (one more node stands for the free ones), by augmenting paths. */
function maxFlow(levels: readonly FailureLevel[], claimed: readonly number[], free: number, freeTotal: number): number {
  const columns = [...claimed, Math.max(0, freeTotal)];
  const supply = levels.map(({ failures, wards }) => failures * wards);
  const room = levels.map(({ wards }) => columns.map((_, column) => (column < claimed.length ? wards : wards * free)));
  const used = levels.map(() => columns.map(() => 0));
  const demand = [...columns];
  let flow = 0;
  for (;;) {
    const path = augmentingPath(supply, demand, room, used);
    if (path === null) return flow;
    let amount = Math.min(supply[path[0]!.level]!, demand[path[path.length - 1]!.column]!);
    path.forEach(({ level, column }, step) => {
      amount = Math.min(amount, room[level]![column]! - used[level]![column]!);
      const next = path[step + 1];
      if (next) amount = Math.min(amount, used[next.level]![column]!);
    });
    path.forEach(({ level, column }, step) => {
      used[level]![column]! += amount;
      const next = path[step + 1];
      if (next) used[next.level]![column]! -= amount;
    });
    supply[path[0]!.level]! -= amount;
    demand[path[path.length - 1]!.column]! -= amount;
    flow += amount;
  }
}

interface Step {
  readonly level: number;
  readonly column: number;
}

/** Level, criterion, level (whose flow to that criterion gives way), criterion … to one with demand left. */
function augmentingPath(
  supply: readonly number[],
  demand: readonly number[],
  room: readonly (readonly number[])[],
  used: readonly (readonly number[])[],
): Step[] | null {
  const reached = new Set<number>();
  const waiting: { level: number; path: Step[] }[] = [];
  supply.forEach((left, level) => {
    if (left > 0) waiting.push({ level, path: [] });
  });
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (let column = 0; column < demand.length; column++) {
      if (reached.has(column) || room[next.level]![column]! <= used[next.level]![column]!) continue;
      reached.add(column);
      const path = [...next.path, { level: next.level, column }];
      if (demand[column]! > 0) return path;
      for (let level = 0; level < used.length; level++) if (used[level]![column]! > 0) waiting.push({ level, path });
    }
  }
  return null;
}
