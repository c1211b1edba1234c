import { ExcelFailure, runExcel } from "./run";

/** Activates the sheet and selects the cell, nothing else. */
export function selectCell(sheetName: string, address: string): Promise<void> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load({ visibility: true });
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheet-missing", { sheet: sheetName });
      if (sheet.visibility !== "Visible") throw new ExcelFailure("general", { sheet: sheetName, technical: "hidden sheet" });
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    },
    { repeatable: true },
  );
}
