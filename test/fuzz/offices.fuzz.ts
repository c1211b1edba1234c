/**
 * `npm run fuzz`: workbooks as offices build them, each with its truth; nothing may be read falsely in silence.
 * `OFFICES=500` is how many books, `OFFICES_TABLE=1` prints the tally also when nothing is wrong;
 * `OFFICES_FROM=468 OFFICES=1 OFFICES_SHOW=1` prints the book of one seed with its truth.
 */
import { checkWorkbook } from "../../src/core/report/check";
import { bookOf } from "./offices/book";
import { CHANGES } from "./offices/changes";
import { readings } from "./offices/score";
import { showBook, showTally, showWrong, tallyOf } from "./offices/tally";

jest.setTimeout(120 * 60_000);

const COUNT = Number(process.env.OFFICES ?? 5000);
const FROM = Number(process.env.OFFICES_FROM ?? 1);

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => FROM + index);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

function expectNothingWrong(count: number, size?: number): void {
  if (process.env.OFFICES_SHOW) for (const seed of seeds(count)) print(showBook(bookOf(seed, { size })));
  const tally = tallyOf(seeds(count), size);
  if (process.env.OFFICES_TABLE || tally.total.WRONG > 0) print(showTally(tally));
  expect(tally.failures.map(showWrong)).toEqual([]);
  expect(tally.total.books).toBe(count);
}

test("books of the default set: nothing is silently wrong", () => expectNothingWrong(COUNT));

test.each([10, 60])("books with a set of %i criteria of their own: nothing is silently wrong", (size) =>
  expectNothingWrong(Math.ceil(COUNT / 10), size),
);

test.each(Object.keys(CHANGES))("%s: a certain reading never becomes another", (name) => {
  for (const seed of seeds(Math.ceil(COUNT / 10))) {
    const book = bookOf(seed);
    const changed = CHANGES[name]!(book);
    if (!changed) continue;
    const before = readings(book, checkWorkbook(book.snapshot, book.options));
    const after = readings(changed, checkWorkbook(changed.snapshot, changed.options));
    for (const [answer, status] of after) {
      const known = before.get(answer);
      if (known === undefined || known === status) continue;
      throw new Error(`seed ${seed}, ${answer}: ${known} became ${status}\n${showBook(book)}\n\n${showBook(changed)}`);
    }
  }
});
