import type { CriteriaSet } from "../criteria/types";
import type { Status, WardResult } from "../scoring/types";
import type { ComparedSurvey, CriterionChange, PeriodComparison, WardChange } from "./types";

/** Results of one survey, as `scoreSurvey` gives them. */
export interface ScoredSurvey {
  readonly survey: ComparedSurvey;
  readonly results: readonly WardResult[];
}

/**
 * Compares two surveys ward by ward and criterion by criterion. Wards are matched by their entry of the roster (code and
 * date of validity), so a ward with other territory is another ward, and never compared with the earlier one.
 */
export function compareSurveys(set: CriteriaSet, before: ScoredSurvey, after: ScoredSurvey): PeriodComparison {
  const earlier = new Map(before.results.map((result) => [result.key, result]));
  const now = new Set(after.results.map((result) => result.key));
  const wards = [
    ...after.results.map((result) => wardChange(set, earlier.get(result.key) ?? null, result)),
    ...before.results.filter((result) => !now.has(result.key)).map((result) => wardChange(set, result, null)),
  ];
  const pairs = after.results.flatMap((result): [WardResult, WardResult][] => {
    const old = earlier.get(result.key);
    return old ? [[old, result]] : [];
  });
  const criteria = set.criteria.map(({ code }, position) => criterionChange(code, position, pairs));
  return { before: before.survey, after: after.survey, wards, criteria };
}

const holds = (status: Status | undefined): boolean => status === "met" || status === "not-applicable";
const isLost = (old: Status | undefined, now: Status | undefined): boolean => holds(old) && now === "not-met";
const isGained = (old: Status | undefined, now: Status | undefined): boolean => old === "not-met" && now === "met";

function wardChange(set: CriteriaSet, old: WardResult | null, now: WardResult | null): WardChange {
  const { key, ward, unit } = (now ?? old)!;
  const codes = (test: (old: Status | undefined, now: Status | undefined) => boolean): string[] =>
    old && now ? set.criteria.filter((_, i) => test(old.criteria[i], now.criteria[i])).map(({ code }) => code) : [];
  return {
    key,
    ward,
    unit,
    before: old?.met ?? null,
    after: now?.met ?? null,
    delta: old && now ? now.met - old.met : null,
    lost: codes(isLost),
    gained: codes(isGained),
    unknown: codes((was, is) => was !== "missing" && is === "missing"),
    conclusionBefore: old?.conclusion ?? null,
    conclusionAfter: now?.conclusion ?? null,
  };
}

function criterionChange(code: string, position: number, pairs: readonly (readonly [WardResult, WardResult])[]): CriterionChange {
  const names = (test: typeof isLost): string[] =>
    pairs.filter(([old, now]) => test(old.criteria[position], now.criteria[position])).map(([, now]) => now.ward);
  return {
    code,
    metBefore: pairs.filter(([old]) => old.criteria[position] === "met").length,
    metAfter: pairs.filter(([, now]) => now.criteria[position] === "met").length,
    lost: names(isLost),
    gained: names(isGained),
  };
}

/** Wards of both surveys that rose, fell and stayed; those that only one survey has are in neither. */
export function changeGroups({ wards }: PeriodComparison): Record<"rose" | "fell" | "same" | "added" | "gone", WardChange[]> {
  const delta = (test: (delta: number) => boolean): WardChange[] =>
    wards.filter((ward) => ward.delta !== null && test(ward.delta));
  return {
    rose: delta((change) => change > 0),
    fell: delta((change) => change < 0),
    same: delta((change) => change === 0),
    added: wards.filter((ward) => ward.before === null),
    gone: wards.filter((ward) => ward.after === null),
  };
}

/** Wards that met the standard in the earlier survey and do not in this one (missing data is told apart: it is no proof). */
export function noLongerMeeting({ wards }: PeriodComparison): WardChange[] {
  return wards.filter((ward) => ward.conclusionBefore === "met" && ward.conclusionAfter === "not-met");
}
