import type { ReadAs } from "./near";
import type { RosterEntry } from "./types";

/**
 * `read-as`: not written as in the list, but no other ward can be meant.
 * `expired`: known, but not in being on the date; `successors` are those in being then.
 * `ambiguous`: the name stands in several units and the unit was not given.
 * `variant`: no such name, but close ones; never for all-digit names.
 */
export type WardIdentity =
  | { readonly kind: "exact"; readonly entry: RosterEntry }
  | { readonly kind: "read-as"; readonly entry: RosterEntry; readonly how: ReadAs }
  | { readonly kind: "expired"; readonly entry: RosterEntry; readonly successors: readonly RosterEntry[] }
  | { readonly kind: "ambiguous"; readonly candidates: readonly RosterEntry[] }
  | { readonly kind: "variant"; readonly candidates: readonly RosterEntry[] }
  | { readonly kind: "unknown" };

/** The ward that a row is; `null` when that has to be asked or is unknown. */
export function entryOf(identity: WardIdentity | null): RosterEntry | null {
  return identity !== null && "entry" in identity ? identity.entry : null;
}
