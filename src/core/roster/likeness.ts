import { isNumbered } from "./names";
import type { Roster } from "./types";
import { isCommune } from "./validity";
import { WardIndex } from "./ward-index";

/** `close`: by brackets left aside, shortened words, marks or one slip; by itself no proof that the ward is meant. */
type WardLikeness = "exact" | "close" | null;

/** What the names of a list say of a text, whatever the date. */
interface RosterNames {
  likeness(text: string): WardLikeness;
  /** A superior unit, with its kind. */
  isUnit(text: string): boolean;
}

const LONGEST = 300;
const MOST_KEPT = 20_000;
const known = new WeakMap<Roster, RosterNames>();

export function rosterNames(roster: Roster): RosterNames {
  let names = known.get(roster);
  if (!names) known.set(roster, (names = makeNames(roster)));
  return names;
}

function makeNames({ entries }: Roster): RosterNames {
  const index = new WardIndex(entries.filter((entry) => !isCommune(entry)));
  const kept = new Map<string, WardLikeness>();
  return {
    isUnit: (text) => index.hasUnit(text),
    likeness(text) {
      let likeness = kept.get(text);
      if (likeness === undefined) {
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(text, (likeness = text.length > LONGEST ? null : likenessOf(index, text)));
      }
      return likeness;
    },
  };
}

function likenessOf(index: WardIndex, text: string): WardLikeness {
  const asked = index.ask(text, "");
  const { key, kind, aside, unit } = asked.typed;
  if (index.named(asked.full).length > 0) return "exact";
  // “1.” is a row's number, not the ward of that number.
  if (isNumbered(key) && kind === null && unit === "") return null;
  if (index.exact(asked).length > 0) return aside === "" && kind !== "commune" ? "exact" : "close";
  return index.near(asked).some(({ step }) => step <= 1) ? "close" : null;
}
