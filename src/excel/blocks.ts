export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Rows of one sheet that are read together. */
export interface Block<S extends Size> {
  readonly sheet: S;
  readonly firstRow: number;
  readonly rows: number;
}

/** Bytes that one cell takes in an answer: value, formula, format and type, with room for longer texts. */
export const BYTES_PER_CELL = 100;
/** Excel on the web refuses answers above 5 MB. */
const BYTES_PER_ROUND = 4_000_000;

/** Spreads the cells of all sheets over as few round trips as one answer's size allows. */
export function planBlocks<S extends Size>(
  sheets: readonly S[],
  bytesPerCell = BYTES_PER_CELL,
  bytesPerRound = BYTES_PER_ROUND,
): Block<S>[][] {
  const cellsPerRound = Math.floor(bytesPerRound / bytesPerCell);
  const rounds: Block<S>[][] = [];
  let round: Block<S>[] = [];
  let room = 0;
  for (const sheet of sheets) {
    const { rows, columns } = sheet;
    for (let firstRow = 0; firstRow < rows;) {
      if (room < columns) {
        rounds.push((round = []));
        room = Math.max(cellsPerRound, columns);
      }
      const count = Math.min(rows - firstRow, Math.floor(room / columns));
      round.push({ sheet, firstRow, rows: count });
      room -= count * columns;
      firstRow += count;
    }
  }
  return rounds;
}
