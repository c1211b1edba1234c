/** The fastest of several runs, in milliseconds: what the work costs when nothing else disturbs it. The first run warms up. */
export function fastest(work: () => unknown, runs = 7): number {
  work();
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

export async function once<T>(work: () => Promise<T>): Promise<{ milliseconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { milliseconds: performance.now() - start, value };
}

/** `fastest` of a work that must meet something new each time; making that is not counted. */
export function fastestOn<T>(make: () => T, work: (made: T) => unknown, runs = 9): number {
  work(make());
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const made = make();
    const start = performance.now();
    work(made);
    least = Math.min(least, performance.now() - start);
  }
  return least;
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
