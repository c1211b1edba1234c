/** What is known of a sheet before its contents are read. */
export interface SheetHead {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** Queues the reading of a sheet's used range and protection. */
export function readHead(sheet: Excel.Worksheet): SheetHead {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, rowHidden: true, columnHidden: true });
  used.load({ format: { font: { name: true } } });
  const { protection } = sheet;
  protection.load({ protected: true });
  return { sheet, name: sheet.name, visible: sheet.visibility === "Visible", used, protection };
}
