import type { SheetPlan } from "../core/workbook/plan";

/** How many cells a plan fills. */
export function planCells(plan: SheetPlan): number {
  return plan.cells.reduce(
    (sum, row) => sum + row.filter((cell) => cell && (cell.formula !== undefined || (cell.value ?? null) !== null)).length,
    0,
  );
}
