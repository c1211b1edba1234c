import type { SheetSnapshot } from "../cells/snapshot";
import { fillsMayAnswer, hexOf } from "../cells/fills";
import { planBlocks } from "./blocks";
import type { SheetHead } from "./head";
import { stopIfAborted } from "./run";

/** Bytes that the colour of one cell takes in an answer. */
const BYTES_PER_FILL = 60;

/** A sheet whose contents are read, with what was asked of its rows as wholes (`askRowFills`). */
export interface ReadSheet {
  readonly head: SheetHead;
  readonly sheet: SheetSnapshot;
  readonly rowFills: RowFills | null;
}

/**
 * Adds the fill colours of the sheets where they may be answers. Colours made by conditional formats are no fills to Excel
 * (they would need `getDisplayedCellProperties`, ExcelApi 1.19) and are left out.
 */
export async function addFills(
  context: Excel.RequestContext,
  read: readonly ReadSheet[],
  signal?: AbortSignal,
): Promise<SheetSnapshot[]> {
  const sheets = read.map(({ head, sheet, rowFills }) => {
    const rows = rowFills?.value;
    const isAsked = rows !== undefined && fillsMayAnswer(sheet.values, (row) => !rows[row]?.format?.fill?.color);
    const fills: Fills = [];
    return { head, sheet, rows: isAsked ? head.used.rowCount : 0, columns: isAsked ? head.used.columnCount : 0, fills };
  });
  for (const round of planBlocks(sheets, BYTES_PER_FILL)) {
    const answers = round.map(({ sheet: { head, fills }, firstRow, rows }) => {
      const { rowIndex, columnIndex, columnCount } = head.used;
      const range = head.sheet.getRangeByIndexes(rowIndex + firstRow, columnIndex, rows, columnCount);
      return { fills, cells: range.getCellProperties({ format: { fill: { color: true } } }) };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a round: one answer cannot carry everything
    await context.sync();
    stopIfAborted(signal);
    for (const { fills, cells } of answers)
      for (const row of cells.value) fills.push(row.map(({ format }) => hexOf(format?.fill?.color)));
  }
  return sheets.map(({ sheet, fills }) => (fills.length > 0 ? { ...sheet, fills } : sheet));
}

type Fills = (string | null)[][];

export type RowFills = OfficeExtension.ClientResult<Excel.RowProperties[]>;

/** Queues the colour of each row as a whole, where the used range has more than one; Excel answers none for a mixed row. */
export function askRowFills({ used }: SheetHead): RowFills | null {
  if (used.isNullObject || used.format.fill.color) return null;
  return used.getRowProperties({ format: { fill: { color: true } } });
}
