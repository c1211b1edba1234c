import type { CellModel, WorkbookModel } from "../model/types";
import { cellName } from "../xlsx/address";
import type { ChangedCell } from "./types";

/** Writes computed values and the areas that arrays fill into the model. */
export function applyChanges(model: WorkbookModel, changes: readonly ChangedCell[]): void {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
  for (const change of changes) {
    const sheet = sheets.get(change.sheetId);
    if (!sheet) continue;
    const cells = sheet.rows.get(change.row) ?? new Map<number, CellModel>();
    const cell = cells.get(change.column) ?? { value: null, style: 0 };
    cell.value = change.value;
    delete cell.sharedString;
    if (change.spill !== undefined && cell.formula !== undefined) {
      cell.spill = change.spill ?? cellName(change.row, change.column);
      cell.arrayKind ??= "dynamic";
    }
    if (cell.value === null && cell.formula === undefined && cell.style === 0) cells.delete(change.column);
    else cells.set(change.column, cell);
    if (cells.size) sheet.rows.set(change.row, cells);
    else sheet.rows.delete(change.row);
  }
}
