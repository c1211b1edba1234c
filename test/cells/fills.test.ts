import { hexOf, openBlock } from "../../src/cells/fills";

const grid = (...rows: string[]) => rows.map((row) => [...row].map((cell) => (cell === "." ? null : cell)));

test.each([
  ["a block below heads and beside names", ["hhhh", "n...", "n...", "n..."], [1, 1, 3, 3]],
  ["a column that is filled parts it", ["hhhhhhh", "n..x...", "n..x...", "n..x..."], [1, 4, 3, 6]],
  ["two blocks are asked together", ["hhhhhhhh", "n...x...", "n...x...", "n...x..."], [1, 1, 3, 7]],
  ["a larger block whole", ["hhhhh", "n....", "n....", "n....", "n...."], [1, 1, 4, 4]],
] as const)("%s", (_, rows, [firstRow, firstColumn, lastRow, lastColumn]) => {
  expect(openBlock(grid(...rows))).toEqual({ firstRow, firstColumn, lastRow, lastColumn });
});

test.each([
  ["two columns of blanks", ["hhh", "n..", "n..", "n.."]],
  ["two rows of blanks", ["hhhh", "n...", "n..."]],
  ["blanks beside a title", ["t....", ".....", ".....", "....."]],
  ["blanks without names", ["hhhh", "....", "....", "...."]],
  ["no cells", []],
])("%s are nothing that colours could answer", (_, rows) => expect(openBlock(grid(...rows))).toBeNull());

test("white is no fill; colours come in capitals without the #", () => {
  expect(["#ffffff", "#FFFFFF", "", undefined, "#00b050", "FFC000"].map(hexOf)).toEqual([
    null,
    null,
    null,
    null,
    "00B050",
    "FFC000",
  ]);
});
