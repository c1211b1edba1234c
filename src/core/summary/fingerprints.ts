import type { SheetPlan } from "../sheets/plan";
import { cellAddress, parseArea } from "../snapshot/address";
import type { Area, CellValue, SheetSnapshot } from "../snapshot/types";
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

/** Addresses of generated cells whose formula or constant is no longer what was last written. */
export function editedCells(prints: ReadonlyMap<string, string>, sheet: SheetSnapshot): string[] {
  return [...prints].flatMap(([address, written]) => {
    const area = parseArea(address);
    if (!area) return [];
    const row = area.firstRow - sheet.firstRow;
    const column = area.firstColumn - sheet.firstColumn;
    const now = sheet.formulas[row]?.[column] ?? constant(sheet.values[row]?.[column] ?? null);
    return same(now, written) ? [] : [address];
  });
}

function constant(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** Hosts may write a formula back with other spaces and capitals. */
function same(now: string, written: string): boolean {
  if (now === written) return true;
  if (!now.startsWith("=") || !written.startsWith("=")) return false;
  return plain(now) === plain(written);
}

const plain = (formula: string): string => formula.replace(/\s+/g, "").toLowerCase();

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}
