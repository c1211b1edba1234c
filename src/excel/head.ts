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
  used.load({ format: { font: { strikethrough: true } } });
  used.load({ format: { fill: { color: true } } });
  const { protection } = sheet;
  protection.load({ protected: true });
  return { sheet, name: sheet.name, visible: sheet.visibility === "Visible", used, protection };
}

/** Excel answers no name for a range with several fonts. */
export function hasSeveralFonts({ used }: SheetHead): boolean {
  return !used.isNullObject && !used.format.font.name;
}

/** `true` where all is struck through, `null` where some of it is. */
export function hasStruckText({ used }: SheetHead): boolean {
  if (used.isNullObject) return false;
  const struck: boolean | null = used.format.font.strikethrough;
  return struck === true || struck === null;
}
