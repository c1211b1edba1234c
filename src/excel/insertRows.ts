import { runExcel } from "./run";

/** Inserts whole rows; they take their looks from the row above. `row` is zero-based. */
export function insertRows({
  sheet,
  row,
  count,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}): Promise<void> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`${row + 1}:${row + count}`);
    range.insert("Down");
    await context.sync();
  });
}
