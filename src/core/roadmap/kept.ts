import type { Roster } from "../roster/types";
import type { Roadmap } from "./types";

/**
 * Keeps what was made of a plan and a list of wards, under a key that says what else it depends on: the next check of a
 * workbook in which neither changed need not make it again.
 */
export function keptForPlan<T>(): (roadmap: Roadmap, roster: Roster, key: string, make: () => T) => T {
  const plans = new WeakMap<Roadmap, WeakMap<Roster, { readonly key: string; readonly value: T }>>();
  return (roadmap, roster, key, make) => {
    let lists = plans.get(roadmap);
    if (!lists) plans.set(roadmap, (lists = new WeakMap()));
    const known = lists.get(roster);
    if (known?.key === key) return known.value;
    const value = make();
    lists.set(roster, { key, value });
    return value;
  };
}
