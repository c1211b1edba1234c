import type { CheckReport } from "../report/types";
import type { RosterEntry } from "../roster/types";
import type { Status, WardResult } from "../scoring/types";
import type { WardNeed } from "./types";

/**
 * The wards of the roster in force that are not recognised, those that lack least first: by criteria still needed, then
 * by criteria without data, then in the order of the roster. Wards without a row in the survey come last.
 */
export function rankWards(report: CheckReport): WardNeed[] {
  const results = new Map(report.results.map((result) => [result.rosterKey, result]));
  return report.wardsInForce
    .filter((entry) => (report.recognised.get(entry.key) ?? Infinity) > report.settings.year)
    .map((entry) => wardNeed(report, entry, results.get(entry.key) ?? null))
    .map((need, index) => ({ need, index }))
    .sort((a, b) => byNeed(a.need, b.need) || a.index - b.index)
    .map(({ need }) => need);
}

function wardNeed(report: CheckReport, entry: RosterEntry, result: WardResult | null): WardNeed {
  const codes = (status: Status): string[] =>
    report.criteria.criteria.filter((_, i) => (result?.criteria[i] ?? "missing") === status).map(({ code }) => code);
  const met = result?.met ?? 0;
  const toGo = Math.max(0, report.required - met - (result?.notApplicable ?? 0));
  return {
    entry,
    surveyed: result !== null,
    met,
    notMet: codes("not-met"),
    missing: codes("missing"),
    toGo,
    meets: result?.conclusion === "met",
  };
}

function byNeed(a: WardNeed, b: WardNeed): number {
  return Number(b.surveyed) - Number(a.surveyed) || a.toGo - b.toGo || a.missing.length - b.missing.length;
}
