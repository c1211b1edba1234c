/** Sheet plans as the things that a measurement needs: a snapshot for the core, a workbook for the host, a file. */
import type { SheetPlan } from "../../src/core/workbook/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/cells/snapshot";
import type { CellValue } from "../../src/cells/value";
import { parseArea } from "../../src/workbench/model/address";
import { setContent, setStyle } from "../../src/workbench/model/cells";
import { styleOf } from "../../src/workbench/model/styles";
import type { SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { createSheet } from "../../src/workbench/model/workbook";
import { newFile, saveXlsx } from "../../src/workbench/xlsx/save";
import type { OpenedFile } from "../../src/workbench/xlsx/read";

function valueOf(value: unknown): CellValue {
  if (value === "#REF!") return { error: value };
  return value === "" || value === undefined ? null : (value as CellValue);
}

/** What the Excel adapter would read of these sheets. */
export function snapshotOf(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return { sheets: plans.map(sheetSnapshot), names: [], state: null };
}

function sheetSnapshot(plan: SheetPlan): SheetSnapshot {
  const width = Math.max(1, ...plan.cells.map((row) => row.length));
  const grid = <T>(make: (row: number, column: number) => T): T[][] =>
    plan.cells.map((_, row) => Array.from({ length: width }, (__, column) => make(row, column)));
  const formatAt = (row: number, column: number): string => {
    const style = plan.cells[row]?.[column]?.style;
    return (style === undefined ? undefined : plan.styles[style]?.numberFormat) ?? "General";
  };
  return {
    name: plan.name,
    visible: true,
    isProtected: false,
    firstRow: 0,
    firstColumn: 0,
    values: grid((row, column) => valueOf(plan.cells[row]?.[column]?.value)),
    formulas: [],
    formats: grid(formatAt),
    fonts: "Times New Roman",
    merges: plan.merges.map((merge) => parseArea(merge)!),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** A workbook with these sheets as an opened file; looks are kept as far as they matter to a reader (font, number format). */
export function fileOf(plans: readonly SheetPlan[], name = "khảo sát.xlsx"): OpenedFile {
  const opened = newFile(name, plans[0]!.name);
  fill(opened.model, opened.model.sheets[0]!, plans[0]!);
  addSheets(opened, plans.slice(1));
  return opened;
}

/** Adds sheets at the end of a workbook that has others. */
export function addSheets({ model }: OpenedFile, plans: readonly SheetPlan[]): void {
  for (const plan of plans) fill(model, createSheet(model, plan.name), plan);
}

function fill(model: WorkbookModel, sheet: SheetModel, plan: SheetPlan): void {
  const styles = new Map(
    Object.entries(plan.styles).map(([key, { font, numberFormat }]) => [
      key,
      styleOf(model, 0, { ...(font ? { font: { name: font } } : {}), ...(numberFormat ? { numberFormat } : {}) }),
    ]),
  );
  for (const [row, cells] of plan.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      if (cell.style !== undefined) setStyle(sheet, row, column, styles.get(cell.style)!);
      setContent(sheet, row, column, { value: valueOf(cell.value) });
    }
  }
  sheet.merges = [...plan.merges];
}

/** The same workbook as the bytes of an .xlsx file. */
export const bytesOf = (plans: readonly SheetPlan[]): Uint8Array => saveXlsx(fileOf(plans));
