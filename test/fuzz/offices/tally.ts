/** Runs books through the check and counts verdicts by kind. */
import { checkWorkbook } from "../../../src/core/report/check";
import { bookOf, type Book, type Kinds } from "./book";
import { NO_WARD, scoreOf, VERDICTS, type Score, type Verdict } from "./score";
import { showSnapshot } from "./show";

const BY = [
  "layout",
  "wording",
  "layers",
  "habit",
  "numbering",
  "scope",
  "parts",
  "beside",
  "flaw",
  "font",
  "roster",
] as const satisfies readonly (keyof Kinds)[];

type Counts = Record<Verdict, number> & { books: number; wrongBooks: number };

interface Tally {
  readonly total: Counts;
  readonly byKind: ReadonlyMap<string, Counts>;
  readonly mostQuestions: number;
  /** The first books with a wrong result. */
  readonly failures: readonly { readonly book: Book; readonly score: Score }[];
}

export function tallyOf(seeds: readonly number[], size?: number): Tally {
  const total = noCounts();
  const byKind = new Map<string, Counts>();
  const failures: { book: Book; score: Score }[] = [];
  let mostQuestions = 0;
  for (const seed of seeds) {
    const book = bookOf(seed, { size });
    const score = scoreOf(book, checkWorkbook(book.snapshot, book.options));
    const places = [total, ...BY.map((by) => countsAt(byKind, `${by}: ${book.kinds[by]}`))];
    for (const counts of places) {
      counts.books++;
      if (score.counts.WRONG > 0) counts.wrongBooks++;
      for (const verdict of VERDICTS) counts[verdict] += score.counts[verdict];
    }
    mostQuestions = Math.max(mostQuestions, score.questions);
    if (score.counts.WRONG > 0) failures.push({ book, score });
  }
  return { total, byKind, mostQuestions, failures };
}

const noCounts = (): Counts => ({ books: 0, wrongBooks: 0, ...Object.fromEntries(VERDICTS.map((v) => [v, 0])) }) as Counts;

function countsAt(byKind: Map<string, Counts>, kind: string): Counts {
  const counts = byKind.get(kind) ?? noCounts();
  byKind.set(kind, counts);
  return counts;
}

/** The tally as a table: shares of the answers a kind, WRONG as a number. */
export function showTally({ total, byKind, mostQuestions }: Tally): string {
  const row = (name: string, counts: Counts): string => {
    const answers = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
    const shares = VERDICTS.slice(0, -1).map((verdict) =>
      `${((100 * counts[verdict]) / Math.max(1, answers)).toFixed(1)} %`.padStart(10),
    );
    const numbers = [counts.books, answers].map((value) => String(value).padStart(8));
    return `${name.padEnd(48)}${numbers.join("")}${shares.join("")}${String(counts.WRONG).padStart(8)}${String(counts.wrongBooks).padStart(12)}`;
  };
  const head =
    ["books", "answers"].map((name) => name.padStart(8)).join("") +
    VERDICTS.slice(0, -1)
      .map((name) => name.padStart(10))
      .join("");
  return [
    `${"".padEnd(48)}${head}${"WRONG".padStart(8)}${"in books".padStart(12)}`,
    row("all", total),
    ...[...byKind].sort(([a], [b]) => a.localeCompare(b)).map(([kind, counts]) => row(kind, counts)),
    `most questions of a book: ${mostQuestions}`,
  ].join("\n");
}

/** One line a book: its seed, what it is of, what was read instead of what. */
export function showWrong({ book, score }: Tally["failures"][number]): string {
  const pairs = new Map<string, number>();
  for (const { ward, expected, got } of score.wrong) {
    const pair = expected === NO_WARD ? `“${ward}” is no ward` : `${expected} → ${got}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const { size: _, ...kinds } = book.kinds;
  const list = [...pairs].map(([pair, count]) => `${pair} ×${count}`).slice(0, 6);
  return `${String(book.seed).padStart(5)} ${Object.values(kinds).join(" | ")}: ${list.join(", ")}`;
}

/** A book to be looked at: what it is of, what it is checked with, its sheets. */
export function showBook(book: Book): string {
  const truth = [...book.truth].map(([key, answers]) => `${key}: ${[...answers].map((pair) => pair.join(" ")).join(", ")}`);
  return [
    `seed ${book.seed} ${JSON.stringify(book.kinds)} ${JSON.stringify(book.options)}`,
    showSnapshot(book.snapshot),
    ...truth,
  ].join("\n");
}
