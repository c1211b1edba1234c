import type { IsoDate } from "../../cells/date";

/** One row of `Danh sách phường`: a ward during one period of validity. */
export interface RosterEntry {
  /** Code + `Hiệu lực từ`, without a code name + unit + dates. */
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string; // "phường", "tỉnh" …
  readonly unit: string; // "" after the district level ended
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null; // both ends in
  /** Names or codes of successors, as typed, split at `;`. */
  readonly successors: readonly string[];
  readonly pickedYear: number | null;
  readonly recognisedYear: number | null;
  readonly note: string;
  /** Zero-based row of the sheet; `null` when a preset supplied it. */
  readonly row: number | null;
}

export interface Roster {
  readonly entries: readonly RosterEntry[];
  /** Zero-based column of the name on the sheet, where findings of a ward stand. */
  readonly column?: number;
  readonly origin: "workbook" | "preset";
  readonly sheet: string | null;
}
