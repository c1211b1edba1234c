import type { AnyFinding } from "../findings/finding";
import type { SheetSnapshot } from "../snapshot/types";
import type { Roster } from "./types";

export interface RosterReading {
  readonly roster: Roster;
  readonly findings: AnyFinding[];
}
/** Reads the sheet `Danh sách phường`. */
export function readRoster(sheet: SheetSnapshot): RosterReading {
  throw new Error(sheet.name);
}
