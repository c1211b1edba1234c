import type { Area } from "../model/address";
import type { CellScalar, WorkbookModel } from "../model/types";
import type { TableArea } from "../xlsx/tables";

/** An argument or a result of a custom function: blanks are `null`, errors `ErrorValue`; a range is a row-major matrix. */
export type CustomValue = CellScalar | CellScalar[][];

/** How the calculator reaches the add-in's custom functions. */
export interface CustomFunctionBridge {
  /** Full names as written in formulas, e.g. `VN.CRITERION_SCORE`. Asked for at every `load`. */
  names(): string[];
  /**
   * Whether a parameter (zero-based) takes a matrix. A matrix parameter always gets a matrix, errors in it included; any other gets a
   * scalar, and an error there is the result without a call. When absent, single cells are scalars and larger ranges matrices.
   */
  takesMatrix?(name: string, position: number): boolean;
  /**
   * All calls of one wave are issued together, before any of them is awaited. `address` is `'Sheet name'!B4`.
   * A rejection becomes `#VALUE!` with the reason as message.
   */
  call(name: string, args: CustomValue[], address: string): Promise<CustomValue>;
}

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Cells that changed. */
export interface Change extends SheetArea {
  /** What the formulas there refer to was put in or taken away: their results count whatever they are. */
  readonly isForced?: boolean;
}

/** A cell whose computed value is not what the model holds. */
export interface ChangedCell {
  sheetId: string;
  row: number;
  column: number;
  value: CellScalar;
  /** For the cell of an array formula: the area that it fills (A1), `null` when it fills none. Absent: no array formula. */
  spill?: string | null;
}

export interface Calculator {
  /**
   * Takes the model over (sheets, names, cells with the values that they show) and computes nothing yet. Call again after sheets, names
   * or tables changed.
   */
  load(model: WorkbookModel, tables?: readonly TableArea[]): Promise<void>;
  /**
   * Computes what depends on the changed cells, formulas without a value, or everything that can be computed. A formula that cannot be
   * computed keeps the value that it shows; so does everything that depends on nothing that changed.
   * Reads the changed cells from the loaded model; does not write to it: that is the caller's.
   */
  recalculate(changed: readonly Change[] | "all"): Promise<ChangedCell[]>;
  dispose(): void;
}

/** What a formula may fill: its own cell, an area of fixed size, or whatever its result takes. */
export type Shape = "single" | "free" | { rows: number; columns: number };

export interface EngineCell {
  sheetId: string;
  row: number;
  column: number;
}
