import type { Comparison } from "../../core/criteria/types";
import type { Status, WardResult } from "../../core/scoring/types";

/**
 * Words of the summary sheet. Figures come in already written (`05/14`, `35,71%`, `808,4 m²`), names already listed:
 * a phrase only joins them. One function a pattern.
 */
export interface SummaryWords {
  readonly sheet: string;
  /** Name of the sheet that the figures come from. */
  readonly resultsSheet: string;
  /** Stands for anything that the workbook does not say. */
  readonly blank: string;
  /** Stands for “nothing to say” in a table cell. */
  readonly dash: string;
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: (place: string) => string;
  readonly reportTitle: string;
  readonly annexLabel: string;
  readonly subtitle: (project: string, when: string) => string;
  readonly annexTitle: (project: string, when: string) => string;
  readonly attached: (authority: string) => string;
  readonly period: (year: string, period: "year" | "half" | string) => string;
  readonly basis: {
    readonly derived: (size: string) => string;
    readonly own: (size: string, sheet: string) => string;
    readonly passMark: (mark: string, confirmed: boolean) => string;
    readonly cutoff: (date: string) => string;
    readonly missing: (wards: string) => string;
    readonly plannedLand: string;
    /** `TINH_CHAT_SO_LIEU`: what the figures are when they are not official ones. */
    readonly nature: (nature: string) => string;
  };
  readonly form1: {
    readonly title: string;
    readonly head: { number: string; ward: string; total: string; failed: string; conclusion: string; note: string };
    readonly group: (number: string) => string;
    readonly conclusions: Readonly<Record<WardResult["conclusion"], string>>;
    /** Inside the formula of `Tổng đạt`: before and after the number missing. */
    readonly missing: readonly [string, string];
    /** After the number of wards of a unit. */
    readonly wardsOfUnit: string;
    readonly noUnit: string;
    readonly numbered: (name: string) => string;
    readonly met: string;
    readonly share: string;
    readonly totalMet: string;
    readonly standard: readonly [string, string];
    readonly legend: string;
    readonly legendGroup: (number: string, name: string, criteria: string) => string;
  };
  readonly form2: {
    readonly title: string;
    readonly head: { level: string; wards: string; share: string; names: string };
    readonly below: (level: string) => string;
    readonly total: string;
    /** In a formula, around the number of wards that lack data. */
    readonly missing: readonly [string, string];
  };
  readonly form3: {
    readonly title: string;
    readonly head: {
      year: string;
      plan: string;
      result: string;
      comparison: string;
      picked: string;
      cumulative: string;
      share: string;
      target: string;
      achieved: string;
      eligible: string;
      gap: string;
      named: string;
      review: string;
    };
    readonly until: (year: string) => string;
    readonly surveyRow: string;
    readonly notDue: string;
    readonly note: string;
    readonly none: string;
  };
  readonly form4: {
    readonly title: string;
    readonly head: {
      unit: string;
      total: string;
      existing: (minimum: string) => string;
      enough: string;
      short: string;
      unknown: string;
      shortage: string;
      planned: string;
      plannedHave: string;
      plannedArea: string;
      headquarters: string;
      vehicle: string;
      have: string;
      haveNot: string;
      wards: string;
    };
    readonly total: string;
    readonly short: (ward: string, area: string) => string;
    readonly noLand: string;
    readonly note: (counts: boolean, criterion: string) => string;
    readonly none: string;
  };
  /** The roster through time; only when it changed before the assessment date. */
  readonly periods: {
    readonly title: string;
    readonly head: { period: string; wards: string; picked: string; ratio: string; recognised: string; change: string };
    /** In formulas, before and after the dates: `Từ 01/12/2024`, `đến 30/06/2025`. */
    readonly from: string;
    readonly to: string;
    readonly atFirst: string;
    readonly exceeds: readonly [string, string];
    readonly note: string;
    /** Between wards and what they went into, to measure a row: the text itself stands in `Kết quả`. */
    readonly into: string;
  };
  readonly form5: {
    readonly title: (period: string) => string;
    readonly head: {
      number: string;
      ward: string;
      before: string;
      after: string;
      change: string;
      lost: string;
      gained: string;
      conclusion: string;
    };
    /** In a formula, between the earlier conclusion and the one now. */
    readonly arrow: string;
    readonly note: (unchanged: string) => string;
    readonly none: string;
  };
  readonly wardPage: {
    readonly sheet: string;
    readonly title: string;
    readonly subtitle: (period: string, project: string) => string;
    readonly ward: (name: string, unit: string) => string;
    readonly total: (met: string, required: string, conclusion: string) => string;
    readonly lacking: (count: string) => string;
    readonly head: readonly [
      number: string,
      criterion: string,
      measure: string,
      value: string,
      threshold: string,
      short: string,
      result: string,
    ];
    readonly states: Readonly<Record<Status, string>>;
    readonly yes: string;
    readonly no: string;
    readonly direct: string;
    readonly noValue: string;
    readonly none: string;
    readonly notSurveyed: string;
    readonly closing: string;
  };
  readonly remarks: string;
  readonly source: (date: string, sheet: string) => string;
  readonly changed: string;
  readonly recipients: string;
  readonly archive: (blank: string) => string;
  /** Sentences of Nhận xét about `phường` (when left out) or another subject, as `TEN_DOI_TUONG` says. */
  readonly phrases: (subject?: string) => Phrases;
}

