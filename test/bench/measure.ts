/** Middle of several runs, in milliseconds; the first runs warm up. */
export function median(work: () => unknown, runs = 5): number {
  work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

export async function once<T>(work: () => Promise<T>): Promise<{ milliseconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { milliseconds: performance.now() - start, value };
}

/** One line of the table: what was measured, and what is promised of it (`null`: nothing). */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost: number | null;
}

export const kept = ({ value, atMost }: Row): boolean => atMost === null || value <= atMost;

export function table(rows: readonly Row[]): string {
  const figure = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3));
  const lines = rows.map((row) => [
    row.what,
    `${figure(row.value)} ${row.unit}`,
    row.atMost === null ? "" : `≤ ${row.atMost.toLocaleString("en-US")}`,
    row.atMost === null ? "" : kept(row) ? "kept" : "NOT KEPT",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
