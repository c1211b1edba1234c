import type { SheetPlan } from "../../core/workbook/plan";
import { type Area, cellAddress, parseArea } from "../../cells/address";
import { NOTE_NAME } from "./form1";
import { RECIPIENTS_NAME, SIGNATURE_NAME } from "./signature";

/** Ranges that the user may type into. */
const OWN = new Set([NOTE_NAME, RECIPIENTS_NAME, SIGNATURE_NAME]);

/** What was last written into every generated cell (A1 address → formula or constant); the user's own cells are left out. */
export function summaryCellFingerprints(plan: SheetPlan): Map<string, string> {
  const own = plan.names.flatMap(({ name, formula }) => {
    const area = OWN.has(name) ? parseArea(formula.replace(/^=/, "")) : null;
    return area ? [area] : [];
  });
  const prints = new Map<string, string>();
  plan.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell || own.some((area) => contains(area, row, column))) return;
      const content = cell.formula ?? constant(cell.value ?? null);
      if (content !== "") prints.set(cellAddress(row, column), content);
    }),
  );
  return prints;
}

function constant(value: string | number | boolean | null): string {
  return value === null ? "" : String(value);
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}
