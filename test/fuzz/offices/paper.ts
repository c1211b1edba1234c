import type { Area } from "../../../src/cells/address";
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";

/** What stands in a cell beside its value. */
export interface Look {
  readonly font?: string;
  readonly formula?: string;
  readonly format?: string;
}

/** The font of official papers. */
export const PLAIN_FONT = "Times New Roman";

interface Cell extends Look {
  readonly value: CellValue;
}

/** A sheet while it is being filled; rows and columns from 0. */
export class Paper {
  private readonly cells = new Map<number, Map<number, Cell>>();
  private readonly merges: Area[] = [];
  private last = { row: -1, column: -1 };

  /** Blank cells are not put: what is left out stays blank. */
  put(row: number, column: number, value: CellValue, look: Look = {}): void {
    if ((value === null || value === "") && look.formula === undefined) return;
    const line = this.cells.get(row) ?? new Map<number, Cell>();
    line.set(column, { ...look, value });
    this.cells.set(row, line);
    this.last = { row: Math.max(this.last.row, row), column: Math.max(this.last.column, column) };
  }

  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    this.merges.push({ firstRow, firstColumn, lastRow, lastColumn });
    this.last = { row: Math.max(this.last.row, lastRow), column: Math.max(this.last.column, lastColumn) };
  }

  /** The row below everything. */
  get end(): number {
    return this.last.row + 1;
  }

  sheet(name: string, visible = true): SheetSnapshot {
    const top = Math.min(this.end, ...this.cells.keys());
    const left = Math.min(this.last.column + 1, ...[...this.cells.values()].flatMap((line) => [...line.keys()]));
    const grid = <T>(make: (cell: Cell | undefined) => T): T[][] =>
      Array.from({ length: this.last.row + 1 - top }, (_, r) =>
        Array.from({ length: this.last.column + 1 - left }, (__, c) => make(this.cells.get(top + r)?.get(left + c))),
      );
    const has = (field: keyof Look): boolean =>
      [...this.cells.values()].some((line) => [...line.values()].some((cell) => cell[field] !== undefined));
    return {
      name,
      visible,
      isProtected: false,
      firstRow: top,
      firstColumn: left,
      values: grid((cell) => cell?.value ?? null),
      formulas: has("formula") ? grid((cell) => cell?.formula ?? null) : [],
      formats: has("format") ? grid((cell) => cell?.format ?? "General") : [],
      fonts: has("font") ? grid((cell) => cell?.font ?? PLAIN_FONT) : PLAIN_FONT,
      merges: this.merges,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
  }
}

export function fontAt({ fonts }: SheetSnapshot, row: number, column: number): string | null {
  return typeof fonts === "string" || fonts === null ? fonts : (fonts[row]?.[column] ?? null);
}
