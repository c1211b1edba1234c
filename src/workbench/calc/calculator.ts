import type { WorkbookModel } from "../model/types";
import type { Calculator, ChangedCell, CustomFunctionBridge } from "./types";

export type * from "./types";

/** A calculator with no workbook yet. Without a bridge every custom function is `#NAME?`. */
export function createCalculator(_bridge?: CustomFunctionBridge): Calculator {
  throw new Error("not available");
}

/** Writes computed values (and spill areas) into the model. */
export function applyChanges(_model: WorkbookModel, _changes: readonly ChangedCell[]): void {
  throw new Error("not available");
}
