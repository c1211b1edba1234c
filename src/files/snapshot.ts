import { fillsMayAnswer, hexOf } from "../cells/fills";
import { parseKept, STATE_KEY } from "../core/inputs/state";
import { parseArea } from "../workbench/model/address";
import { cellAt, styleAt } from "../workbench/model/cells";
import type { SheetModel, WorkbookModel } from "../workbench/model/types";
import type { PlainSnapshot } from "./plainSnapshot";

/** What the add-in would read of a workbook, without opening it in a host. */
export function snapshotOf(model: WorkbookModel): PlainSnapshot {
  const names = model.names.map(({ name, refersTo }) => ({ name, refersTo }));
  return { sheets: model.sheets.map((sheet) => sheetOf(sheet, model)), names, state: parseKept(model.settings.get(STATE_KEY)) };
}

function sheetOf(sheet: SheetModel, { styles }: WorkbookModel): PlainSnapshot["sheets"][number] {
  const filled = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].filter(([, cell]) => cell.value !== null || cell.formula !== undefined).map(([column]) => [row, column] as const),
  );
  const rows = filled.map(([row]) => row);
  const columns = filled.map(([, column]) => column);
  const [firstRow, lastRow] = bounds(rows);
  const [firstColumn, lastColumn] = bounds(columns);
  const grid = <T>(make: (row: number, column: number) => T): T[][] =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (__, j) => make(firstRow + i, firstColumn + j)),
    );
  const style = (row: number, column: number) => styles[styleAt(sheet, row, column)] ?? styles[0]!;
  const values = grid((row, column) => {
    const value = cellAt(sheet, row, column)?.value ?? null;
    return value !== null && typeof value === "object" ? { error: value.error } : value;
  });
  const fills = grid((row, column) => hexOf(style(row, column).fill.color));
  const struck = grid((row, column) => style(row, column).font.strike);
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    isProtected: sheet.isProtected,
    firstRow,
    firstColumn,
    values,
    formulas: grid((row, column) => cellAt(sheet, row, column)?.formula ?? null),
    formats: grid((row, column) => style(row, column).numberFormat),
    fonts: grid((row, column) => style(row, column).font.name),
    ...(fillsMayAnswer(values, (row) => new Set(fills[row]).size > 1) ? { fills } : {}),
    ...(struck.some((row) => row.includes(true)) ? { struck } : {}),
    merges: sheet.merges.flatMap((merge) => parseArea(merge) ?? []),
    hiddenRows: [...sheet.rowProps].filter(([, { hidden }]) => hidden).map(([row]) => row),
    hiddenColumns: [...sheet.columns].filter(([, { hidden }]) => hidden).map(([column]) => column),
  };
}

function bounds(positions: readonly number[]): readonly [number, number] {
  let [first, last] = [Infinity, -1];
  for (const position of positions) {
    if (position < first) first = position;
    if (position > last) last = position;
  }
  return last < 0 ? [0, -1] : [first, last];
}
