/** A sample of the offices' workbooks, small enough to run with every change: nothing is silently wrong. */
import { showWrong, tallyOf } from "./offices/tally";

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

test.each([[undefined], [10], [60]])("nothing is silently wrong in sixty books (criteria of the workbook's own: %s)", (size) => {
  expect(tallyOf(SEEDS, size).failures.map(showWrong)).toEqual([]);
});
