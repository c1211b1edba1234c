import { cellsOf, columnsOf, parseArea, rowsOf, type Area } from "../model/address";
import type { CellModel, CellScalar } from "../model/types";
import type { Shape } from "./types";

/** Where an array formula fills more than its own cell. */
export function spillOf(cell: CellModel): Area | null {
  const area = cell.arrayKind && cell.spill ? parseArea(cell.spill) : null;
  return area && cellsOf(area) > 1 ? area : null;
}

export function shapeOf({ stored, arrayKind, spill }: CellModel): Shape {
  if (arrayKind === "array") {
    const area = parseArea(spill ?? "");
    return area ? { rows: rowsOf(area), columns: columnsOf(area) } : "single";
  }
  return stored && arrayKind === undefined ? "single" : "free";
}

/** A formula that was typed here and shows nothing yet: there is nothing to keep. */
export const keepsNothing = ({ value, stored }: CellModel): boolean => value === null && !stored;

export const isUnnamed = (value: CellScalar): boolean => typeof value === "object" && value !== null && value.error === "#NAME?";