/** A criterion in a sentence. */
export type CodeAndName = string;

export interface Phrases {
  readonly names: {
    readonly others: (shown: string, count: string) => string;
    readonly ofUnit: (names: string, unit: string) => string;
    readonly numbered: (name: string) => string;
    readonly withUnit: (name: string, unit: string) => string;
    readonly unit: (name: string) => string;
  };
  readonly opening: (period: string, wards: string, criteria: string) => string;
  readonly noSurvey: string;
  readonly derived: string;
  readonly nature: (nature: string) => string;
  readonly unconfirmed: (mark: string) => string;
  readonly group: {
    readonly heading: (number: string, name: string) => string;
    readonly allMet: (all: string, criteria: string, codes: string) => string;
    readonly someMet: (ratio: string, share: string, criteria: string, names: string) => string;
    readonly manyMet: (ratio: string, share: string, criteria: string) => string;
    readonly oneMet: (ratio: string, share: string, criteria: string, name: string) => string;
    readonly noneMet: (ratio: string, criteria: string) => string;
    readonly failOne: (ratio: string, criterion: CodeAndName, names: string) => string;
    readonly failMany: (ratio: string, parts: string) => string;
    readonly failSingle: (ratio: string, criterion: CodeAndName, name: string) => string;
    readonly failNone: (criterion: CodeAndName, ratio: string) => string;
    readonly failPart: (criteria: CodeAndName, ratio: string, names: string, one: boolean) => string;
    readonly both: (left: CodeAndName, right: CodeAndName) => string;
    readonly restMet: (codes: string, all: string, one: boolean) => string;
    readonly missingSome: (ratio: string, names: string, one: boolean) => string;
    readonly missingAll: (codes: string) => string;
    readonly missingMeasures: (measures: string) => string;
    readonly measure: (name: string, code: string) => string;
    readonly notApplicable: (code: string, ratio: string, names: string) => string;
    readonly range: (
      measure: string,
      low: string,
      lowName: string,
      high: string,
      highName: string,
      threshold: string,
      ratio: string,
    ) => string;
    readonly conflict: (count: string, computed: string, code: string, stated: string, names: string) => string;
    readonly comparison: Readonly<Record<Comparison, string>>;
  };
  readonly land: {
    readonly unit: (unit: string, sentences: string) => string;
    readonly noUnit: string;
    readonly enough: (ratio: string, minimum: string, wards: string) => string;
    readonly allEnough: (ratio: string, minimum: string) => string;
    readonly noneEnough: (ratio: string, minimum: string) => string;
    readonly has: (ward: string, area: string) => string;
    readonly short: (ratio: string, wards: string, total: string) => string;
    readonly shortWard: (ward: string, area: string, shortage: string) => string;
    readonly noneShort: (ratio: string) => string;
    readonly unknown: (ratio: string) => string;
    readonly planned: (ratio: string, total: string, low: string, high: string, counts: boolean) => string;
    readonly plannedOne: (ratio: string, total: string, counts: boolean) => string;
    readonly headquarters: string;
    readonly vehicle: string;
    readonly have: (what: string, state: string) => string;
    readonly haveSome: (ratio: string) => string;
    readonly haveNot: (ratio: string) => string;
    readonly haveNone: (ratio: string) => string;
    readonly haveUnknown: (ratio: string) => string;
  };
  readonly distribution: {
    readonly heading: (number: string) => string;
    readonly first: (wards: string, level: string) => string;
    readonly next: (wards: string, level: string) => string;
    readonly below: (wards: string, level: string) => string;
    readonly single: (all: string, level: string) => string;
    readonly incomplete: (wards: string) => string;
    readonly totals: (ratio: string, share: string, average: string) => string;
    readonly eligibleNone: (mark: string, confirmed: boolean, ratio: string) => string;
    readonly eligibleSome: (
      mark: string,
      confirmed: boolean,
      ratio: string,
      share: string,
      names: string,
      one: boolean,
    ) => string;
    readonly eligibleAll: (mark: string, confirmed: boolean, ratio: string) => string;
  };
  readonly comparison: {
    readonly compared: (period: string, parts: string) => string;
    readonly rose: (wards: string) => string;
    readonly fell: (wards: string) => string;
    readonly same: (wards: string) => string;
    readonly roseList: (list: string) => string;
    readonly fellList: (list: string) => string;
    readonly ward: (ward: string, before: string, after: string) => string;
    readonly lostList: (list: string) => string;
    readonly gainedList: (list: string) => string;
    readonly criterion: (code: string, wards: string, names: string) => string;
    readonly noLonger: (count: string, names: string) => string;
    readonly nothingComparable: (period: string) => string;
    readonly added: (count: string, names: string) => string;
    readonly gone: (count: string, names: string) => string;
  };
  readonly roadmap: {
    readonly heading: (number: string) => string;
    readonly plan: (parts: string) => string;
    readonly pickedFirst: (year: string, wards: string, names: string) => string;
    readonly pickedNext: (year: string, wards: string, names: string) => string;
    readonly cumulative: (parts: string) => string;
    readonly until: (year: string, ratio: string, share: string) => string;
    readonly share: (when: string, ratio: string, share: string) => string;
    readonly count: (when: string, wards: string) => string;
    readonly eachUnit: (when: string, wards: string) => string;
    readonly oneUnit: (when: string, unit: string, wards: string) => string;
    readonly when: (first: string, last: string) => string;
    readonly recognisedNone: (date: string, ratio: string) => string;
    readonly recognisedSome: (date: string, ratio: string, share: string, names: string, one: boolean) => string;
    readonly recognisedAll: (date: string, ratio: string) => string;
    readonly eligibleNone: string;
    readonly eligibleSome: (wards: string, names: string) => string;
    readonly noneDue: string;
    readonly nearest: (when: string, wards: string) => string;
    readonly next: (when: string, wards: string) => string;
    readonly behind: (year: string, target: string, achieved: string, gap: string) => string;
    readonly onTrack: (year: string, target: string, achieved: string) => string;
    readonly ahead: (year: string, target: string, achieved: string, surplus: string) => string;
    readonly namedMissing: (wards: string, list: string) => string;
    readonly namedWard: (ward: string, count: string, codes: string) => string;
    readonly namedUnknown: (ward: string) => string;
    readonly namedMet: (names: string) => string;
    readonly otherUnits: (shown: string, count: string) => string;
    readonly unitShort: (unit: string, achieved: string, minimum: string) => string;
    readonly review: (list: string) => string;
    readonly overdue: (list: string) => string;
    readonly reviewDate: (what: string, date: string) => string;
    readonly registered: (year: string, count: string, target: string, surplus: string, gap: string) => string;
    readonly noPlan: string;
  };
  readonly roster: {
    readonly heading: (number: string) => string;
    readonly merged: (ward: string, successors: string, date: string, wards: string) => string;
    readonly joined: (ward: string, successors: string, date: string, wards: string, note: string) => string;
    readonly ended: (ward: string, date: string, wards: string, note: string) => string;
    readonly rearranged: (date: string, before: string, after: string, names: string) => string;
    readonly rosterSize: (wards: string) => string;
    readonly inherited: (ward: string, predecessors: string) => string;
    readonly notAllRecognised: (ward: string, ratio: string, names: string) => string;
    readonly notInherited: string;
    readonly exceeds: (year: string, target: string, wards: string) => string;
    readonly notSurveyed: (count: string, names: string) => string;
  };
}
