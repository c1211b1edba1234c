import { areaAddress, quoteSheet } from "../../cells/address";

/** `='Kết quả'!$A$5:$X$18` of a rectangle of zero-based rows and columns, both ends in. */
export function absoluteReference(
  sheet: string,
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): string {
  const area = areaAddress({ firstRow, firstColumn, lastRow, lastColumn });
  return `=${quoteSheet(sheet)}!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
