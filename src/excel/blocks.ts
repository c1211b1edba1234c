/** Rows of one sheet that are read together. */
export interface Block {
  readonly sheet: number;
  readonly firstRow: number;
  readonly rows: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Bytes that one cell takes in an answer: value, formula, format and type, with room for longer texts. */
const BYTES_PER_CELL = 100;
/** Excel on the web refuses answers above 5 MB. */
const BYTES_PER_ROUND = 4_000_000;

/** Spreads the cells of all sheets over as few round trips as one answer's size allows. */
export function planBlocks(sizes: readonly Size[], cellsPerRound = BYTES_PER_ROUND / BYTES_PER_CELL): Block[][] {
  const rounds: Block[][] = [];
  let room = 0;
  for (const [sheet, { rows, columns }] of sizes.entries()) {
    for (let firstRow = 0; firstRow < rows;) {
      if (room < columns) {
        rounds.push([]);
        room = Math.max(cellsPerRound, columns);
      }
      const count = Math.min(rows - firstRow, Math.floor(room / columns));
      rounds[rounds.length - 1]!.push({ sheet, firstRow, rows: count });
      room -= count * columns;
      firstRow += count;
    }
  }
  return rounds;
}
