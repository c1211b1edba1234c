import type { IsoDate } from "../../cells/date";
import type { WardRef } from "../findings/catalogue";
import { entryOf, identifyWards, unitKey, wardKeyOfName, type Roster, type RosterEntry, type WardIdentity } from "../roster";
import type { WardLine } from "../survey/reading";

/** Names that the user confirmed: what is typed is the ward `ward`. */
export interface ConfirmedName {
  readonly typed: string;
  readonly unit: string;
  readonly ward: string;
}

/** A row of the survey and the ward that it is. */
export interface IdentifiedLine {
  readonly line: WardLine;
  /** `null` without a roster. */
  readonly identity: WardIdentity | null;
  /** The ward of the roster, in force or expired, as written or as read. */
  readonly entry: RosterEntry | null;
  readonly expired: boolean;
  /** The ward as findings and results name it: by the roster where it is known, else as typed. */
  readonly ref: WardRef;
  /** Equal for rows of one ward: see `repeatedWards`. */
  readonly key: string;
}

/** Finds the wards of all rows on the assessment date, together. */
export function identifyLines(
  lines: readonly WardLine[],
  roster: Roster | null,
  date: IsoDate,
  confirmed: readonly ConfirmedName[],
): IdentifiedLine[] {
  const known = new Map(confirmed.map((name) => [typedKey(name.typed, name.unit), name.ward]));
  const rows = lines.map(({ ward: { ward, unit } }) => ({ ward: known.get(typedKey(ward, unit)) ?? ward, unit }));
  const identities = roster ? identifyWards(roster, date, rows) : [];
  return lines.map((line, index) => {
    const { ward, unit } = line.ward;
    const identity = identities[index] ?? null;
    const entry = entryOf(identity);
    return {
      line,
      identity,
      entry,
      expired: identity?.kind === "expired",
      ref: entry ? refOf(entry, unit || entry.unit) : { name: ward, unit },
      key: entry?.key ?? typedKey(ward, unit),
    };
  });
}

function refOf({ name, code }: RosterEntry, unit: string): WardRef {
  return code === null ? { name, unit } : { name, unit, code };
}

function typedKey(name: string, unit: string): string {
  return `${wardKeyOfName(name)}|${unit === "" ? "" : unitKey(unit)}`;
}
