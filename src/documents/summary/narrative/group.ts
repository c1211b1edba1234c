import type { CriteriaGroup, Criterion } from "../../../core/criteria/types";
import { formatCount, formatRatio, formatShare, NBSP } from "../../../cells/number/format";
import { ratio } from "../../../cells/number/quantity";
import type { WardLine } from "../../results/lines";
import type { Status } from "../../../core/scoring/types";
import { criterionCheck } from "../checks";
import type { Phrases } from "../words";
import { conflictRemarks } from "./conflicts";
import { landRemarks, landGroup } from "./land";
import { missingMeasures, rangeRemarks } from "./measures";
import { heading, paragraph, type Narration, type Remark } from "./types";

/** A criterion of the group and how the surveyed wards stand with it. */
export interface CriterionStanding {
  readonly criterion: Criterion;
  readonly position: number;
  readonly wards: Readonly<Record<Status, readonly WardLine[]>>;
}

/** How the surveyed wards stand with the whole group: every criterion met or not applicable; one not met; else missing. */
export interface GroupStanding {
  readonly criteria: readonly CriterionStanding[];
  readonly met: readonly WardLine[];
  readonly failed: readonly WardLine[];
  readonly missing: readonly WardLine[];
  readonly total: number;
}

/** The paragraphs of one group (Đề án 1886, Phần I, mục III.2). `number` is its running number. */
export function groupRemarks(group: CriteriaGroup, number: number, narration: Narration): Remark[] {
  const { phrases, all } = narration;
  const standing = groupStanding(group, narration);
  const checks = standing.criteria.map(({ position }) => criterionCheck(position, all));
  const details =
    standing.total === 0
      ? []
      : [
          ...(landGroup(narration) === group.code ? landRemarks(narration) : []),
          ...rangeRemarks(standing, narration, checks),
          ...missingMeasures(standing, narration, checks),
          ...conflictRemarks(standing, narration),
        ];
  return [
    heading(phrases.group.heading(String(number), group.name)),
    paragraph(groupSentences(standing, narration).join(" "), checks),
    ...details,
  ];
}

export function groupStanding(group: CriteriaGroup, { report, surveyed }: Narration): GroupStanding {
  const criteria = report.criteria.criteria
    .map((criterion, position) => ({ criterion, position }))
    .filter(({ criterion }) => criterion.group === group.code)
    .map(({ criterion, position }) => ({ criterion, position, wards: byStatus(surveyed, position) }));
  const statuses = (line: WardLine): Status[] => criteria.map(({ position }) => line.criteria[position] ?? "missing");
  const failed = surveyed.filter((line) => statuses(line).includes("not-met"));
  const missing = surveyed.filter((line) => !failed.includes(line) && statuses(line).includes("missing"));
  const met = surveyed.filter((line) => !failed.includes(line) && !missing.includes(line));
  return { criteria, met, failed, missing, total: surveyed.length };
}

function byStatus(lines: readonly WardLine[], position: number): Record<Status, WardLine[]> {
  const groups: Record<Status, WardLine[]> = { met: [], "not-met": [], missing: [], "not-applicable": [] };
  for (const line of lines) groups[line.criteria[position] ?? "missing"].push(line);
  return groups;
}

/** The sentences about a group, in order: met, failed, missing, the criteria that all meet, not applicable. */
export function groupSentences(standing: GroupStanding, narration: Narration): string[] {
  const { phrases } = narration;
  if (standing.total === 0) return [phrases.noSurvey];
  if (standing.criteria.every(({ wards }) => wards.missing.length === standing.total)) {
    return [phrases.group.missingAll(codes(standing.criteria))];
  }
  return [
    metSentence(standing, narration),
    ...failedSentence(standing, narration),
    ...missingSentence(standing, narration),
    ...restSentence(standing, phrases),
    ...notApplicableSentences(standing, narration),
  ];
}

const codes = (criteria: readonly CriterionStanding[]): string => criteria.map(({ criterion }) => criterion.code).join(", ");

/** `TC02 – Danh hiệu …`, code and dash never parted. */
const codeAndName = ({ criterion }: CriterionStanding): string => `${criterion.code}${NBSP}– ${criterion.name}`;

function metSentence({ criteria, met, total }: GroupStanding, { phrases, names }: Narration): string {
  const share = formatShare(ratio(met.length, total));
  const written = formatRatio(met.length, total);
  const count = formatCount(criteria.length);
  if (met.length === total) return phrases.group.allMet(written, count, codes(criteria));
  if (met.length === 0) return phrases.group.noneMet(written, count);
  if (met.length === 1) return phrases.group.oneMet(written, share, count, names.byUnit(met));
  if (met.length <= 7) return phrases.group.someMet(written, share, count, names.byUnit(met));
  return phrases.group.manyMet(written, share, count);
}

function failedSentence({ criteria, failed, total }: GroupStanding, { phrases, names }: Narration): string[] {
  const failing = criteria.filter(({ wards }) => wards["not-met"].length > 0);
  const [only] = failing;
  if (!only) return [];
  const written = formatRatio(failed.length, total);
  if (failing.length > 1) {
    const parts = sameWards(failing).map((set) => failedPart(set, total, phrases, names.list(set[0]!.wards["not-met"])));
    return [phrases.group.failMany(written, parts.join("; "))];
  }
  if (failed.length === total) return [`${phrases.group.failNone(codeAndName(only), formatRatio(0, total))}.`];
  if (failed.length === 1) return [phrases.group.failSingle(written, codeAndName(only), names.list(failed))];
  return [phrases.group.failOne(written, codeAndName(only), names.list(failed))];
}

function failedPart(set: readonly CriterionStanding[], total: number, phrases: Phrases, names: string): string {
  const failed = set[0]!.wards["not-met"].length;
  const criteria = set.map(codeAndName).reduce(phrases.group.both);
  if (failed === total) return phrases.group.failNone(criteria, formatRatio(0, total));
  return phrases.group.failPart(criteria, formatRatio(failed, total), names, failed === 1);
}

/** Criteria that fail at exactly the same wards are told together. */
function sameWards(failing: readonly CriterionStanding[]): CriterionStanding[][] {
  const sets = new Map<string, CriterionStanding[]>();
  for (const standing of failing) {
    const key = JSON.stringify(standing.wards["not-met"].map((line) => line.key));
    sets.set(key, [...(sets.get(key) ?? []), standing]);
  }
  return [...sets.values()];
}

function missingSentence({ missing, total }: GroupStanding, { phrases, names }: Narration): string[] {
  if (missing.length === 0) return [];
  return [phrases.group.missingSome(formatRatio(missing.length, total), names.list(missing), missing.length === 1)];
}

function restSentence({ criteria, met, total }: GroupStanding, phrases: Phrases): string[] {
  if (met.length === total) return [];
  const rest = criteria.filter(({ wards }) => wards.met.length === total);
  return rest.length === 0 ? [] : [phrases.group.restMet(codes(rest), formatRatio(total, total), rest.length === 1)];
}

function notApplicableSentences({ criteria, total }: GroupStanding, { phrases, names }: Narration): string[] {
  return criteria
    .filter(({ wards }) => wards["not-applicable"].length > 0)
    .map(({ criterion, wards }) => {
      const exempt = wards["not-applicable"];
      return phrases.group.notApplicable(criterion.code, formatRatio(exempt.length, total), names.list(exempt));
    });
}
