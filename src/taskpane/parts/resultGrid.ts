import { formatCount } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import type { WardResult } from "../../core/scoring/types";
import type { ResultColumn, ResultRow } from "../../ui";

/** More failing criteria than this need the narrow strip. */
export const WIDE_COLUMNS = 8;

export interface ResultGrid {
  readonly columns: readonly ResultColumn[];
  /** Index of each column in the criteria set. */
  readonly indices: readonly number[];
  readonly rows: readonly ResultRow[];
  /** How many wards fail each column, and all together. */
  readonly failing: readonly string[];
  readonly failingTotal: string;
}

/** All criteria, or only those that some ward fails. */
export type CriteriaView = "all" | "failing";

/** Wards × criteria of a report. */
export function resultGrid(report: CheckReport, view: CriteriaView): ResultGrid {
  const { criteria, groups } = report.criteria;
  const indices = criteria.flatMap((criterion, index) => (view === "all" || concerned(report, criterion.code) ? [index] : []));
  const names = new Map<string, number>();
  for (const { ward } of report.results) names.set(ward, (names.get(ward) ?? 0) + 1);
  const counts = indices.map((index) => report.byCriterion.get(criteria[index]?.code ?? "")?.notMet ?? 0);
  return {
    indices,
    columns: indices.flatMap((index) => {
      const criterion = criteria[index];
      if (!criterion) return [];
      const group = groups.findIndex(({ code }) => code === criterion.group);
      return [{ code: criterion.code, name: criterion.name, short: shortCode(criterion.code), group: roman(group + 1) }];
    }),
    rows: report.results.map((result) => ({
      key: result.key,
      ward: result.ward,
      title: (names.get(result.ward) ?? 0) > 1 && result.unit !== "" ? `${result.ward} (${result.unit})` : result.ward,
      cells: indices.map((index) => result.criteria[index] ?? "missing"),
      total: totalText(result, criteria.length),
    })),
    failing: counts.map(formatCount),
    failingTotal: formatCount(counts.reduce((sum, wards) => sum + wards, 0)),
  };
}

/** `19/22`: met of the set, marked when data is missing. */
export function totalText({ met, missing }: WardResult, size: number): string {
  return `${missing > 0 ? "? " : ""}${met}/${size}`;
}

/** Criteria that at least one ward fails. */
export function failingCriteria(report: CheckReport): number {
  return report.criteria.criteria.filter(({ code }) => (report.byCriterion.get(code)?.notMet ?? 0) > 0).length;
}

function concerned(report: CheckReport, code: string): boolean {
  const counts = report.byCriterion.get(code);
  return counts !== undefined && counts.notMet > 0;
}

/** `TC06` → `06`: the letters stand in the head of the table. */
function shortCode(code: string): string {
  const digits = /\d+$/.exec(code);
  return digits ? digits[0] : code;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
