import type { CellContent } from "../../model/cells";
import { WHOLE_SHEET, type Area } from "../../model/address";
import { fieldsOf, listOf } from "./fields";
import type { GridEdit, GridEvents } from "./grid";
import type { GridStyle } from "./style";

export const SET_VALUES = "sheet.mutation.set-range-values";

/** The style that the grid now shows in a cell. */
type ShownStyle = (sheetId: string, row: number, column: number) => GridStyle;

interface Shown {
  readonly styleOf: ShownStyle;
  readonly undoing: boolean;
}

/** Turns what happened in the grid into the page's terms. */
export function passOn(command: { readonly id: string; readonly params?: object }, events: GridEvents, shown: Shown): void {
  const params = fieldsOf(command.params);
  const sheetId = String(params.subUnitId);
  switch (command.id) {
    case SET_VALUES:
      return events.edited(sheetId, editsOf(sheetId, params.cellValue, shown));
    case "sheet.operation.set-selections": {
      const { range } = fieldsOf(listOf(params.selections)[0]);
      if (range) events.selected(sheetId, areaOf(fieldsOf(range)));
      return;
    }
    case "sheet.operation.set-worksheet-active":
      return events.selected(sheetId, null);
    case "sheet.mutation.set-worksheet-name":
      return events.renamed(sheetId, String(params.name));
    case "sheet.mutation.insert-sheet": {
      const { id, name } = fieldsOf(params.sheet);
      return events.added(String(id), String(name), Number(params.index));
    }
    case "sheet.mutation.remove-sheet":
      return events.removed(sheetId);
    case "sheet.mutation.set-worksheet-col-width":
      return events.laidOut(sheetId, { columns: sizesOf(params.ranges, params.colWidth, "Column") });
    case "sheet.mutation.set-worksheet-row-height":
      return events.laidOut(sheetId, { rows: sizesOf(params.ranges, params.rowHeight, "Row") });
    case "sheet.mutation.set-frozen":
      return events.laidOut(sheetId, { freeze: { rows: Number(params.ySplit), columns: Number(params.xSplit) } });
    case "sheet.mutation.toggle-gridlines":
      return events.laidOut(sheetId, { gridlines: params.showGridlines === 1 });
  }
}

function areaOf(range: Readonly<Record<string, unknown>>): Area {
  const whole = (value: unknown, otherwise: number) => (typeof value === "number" && !Number.isNaN(value) ? value : otherwise);
  return {
    firstRow: whole(range.startRow, WHOLE_SHEET.firstRow),
    firstColumn: whole(range.startColumn, WHOLE_SHEET.firstColumn),
    lastRow: whole(range.endRow, WHOLE_SHEET.lastRow),
    lastColumn: whole(range.endColumn, WHOLE_SHEET.lastColumn),
  };
}

function sizesOf(ranges: unknown, size: unknown, kind: "Row" | "Column"): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const range of listOf(ranges).map(fieldsOf)) {
    for (let at = Number(range[`start${kind}`]); at <= Number(range[`end${kind}`]); at++) {
      const pixels = typeof size === "number" ? size : fieldsOf(size)[at];
      if (typeof pixels === "number") sizes.set(at, pixels);
    }
  }
  return sizes;
}

function editsOf(sheetId: string, matrix: unknown, { styleOf, undoing }: Shown): GridEdit[] {
  return Object.entries(fieldsOf(matrix)).flatMap(([rowKey, cells]) =>
    Object.entries(fieldsOf(cells)).map(([columnKey, given]) => {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const cell = given ? fieldsOf(given) : null;
      // A mutation that says nothing about value or formula changes the look alone.
      const filled = !cell || "v" in cell || "f" in cell || "p" in cell;
      const styled = !cell || "s" in cell;
      return {
        row,
        column,
        typed: !undoing,
        ...(filled && { content: contentOf(cell, !undoing) }),
        ...(styled && { style: styleOf(sheetId, row, column) }),
      };
    }),
  );
}

/** Cells whose text was typed after an apostrophe. */
const FORCED_TEXT = 4;

function contentOf(cell: Readonly<Record<string, unknown>> | null, typed: boolean): CellContent | null {
  if (!cell) return null;
  if (cell.f) return { value: null, formula: String(cell.f) };
  const { dataStream } = fieldsOf(fieldsOf(cell.p).body);
  const text = typeof dataStream === "string" ? dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") : undefined;
  const value = text ?? cell.v;
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === FORCED_TEXT) return { value: `${typed ? "'" : ""}${String(value)}` };
  if (cell.t === 3) return { value: value === 1 || value === true || value === "1" };
  if (cell.t === 2 && Number.isFinite(Number(value))) return { value: Number(value) };
  return { value: typeof value === "string" ? value : typeof value === "number" ? value : Boolean(value) };
}
