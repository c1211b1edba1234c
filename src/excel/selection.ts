import type { Place } from "../cells/address";
import { cellContents, type CellContents } from "./cells";
import { runExcel } from "./run";
import { hasExcelApi } from "./support";

/** The cell with the cursor, and what stands in it. */
export interface SelectedCell extends Place {
  readonly contents: CellContents;
}

export function selectedCell(): Promise<SelectedCell> {
  return runExcel(
    async (context) => {
      const range = context.workbook.getActiveCell();
      range.load({ rowIndex: true, columnIndex: true, values: true, formulas: true, numberFormat: true, valueTypes: true });
      const { worksheet } = range;
      worksheet.load({ name: true });
      await context.sync();
      return { sheet: worksheet.name, row: range.rowIndex, column: range.columnIndex, contents: cellContents(range) };
    },
    { repeatable: true },
  );
}

/** The decimal sign of this Excel; `null` where it does not tell (below ExcelApi 1.11). */
export async function decimalSeparator(): Promise<string | null> {
  if (!hasExcelApi("1.11")) return null;
  return runExcel(
    async (context) => {
      const { application } = context.workbook;
      application.load({ decimalSeparator: true });
      await context.sync();
      return application.decimalSeparator;
    },
    { repeatable: true },
  );
}
