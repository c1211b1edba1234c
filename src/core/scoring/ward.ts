import type { Status, WardResult } from "./types";

export type WardCounts = Pick<WardResult, "met" | "notMet" | "missing" | "notApplicable">;

/** How many of a ward's criteria have each status. */
export function countStatuses(statuses: readonly Status[]): WardCounts {
  let met = 0;
  let notMet = 0;
  let missing = 0;
  for (const status of statuses) {
    if (status === "met") met++;
    else if (status === "not-met") notMet++;
    else if (status === "missing") missing++;
  }
  return { met, notMet, missing, notApplicable: statuses.length - met - notMet - missing };
}

/**
 * A ward meets the standard when met + not applicable ≥ required; it does not when even all missing criteria would not
 * help; otherwise its data is not sufficient.
 */
export function concludeWard(counts: WardCounts, required: number): WardResult["conclusion"] {
  const reached = counts.met + counts.notApplicable;
  if (reached >= required) return "met";
  return reached + counts.missing < required ? "not-met" : "missing";
}
