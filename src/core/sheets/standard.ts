import type { Preset } from "../presets/types";
import type { SheetPlan } from "./plan";
import type { WorkbookWords } from "./words";

/** The standard workbook of a preset, sheet by sheet in tab order. */
export function standardSheets(_preset: Preset, _words: WorkbookWords): SheetPlan[] {
  return [];
}
