import { contains } from "../model/address";
import type { TableArea } from "../xlsx/tables";
import type { EngineCell } from "./types";

const AT_COLUMN = /([\p{L}\p{N}_.\\]*)\[@(?:\[([^[\]]*)\]|([^[\]]*))\]/gu;

/**
 * Writes `[@Column]` the way files do, `Table[[#This Row],[Column]]`; the engine knows only that form.
 * Without a table name the reference means the table around the cell.
 */
export function expandThisRow(formula: string, tables: readonly TableArea[], { sheetId, row, column }: EngineCell): string {
  if (!formula.includes("[@")) return formula;
  const around = tables.find((each) => each.sheetId === sheetId && contains(each.area, row, column));
  return formula.replace(AT_COLUMN, (whole: string, name: string, bracketed: string | undefined, plain: string | undefined) => {
    const table = name || around?.name;
    const title = bracketed ?? plain ?? "";
    if (!table) return whole;
    return title ? `${table}[[#This Row],[${title}]]` : `${table}[#This Row]`;
  });
}
