import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { CellValue } from "./value";
import type { Area } from "./address";

/** Cells that were read again: the rectangle and what stands in it now. */
export interface ChangedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * The workbook with some cells as they stand now. Sheets and rows that did not change are the same objects, so that what
 * was read from them stays known. `null` when an area reaches beyond what its sheet held: then it must be read anew.
 */
export function patchSnapshot(snapshot: WorkbookSnapshot, changes: readonly ChangedArea[]): WorkbookSnapshot | null {
  let { sheets } = snapshot;
  for (const change of changes) {
    const index = sheets.findIndex(({ name }) => name === change.sheet);
    const patched = index < 0 ? null : patchSheet(sheets[index]!, change);
    if (patched === null) return null;
    sheets = sheets.map((sheet, i) => (i === index ? patched : sheet));
  }
  return { ...snapshot, sheets };
}

function patchSheet(sheet: SheetSnapshot, { area, values, formulas, formats }: ChangedArea): SheetSnapshot | null {
  const width = sheet.values[0]?.length ?? 0;
  const top = area.firstRow - sheet.firstRow;
  const left = area.firstColumn - sheet.firstColumn;
  if (top < 0 || left < 0) return null;
  if (area.lastRow - sheet.firstRow >= sheet.values.length || area.lastColumn - sheet.firstColumn >= width) return null;
  const hasFormulas = sheet.formulas.length > 0 || formulas.some((row) => row.some((formula) => formula !== null));
  const hasFormats = sheet.formats.length > 0 || formats.some((row) => row.some((format) => format !== "General"));
  const blank = <T>(value: T): T[][] => sheet.values.map(() => Array<T>(width).fill(value));
  const put = <T>(grid: readonly (readonly T[])[], block: readonly (readonly T[])[]) =>
    grid.map((row, i) => {
      const now = block[i - top];
      return now === undefined ? row : [...row.slice(0, left), ...now, ...row.slice(left + now.length)];
    });
  return {
    ...sheet,
    values: put(sheet.values, values),
    formulas: hasFormulas ? put(sheet.formulas.length > 0 ? sheet.formulas : blank<string | null>(null), formulas) : [],
    formats: hasFormats ? put(sheet.formats.length > 0 ? sheet.formats : blank("General"), formats) : [],
  };
}
