import type { Quantity } from "../../cells/number/quantity";
import type { DirectResult, EntryIssue, Reading } from "./reading";

/** No issue: one shared array, so that clean cells allocate nothing. */
export const NO_ISSUES: readonly EntryIssue[] = [];

export const MISSING: Reading = { state: "missing", value: null, direct: null, issues: NO_ISSUES };
export const YES: Reading = { state: "value", value: true, direct: null, issues: NO_ISSUES };
export const NO: Reading = { state: "value", value: false, direct: null, issues: NO_ISSUES };
export const NOT_APPLICABLE: Reading = { state: "not-applicable", value: null, direct: null, issues: NO_ISSUES };
const DIRECT_MET: Reading = { state: "direct", value: null, direct: "met", issues: NO_ISSUES };
const DIRECT_NOT_MET: Reading = { state: "direct", value: null, direct: "not-met", issues: NO_ISSUES };
/** Nothing is said about an entry whose measure cannot be read: its row of `Tiêu chí` has the finding. */
export const UNJUDGED: Reading = { state: "unusable", value: null, direct: null, issues: NO_ISSUES };

/** A usable value. */
export function usable(value: Quantity | string | boolean, issues: readonly EntryIssue[] = NO_ISSUES): Reading {
  return { state: "value", value, direct: null, issues };
}

/** Something stands there that cannot be used as it is. */
export function unusable(issue: EntryIssue): Reading {
  return { state: "unusable", value: null, direct: null, issues: [issue] };
}

export function direct(result: DirectResult): Reading {
  return result === "met" ? DIRECT_MET : DIRECT_NOT_MET;
}

/** The same reading with the note that stands beside it. */
export function noted(reading: Reading, note: string): Reading {
  return note === "" ? reading : { ...reading, note };
}

/** The same reading with issues of its cell before its own; at most one a code. */
export function withIssues(reading: Reading, issues: readonly EntryIssue[]): Reading {
  // Line breaks and spaces are a matter of course around a note.
  const own = reading.note === undefined ? issues : issues.filter(({ code }) => code !== "entry.whitespace");
  if (own.length === 0) return reading;
  const codes = new Set(own.map((issue) => issue.code));
  return { ...reading, issues: [...own, ...reading.issues.filter((issue) => !codes.has(issue.code))] };
}
