import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";
import { cellAddress, parseArea } from "../../../src/cells/address";
import type { SheetPlan } from "../../../src/core/workbook/plan";

/** The sheets as a workbook would hand them back (constants only; formulas keep their text). */
export function snapshotOf(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: plans.map(sheetOf),
    names: plans.flatMap((plan) => plan.names.map(({ name, formula }) => ({ name, refersTo: formula.slice(1) }))),
    state: null,
  };
}

function sheetOf(plan: SheetPlan): SheetSnapshot {
  const width = Math.max(1, ...plan.cells.map((row) => row.length));
  const grid = <T>(pick: (row: number, column: number) => T): T[][] =>
    plan.cells.map((_, row) => Array.from({ length: width }, (_unused, column) => pick(row, column)));
  const cell = (row: number, column: number) => plan.cells[row]?.[column] ?? null;
  return {
    name: plan.name,
    visible: true,
    isProtected: false,
    firstRow: 0,
    firstColumn: 0,
    values: grid((row, column): CellValue => cell(row, column)?.value ?? null).map((row) =>
      row.map((v) => (v === "" ? null : v)),
    ),
    formulas: grid((row, column) => cell(row, column)?.formula ?? null),
    formats: grid((row, column) => plan.styles[cell(row, column)?.style ?? ""]?.numberFormat ?? "General"),
    fonts: "Calibri",
    merges: plan.merges.map((merge) => parseArea(merge)!),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** What is wrong with the shape of a plan; empty when nothing is. */
export function shapeProblems(plan: SheetPlan): string[] {
  const problems: string[] = [];
  const covered = new Map<string, string>();
  for (const merge of plan.merges) {
    const area = parseArea(merge)!;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const address = cellAddress(row, column);
        if (covered.has(address)) problems.push(`${merge} overlaps ${covered.get(address)} at ${address}`);
        covered.set(address, merge);
        const cell = plan.cells[row]?.[column];
        const first = row === area.firstRow && column === area.firstColumn;
        if (!first && (cell?.formula !== undefined || (cell?.value ?? null) !== null))
          problems.push(`${address} under ${merge} holds something`);
        if (cell?.style !== plan.cells[area.firstRow]![area.firstColumn]!.style)
          problems.push(`${address} under ${merge} has another style`);
      }
    }
  }
  plan.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.style !== undefined && !(cell.style in plan.styles))
        problems.push(`${cellAddress(row, column)}: no style ${cell.style}`);
      if (cell?.formula !== undefined && (cell.value ?? null) !== null)
        problems.push(`${cellAddress(row, column)}: value and formula`);
    }),
  );
  plan.rowHeights.forEach((height, row) => {
    if (height !== null && (height <= 0 || height > 409)) problems.push(`row ${row + 1} is ${height} points high`);
  });
  if (plan.rowHeights.length !== plan.cells.length) problems.push("rows and heights differ");
  return problems;
}
