import { finding } from "../findings/finding";
import { firstOf, type Area } from "../../cells/address";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { CheckContext } from "./context";

/** `structure.hidden-data`: hidden rows and columns that are counted, a run of them at a time. */
export function checkHiddenData({ survey, findings }: CheckContext): void {
  for (const sheet of survey.sheets) {
    if (sheet.hiddenRows.size === 0 && sheet.hiddenColumns.size === 0) continue;
    const { rows, columns } = answered(sheet, survey.lines);
    if (rows.length === 0 || columns.length === 0) continue;
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const areas: Area[] = [
      ...runs(rows, sheet.hiddenRows).map(([firstRow, lastRow]) => ({ firstRow, lastRow, firstColumn: left, lastColumn: right })),
      ...runs(columns, sheet.hiddenColumns).map(([firstColumn, lastColumn]) => ({
        firstRow: top,
        lastRow: bottom,
        firstColumn,
        lastColumn,
      })),
    ];
    for (const area of areas) {
      findings.add(finding("structure.hidden-data", firstOf(sheet.name, area), { range: area }));
    }
  }
}

/** Rows and columns of the answers on a sheet. */
function answered(sheet: SheetSnapshot, lines: CheckContext["survey"]["lines"]): { rows: number[]; columns: number[] } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  let seen: unknown = null;
  for (const line of lines) {
    if (line.sheet !== sheet) continue;
    if (line.row >= 0) rows.add(line.row);
    if (line.column >= 0) columns.add(line.column);
    if (line.slots === seen) continue;
    seen = line.slots;
    for (const slot of line.slots) {
      if (slot.row >= 0) rows.add(slot.row);
      if (slot.column >= 0) columns.add(slot.column);
    }
  }
  const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return { rows: sorted(rows), columns: sorted(columns) };
}

/** Runs of hidden positions, as first and last. */
function runs(sorted: readonly number[], hidden: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  sorted.forEach((position, i) => {
    if (!hidden.has(position)) return;
    const run = found[found.length - 1];
    if (run && i > 0 && run[1] === sorted[i - 1]) run[1] = position;
    else found.push([position, position]);
  });
  return found;
}
