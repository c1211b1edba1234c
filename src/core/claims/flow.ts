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

/** Wards of one score, or a criterion, with the failures that are not placed yet. */
interface Node {
  left: number;
  readonly edges: Edge[];
}

/** How many failures of a level a criterion can take, and has. */
interface Edge {
  readonly level: Node;
  readonly criterion: Node;
  readonly room: number;
  used: number;
}

/** Maximum flow levels → criteria (one more node stands for the free ones), by augmenting paths. */
function maxFlow(levels: readonly FailureLevel[], claimed: readonly number[], free: number, freeTotal: number): number {
  const node = (left: number): Node => ({ left, edges: [] });
  const criteria = claimed.map(node);
  const others = node(Math.max(0, freeTotal));
  const sources = levels.map(({ failures, wards }) => {
    const level = node(failures * wards);
    for (const criterion of [...criteria, others]) {
      const edge = { level, criterion, room: criterion === others ? wards * free : wards, used: 0 };
      level.edges.push(edge);
      criterion.edges.push(edge);
    }
    return level;
  });
  let flow = 0;
  for (let path = augmentingPath(sources); path !== null; path = augmentingPath(sources)) flow += place(path);
  return flow;
}

/** Level, criterion, level (whose flow to that criterion gives way), criterion … to one with demand left. */
interface Path {
  readonly from: Node;
  readonly to: Node;
  /** Every second one, from the second on, gives way. */
  readonly edges: readonly Edge[];
}

function augmentingPath(levels: readonly Node[]): Path | null {
  const reached = new Set<Node>();
  const waiting = levels.filter(({ left }) => left > 0).map((level): Path => ({ from: level, to: level, edges: [] }));
  for (const { from, to: level, edges } of waiting) {
    for (const edge of level.edges) {
      const { criterion } = edge;
      if (reached.has(criterion) || edge.room <= edge.used) continue;
      reached.add(criterion);
      const path = { from, to: criterion, edges: [...edges, edge] };
      if (criterion.left > 0) return path;
      for (const back of criterion.edges) if (back.used > 0) waiting.push({ from, to: back.level, edges: [...path.edges, back] });
    }
  }
  return null;
}

/** Places as many failures along a path as it can take. */
function place({ from, to, edges }: Path): number {
  const room = edges.map(({ room, used }, step) => (step % 2 === 0 ? room - used : used));
  const amount = Math.min(from.left, to.left, ...room);
  edges.forEach((edge, step) => (edge.used += step % 2 === 0 ? amount : -amount));
  from.left -= amount;
  to.left -= amount;
  return amount;
}
