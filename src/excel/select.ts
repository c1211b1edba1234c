import { cellAddress, type Place } from "../cells/address";
import { ExcelFailure, runExcel } from "./run";

/** Activates the sheet and selects the cell, nothing else. */
export function selectCell({ sheet: sheetName, row, column }: Place): Promise<void> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load({ visibility: true });
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheet-missing", { sheet: sheetName });
      if (sheet.visibility !== "Visible") throw new ExcelFailure("general", { sheet: sheetName, technical: "hidden sheet" });
      sheet.activate();
      sheet.getRange(cellAddress(row, column)).select();
      await context.sync();
    },
    { repeatable: true },
  );
}
