import { cellAddress } from "../../cells/address";
import type { Roadmap } from "./types";

/** Where a finding stands. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The cell of `Năm` in a row of the roadmap, the fallback when it is on no sheet. */
export function rulePlace(roadmap: Roadmap, row: number | null | undefined, fallback: Place): Place {
  if (roadmap.sheet === null || row === null || row === undefined) return fallback;
  return { sheet: roadmap.sheet, cell: cellAddress(row, roadmap.column ?? 0) };
}
