import munkres from "munkres";

export interface Assigned {
  readonly column: number | null;
  /** By how much the best whole beats the best one in which the row has no column of this family. */
  readonly margin: number;
}

/** Beyond every score: a pair that is not allowed. */
const NEVER = 1e9;

/**
 * Gives rows (heads) their columns (criteria) so that the sum of scores is greatest; a row may stay without one for
 * `nothing`. `scores[row][column]`, whole numbers; `families[column]`: columns that mean the same for the margin (a
 * criterion and its measures). Rows and columns that do not compete are solved apart.
 */
export function assign(scores: readonly (readonly number[])[], families: readonly number[], nothing: number): Assigned[] {
  const result: Assigned[] = scores.map(() => ({ column: null, margin: 0 }));
  for (const { rows, columns } of components(scores, nothing)) {
    const costs = rows.map((row) => [
      ...columns.map((column) => costOf(scores[row]?.[column] ?? 0, nothing)),
      ...rows.map(() => 0),
    ]);
    const best = solve(costs);
    rows.forEach((row, i) => {
      const chosen = best.columns[i] ?? -1;
      const family = families[columns[chosen] ?? -1];
      const barred = (j: number) => (family === undefined ? j >= columns.length : families[columns[j] ?? -1] === family);
      const others = costs.map((line, k) => (k === i ? line.map((cost, j) => (barred(j) ? NEVER : cost)) : line));
      const margin = solve(others).cost - best.cost;
      result[row] = { column: chosen < columns.length ? (columns[chosen] ?? null) : null, margin };
    });
  }
  return result;
}

/** A pair worth less than nothing is never the best. */
const costOf = (score: number, nothing: number): number => (score > nothing ? nothing - score : NEVER);

function solve(costs: readonly (readonly number[])[]): { columns: number[]; cost: number } {
  if (costs.length === 1) {
    const [line = []] = costs;
    const cost = Math.min(...line);
    return { columns: [line.indexOf(cost)], cost };
  }
  const columns: number[] = [];
  let cost = 0;
  for (const [row, column] of munkres(costs)) {
    columns[row] = column;
    cost += costs[row]?.[column] ?? 0;
  }
  return { columns, cost };
}

/** Rows that want the same columns, and rows that want what these want. */
function components(scores: readonly (readonly number[])[], nothing: number): { rows: number[]; columns: number[] }[] {
  const ofColumn = new Map<number, { rows: number[]; columns: number[] }>();
  const found = new Set<{ rows: number[]; columns: number[] }>();
  scores.forEach((line, row) => {
    const wanted = line.flatMap((score, column) => (score > nothing ? [column] : []));
    const joined = new Set(wanted.flatMap((column) => ofColumn.get(column) ?? []));
    const whole = { rows: [row], columns: wanted.filter((column) => !ofColumn.has(column)) };
    for (const other of joined) {
      whole.rows.push(...other.rows);
      whole.columns.push(...other.columns);
      found.delete(other);
    }
    for (const column of whole.columns) ofColumn.set(column, whole);
    found.add(whole);
  });
  return [...found].map(({ rows, columns }) => ({ rows: rows.sort((a, b) => a - b), columns: columns.sort((a, b) => a - b) }));
}
