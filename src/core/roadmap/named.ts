import { identifyWard } from "../roster";
import type { Recognition } from "../roster/recognition";
import type { IsoDate } from "../../cells/date";
import type { Roster } from "../roster/types";
import { matchKey } from "../../cells/text/normalise";

/** A ward that the roadmap names: its name in the roster, and the wards on the date that answer for it. */
interface NamedWard {
  readonly name: string;
  readonly keys: readonly string[];
}

/** A merged ward is answered for by its successors. */
function namedWard(roster: Roster, date: IsoDate, typed: string, scope: string): NamedWard {
  const found = identifyWard(roster, date, typed, scope);
  if (found.kind === "exact" || found.kind === "read-as") return { name: found.entry.name, keys: [found.entry.key] };
  if (found.kind === "expired") return { name: found.entry.name, keys: found.successors.map((entry) => entry.key) };
  const candidates = found.kind === "ambiguous" ? found.candidates : [];
  return { name: typed, keys: candidates.map((entry) => entry.key) };
}

/** The named wards that nobody recognised by the end of `year` answers for, in the order of the plan. */
export function namedMissing(
  roster: Roster,
  date: IsoDate,
  recognition: Recognition,
  year: number,
  named: readonly { readonly name: string; readonly scope: string }[],
): string[] {
  const missing = named
    .map(({ name, scope }) => namedWard(roster, date, name, scope))
    .filter(({ keys }) => !keys.some((key) => (recognition.years.get(key) ?? Infinity) <= year))
    .map(({ name }) => name);
  return distinct(missing);
}

/** Without repeats, by matching key. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(matchKey(name))) seen.set(matchKey(name), name);
  return [...seen.values()];
}
