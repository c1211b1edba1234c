import type { CriteriaGroup } from "../../../core/criteria/types";
import { formatCount, formatRatio, formatShare, NBSP } from "../../../cells/number/format";
import { ratio } from "../../../cells/number/quantity";
import type { WardLine } from "../../results/lines";
import { criterionCheck } from "../checks";
import { conflictRemarks } from "./conflicts";
import { landRemarks, landGroup } from "./land";
import { missingMeasures, rangeRemarks } from "./measures";
import { groupStanding, type CriterionStanding, type GroupStanding } from "./standing";
import { heading, paragraph, type Narration, type Remark } from "./types";
import type { Phrases } from "./words";

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
  if (met.length <= 7) {
    return phrases.group.someMet(written, share, count, phrases.names.among(names.byUnit(met), met.length));
  }
  return phrases.group.manyMet(written, share, count);
}

function failedSentence({ criteria, failed, total }: GroupStanding, narration: Narration): string[] {
  const { phrases, names } = narration;
  const failing = criteria.filter(({ wards }) => wards["not-met"].length > 0);
  const [only] = failing;
  if (!only) return [];
  const written = formatRatio(failed.length, total);
  if (failing.length > 1) {
    const parts = sameWards(failing).map((set) => failedPart(set, total, narration));
    return [phrases.group.failMany(written, parts.join("; "))];
  }
  if (failed.length === total) return [`${phrases.group.failNone(codeAndName(only), formatRatio(0, total))}.`];
  if (failed.length === 1) return [phrases.group.failSingle(written, codeAndName(only), names.list(failed))];
  return [phrases.group.failOne(written, codeAndName(only), names.list(failed))];
}

function failedPart({ failing, failed }: FailedTogether, total: number, { phrases, names }: Narration): string {
  const criteria = failing.map(codeAndName).reduce(phrases.group.both);
  if (failed.length === total) return phrases.group.failNone(criteria, formatRatio(0, total));
  return phrases.group.failPart(criteria, formatRatio(failed.length, total), names.list(failed), failed.length);
}

/** Criteria that fail at exactly the same wards. */
interface FailedTogether {
  readonly failing: readonly CriterionStanding[];
  readonly failed: readonly WardLine[];
}

function sameWards(criteria: readonly CriterionStanding[]): FailedTogether[] {
  const sets = new Map<string, FailedTogether>();
  for (const standing of criteria) {
    const failed = standing.wards["not-met"];
    const key = JSON.stringify(failed.map((line) => line.key));
    sets.set(key, { failing: [...(sets.get(key)?.failing ?? []), standing], failed });
  }
  return [...sets.values()];
}

function missingSentence({ missing, total }: GroupStanding, { phrases, names }: Narration): string[] {
  if (missing.length === 0) return [];
  return [
    phrases.group.missingSome(formatRatio(missing.length, total), phrases.names.among(names.list(missing), missing.length)),
  ];
}

function restSentence({ criteria, met, total }: GroupStanding, phrases: Phrases): string[] {
  if (met.length === total) return [];
  const rest = criteria.filter(({ wards }) => wards.met.length === total);
  return rest.length === 0 ? [] : [phrases.group.restMet(codes(rest), formatRatio(total, total), rest.length)];
}

function notApplicableSentences({ criteria, total }: GroupStanding, { phrases, names }: Narration): string[] {
  return criteria
    .filter(({ wards }) => wards["not-applicable"].length > 0)
    .map(({ criterion, wards }) => {
      const exempt = wards["not-applicable"];
      return phrases.group.notApplicable(criterion.code, formatRatio(exempt.length, total), names.list(exempt));
    });
}
