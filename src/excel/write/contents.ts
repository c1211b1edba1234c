import { areaAddress } from "../../cells/address";
import type { PlanCell, SheetPlan } from "../../core/workbook/plan";
import { asCellText } from "../cellText";
import type { Batch } from "./batch";

/** Cells that one assignment carries; larger sheets are written in blocks of rows. */
const CELLS_PER_BLOCK = 20_000;

interface PlanSize {
  readonly rows: number;
  readonly columns: number;
}

function planSize(plan: SheetPlan): PlanSize {
  return { rows: plan.cells.length, columns: plan.cells.reduce((widest, row) => Math.max(widest, row.length), 0) };
}

/** A1 address of all that a plan writes; `null` when it writes no cell. */
export function planArea(plan: SheetPlan): string | null {
  const { rows, columns } = planSize(plan);
  return rows > 0 && columns > 0
    ? areaAddress({ firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 })
    : null;
}

/** What is handed to `range.formulas` for a cell; `null` leaves it as it is. */
export function cellInput(cell: PlanCell | null | undefined): string | number | boolean | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return cell.formula;
  if (cell.value === undefined || cell.value === null) return null;
  return typeof cell.value === "string" ? asCellText(cell.value) : cell.value;
}

/**
 * Queues values, formulas and merges of a plan. Cells are `General` while they are filled: in a cell that still is
 * formatted as text a formula would become text.
 */
export async function writeContents(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { range, rows, columns } of blocksOf(sheet, plan)) {
    const inputs = rows.map((row) => Array.from({ length: columns }, (_, column) => cellInput(row[column])));
    setNumberFormat(range, "General");
    range.formulas = inputs;
    await batch.spend(bytesOf(inputs));
  }
  for (const merge of plan.merges) sheet.getRange(merge).merge(false);
}

/**
 * Queues once more the texts that an apostrophe keeps from being evaluated: clearing formats takes the apostrophe away,
 * and the next person to press Enter in such a cell would turn its text into a formula or a date.
 */
export async function quoteAgain(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { range, rows, columns } of blocksOf(sheet, plan)) {
    const inputs = rows.map((row) => Array.from({ length: columns }, (_, column) => quotedInput(row[column])));
    if (inputs.every((row) => row.every((input) => input === null))) continue;
    range.formulas = inputs;
    await batch.spend(bytesOf(inputs));
  }
}

function quotedInput(cell: PlanCell | null | undefined): string | null {
  const input = cell?.formula === undefined ? cellInput(cell) : null;
  return typeof input === "string" && input.startsWith("'") ? input : null;
}

/** Queues the number formats of a plan. */
export async function writeNumberFormats(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { range, rows, columns } of blocksOf(sheet, plan)) {
    const formats = rows.map((row) => Array.from({ length: columns }, (_, column) => numberFormatOf(plan, row[column])));
    if (formats.every((row) => row.every((format) => format === "General"))) continue;
    range.numberFormat = formats;
    await batch.spend(bytesOf(formats));
  }
}

interface RowBlock {
  readonly range: Excel.Range;
  readonly rows: SheetPlan["cells"];
  readonly columns: number;
}

function blocksOf(sheet: Excel.Worksheet, plan: SheetPlan): RowBlock[] {
  const { rows, columns } = planSize(plan);
  if (columns === 0) return [];
  const height = Math.max(1, Math.floor(CELLS_PER_BLOCK / columns));
  const blocks: RowBlock[] = [];
  for (let first = 0; first < rows; first += height) {
    const block = plan.cells.slice(first, first + height);
    blocks.push({ range: sheet.getRangeByIndexes(first, 0, block.length, columns), rows: block, columns });
  }
  return blocks;
}

/** One format for every cell: Excel takes a single value, which the types do not tell. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function numberFormatOf(plan: SheetPlan, cell: PlanCell | null | undefined): string {
  return (cell?.style === undefined ? undefined : plan.styles[cell.style]?.numberFormat) ?? "General";
}

function bytesOf(matrix: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of matrix) for (const cell of row) bytes += typeof cell === "string" ? cell.length * 2 + 3 : 6;
  return bytes;
}
