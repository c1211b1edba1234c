import { areaAddress, quoteSheet, type Area } from "../../cells/address";
import type { PlanCell, PlanStyle, PlanValidation, SheetPlan } from "../../core/workbook/plan";
import { SHEET_NAMES, type SheetRole } from "../../core/workbook/sheets";

type Value = PlanCell["value"];

/** Where a merged block stands: its first cell, and how many rows and columns it has (one when left out). */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** Puts a `SheetPlan` together row by row. Rows and columns are zero-based. */
export class PlanBuilder {
  private readonly rows: (PlanCell | null)[][] = [];
  private readonly heights: (number | null)[] = [];
  private readonly merges: string[] = [];
  private readonly names: { name: string; formula: string; visible?: boolean }[] = [];
  private readonly validations: PlanValidation[] = [];

  constructor(private readonly role: SheetRole) {}

  /** Number of rows so far, which is also the index of the next one. */
  get length(): number {
    return this.rows.length;
  }

  /** Adds an empty row; the answer is its index. Height in points, `null` is automatic. */
  addRow(height: number | null = null): number {
    this.rows.push([]);
    this.heights.push(height);
    return this.rows.length - 1;
  }

  /** Adds a row of constants in one style (or one style a column). */
  addValues(values: readonly Value[], style: string | readonly string[], height: number | null = null): number {
    const row = this.addRow(height);
    values.forEach((value, column) => this.put(row, column, { value, style: typeof style === "string" ? style : style[column] }));
    return row;
  }

  heightOf(row: number): number | null {
    return this.heights[row] ?? null;
  }

  put(row: number, column: number, cell: PlanCell): void {
    const cells = this.rows[row];
    if (!cells) throw new RangeError(`no row ${row} in the plan`);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  /** A merged block: the first cell holds the content, all the others are blank cells of the same style. */
  block({ row, column, rows = 1, columns = 1 }: Block, cell: PlanCell): void {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        this.put(r, c, r === row && c === column ? cell : { value: null, style: cell.style });
      }
    }
    if (rows > 1 || columns > 1) {
      this.merges.push(
        areaAddress({ firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 }),
      );
    }
  }

  /** Defines a name for an area of this sheet: `='Kết quả'!$A$5:$X$18`. */
  name(name: string, area: Area): void {
    const absolute = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    this.names.push({ name, formula: `=${quoteSheet(SHEET_NAMES[this.role])}!${absolute}` });
  }

  validate(validation: PlanValidation): void {
    this.validations.push(validation);
  }

  build(
    styles: Readonly<Record<string, PlanStyle>>,
    columnWidths: readonly (number | null)[],
    extra: Partial<Pick<SheetPlan, "namePrefix" | "freeze" | "showGridlines" | "tabColor" | "print">> = {},
  ): SheetPlan {
    return {
      name: SHEET_NAMES[this.role],
      cells: this.rows,
      styles,
      columnWidths,
      rowHeights: this.heights,
      merges: this.merges,
      names: this.names,
      validations: this.validations,
      ...extra,
    };
  }
}
