import type { Settings } from "../settings/types";
import type { IsoDate, Roster, RosterEntry } from "./types";

export interface InheritedRecognition {
  readonly entry: RosterEntry;
  readonly year: number;
  /** The recognised predecessors. */
  readonly predecessors: readonly RosterEntry[];
}
export interface Recognition {
  /** Year of recognition by roster key, own or inherited, of the wards in force on the date. */
  readonly years: ReadonlyMap<string, number>;
  readonly inherited: readonly InheritedRecognition[];
}
export function recognitionAt(roster: Roster, date: IsoDate, inheritance: Settings["inheritance"]): Recognition {
  throw new Error(`${roster} ${date} ${inheritance}`);
}
/** The roster with years of recognition filled in where the list has none (the list wins). */
export function withRecognition(roster: Roster, years: ReadonlyMap<string, number>): Roster {
  throw new Error(`${roster} ${years}`);
}
