import type { CheckReport } from "../../core/report/types";
import { recognitionAt } from "../../core/roster/recognition";
import { periodsUntil, type RosterPeriod } from "../../core/roster/timeline";
import { rosterAt } from "../../core/roster/validity";
import type { IsoDate } from "../../cells/date";
import type { RosterEntry } from "../../core/roster/types";

/** Wards that went together into the same successors. */
interface MergedWards {
  readonly wards: readonly RosterEntry[];
  readonly successors: readonly RosterEntry[];
}

/** One time of the roster, with the plan beside it: the plan is never re-based on another roster. */
export interface PeriodLine {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly wards: number;
  /** Picked by the plan to its end; `null` when the plan has no picks. */
  readonly picked: number | null;
  /** Recognised, own or inherited, by the last day of the period or the assessment date. */
  readonly recognised: number;
  readonly merged: readonly MergedWards[];
  readonly begun: readonly RosterEntry[];
}

/** The roster through time until the assessment date, earliest first; empty without a roster. */
export function periodLines(report: CheckReport): PeriodLine[] {
  const { roster, settings } = report;
  if (!roster) return [];
  const picked = report.roadmap[report.roadmap.length - 1]?.pickedCumulative ?? null;
  return periodsUntil(roster, settings.assessmentDate).map((period) => {
    const date = period.to !== null && period.to < settings.assessmentDate ? period.to : settings.assessmentDate;
    const { years } = recognitionAt(roster, date, settings.inheritance);
    const recognised = period.wards.filter((ward) => (years.get(ward.key) ?? Infinity) <= settings.year).length;
    const { from, to, wards, begun } = period;
    return { from, to, wards: wards.length, picked, recognised, merged: mergedWards(period), begun };
  });
}

/**
 * The wards that the plan was made for: those in force on the first day of its first year. Picks are counted over them,
 * whatever became of the roster since; `Biểu 3a` sets them against the roster of each time.
 */
export function planWards({ roster, roadmap, wardsInForce }: CheckReport): number {
  const first = Math.min(...roadmap.map((row) => Number(/\d{4}/.exec(row.year)?.[0] ?? row.dueYear)));
  const wards = roster && Number.isFinite(first) ? rosterAt(roster, `${first}-01-01`).length : 0;
  return wards || wardsInForce.length;
}

/** The wards that ended when the period began, by what they went into. */
function mergedWards({ ended }: RosterPeriod): MergedWards[] {
  const groups = new Map<string, { wards: RosterEntry[]; successors: readonly RosterEntry[] }>();
  for (const { ward, successors } of ended) {
    const key = JSON.stringify(successors.map((entry) => entry.key));
    const group = groups.get(key);
    if (group) group.wards.push(ward);
    else groups.set(key, { wards: [ward], successors });
  }
  return [...groups.values()];
}
