import type { Place } from "../../cells/address";
import type { Roadmap } from "./types";

/** The cell of `Năm` in a row of the roadmap, the fallback when it is on no sheet. */
export function rulePlace(roadmap: Roadmap, row: number | null | undefined, fallback: Place): Place {
  if (roadmap.sheet === null || row === null || row === undefined) return fallback;
  return { sheet: roadmap.sheet, row, column: roadmap.column ?? 0 };
}
