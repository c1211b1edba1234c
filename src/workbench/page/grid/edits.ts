import type { ICellData } from "@univerjs/core";
import type { CellContent } from "../../model";
import type { Area } from "../../model/address";
import type { GridEdit, GridEvents } from "./grid";
import type { GridStyle } from "./style";

export const SET_VALUES = "sheet.mutation.set-range-values";

/** The style that the grid now shows in a cell. */
export type ShownStyle = (sheetId: string, row: number, column: number) => GridStyle;

/** Turns what happened in the grid into the page's terms. */
export function passOn(
  id: string,
  params: Record<string, unknown>,
  events: GridEvents,
  styleOf: ShownStyle,
  undoing: boolean,
): void {
  const sheetId = params.subUnitId as string;
  switch (id) {
    case SET_VALUES:
      return events.edited(sheetId, editsOf(sheetId, (params.cellValue ?? {}) as CellMatrix, styleOf, undoing));
    case "sheet.operation.set-selections": {
      const { range } = ((params.selections as { range: Record<string, number> }[] | undefined) ?? [])[0] ?? {};
      if (range) events.selected(sheetId, areaOf(range));
      return;
    }
    case "sheet.operation.set-worksheet-active":
      return events.selected(sheetId, null);
    case "sheet.mutation.set-worksheet-name":
      return events.renamed(sheetId, params.name as string);
    case "sheet.mutation.insert-sheet": {
      const added = params.sheet as { id: string; name: string };
      return events.added(added.id, added.name, params.index as number);
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

type CellMatrix = Record<number, Record<number, ICellData | null>>;

function areaOf(range: Record<string, number>): Area {
  const whole = (value: number | undefined, otherwise: number) =>
    value === undefined || Number.isNaN(value) ? otherwise : value;
  return {
    firstRow: whole(range.startRow, 0),
    firstColumn: whole(range.startColumn, 0),
    lastRow: whole(range.endRow, 1_048_575),
    lastColumn: whole(range.endColumn, 16_383),
  };
}

function sizesOf(ranges: unknown, size: unknown, kind: "Row" | "Column"): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const range of (ranges ?? []) as Record<string, number>[]) {
    for (let at = range[`start${kind}`]!; at <= range[`end${kind}`]!; at++) {
      const pixels = typeof size === "number" ? size : (size as Record<number, number> | undefined)?.[at];
      if (pixels !== undefined) sizes.set(at, pixels);
    }
  }
  return sizes;
}

function editsOf(sheetId: string, matrix: CellMatrix, styleOf: ShownStyle, undoing: boolean): GridEdit[] {
  return Object.entries(matrix).flatMap(([rowKey, cells]) =>
    Object.entries(cells ?? {}).map(([columnKey, cell]) => {
      const [row, column] = [Number(rowKey), Number(columnKey)];
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

function contentOf(cell: ICellData | null, typed: boolean): CellContent | null {
  if (!cell) return null;
  if (cell.f) return { value: null, formula: cell.f };
  const text = cell.p?.body?.dataStream?.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = text ?? cell.v;
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === FORCED_TEXT) return { value: `${typed ? "'" : ""}${String(value)}` };
  if (cell.t === 3) return { value: value === 1 || value === true || value === "1" };
  if (cell.t === 2 && Number.isFinite(Number(value))) return { value: Number(value) };
  return { value: typeof value === "string" ? value : typeof value === "number" ? value : Boolean(value) };
}
