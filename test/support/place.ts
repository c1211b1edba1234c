import { cellAddress, parseArea, type Place } from "../../src/cells/address";

/** A place by its address. */
export function at(sheet: string, address: string): Place {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return { sheet, row: area.firstRow, column: area.firstColumn };
}

/** The address of a place on its sheet. */
export function cellOf({ row, column }: Pick<Place, "row" | "column">): string {
  return cellAddress(row, column);
}
