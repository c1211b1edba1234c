import type { Area } from "./address";
import type { CellValue } from "./value";

/**
 * The workbook as plain data: what the Excel adapter hands to the core.
 * Rows and columns are zero-based positions on the sheet everywhere in the core;
 * A1 addresses are made only for findings and reports (`address.ts`).
 */

/**
 * One sheet's used range. `values`, `formulas` and `formats` have the same rectangular shape; their
 * cell [0][0] stands at (`firstRow`, `firstColumn`).
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** en-US formula text beginning with `=`, or `null` for a constant. Empty array: no formula on the sheet. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes (en-US). Empty array: all `General`. */
  readonly formats: readonly (readonly string[])[];
  /** One font name for the whole range, or one a cell; `null` where it was not asked. */
  readonly fonts: string | null | readonly (readonly (string | null)[])[];
  /**
   * Fill colours, six hex digits in capitals (`FFC000`), `null` where there is none (white is none); read only where they
   * could stand for answers (`fills.ts`). Left out or empty: not asked, or nothing but one colour.
   */
  readonly fills?: readonly (readonly (string | null)[])[];
  /** Which cells are struck through. Left out or empty: none. */
  readonly struck?: readonly (readonly boolean[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A defined name of the workbook. `refersTo` is an A1 reference such as `'Kết quả'!$A$5:$X$18`, or a formula. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** What the add-in kept in the workbook's settings, unparsed; `null` when nothing was kept. */
  readonly state: unknown;
}
