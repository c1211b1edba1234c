import { ward } from "../programmes/build";
import type { Roster, RosterEntry } from "../roster/types";
import { PROVINCES } from "./list";
import { NationalWards } from "./wards";

/** The wards of the whole country; large, so callers load this module only when they need it. */
export function nationalWards(): NationalWards {
  return (made ??= new NationalWards(PROVINCES.map(provinceOf)));
}

let made: NationalWards | null = null;

/** A line of the list. */
function provinceOf(line: string): { readonly name: string; readonly roster: Roster } {
  const [name = "", ...units] = line.split(" | ");
  const entries = units.flatMap((text): RosterEntry[] => {
    const [, unit = "", wards = ""] = /^(.*?): (.*)$/.exec(text) ?? [];
    return wards.split("; ").map((each) => ward(null, each, { unit }));
  });
  return { name, roster: { entries, origin: "preset", sheet: null } };
}
