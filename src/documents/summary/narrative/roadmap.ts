import { formatCount, formatRatio, formatShare } from "../../../cells/number/format";
import { formatDate } from "../../../cells/date";
import { ratio } from "../../../cells/number/quantity";
import type { WardLine } from "../../results/lines";
import type { Review, RoadmapRow } from "../../../core/roadmap/types";
import { wardKeyOfName } from "../../../core/roster/names";
import { metCheck, recognisedCheck, roadmapChecks } from "../checks";
import { planSentence, registeredSentence, span } from "./plan";
import { heading, paragraph, type Narration, type Remark } from "./types";

const MOST_UNITS = 7;
const SHOWN_UNITS = 5;
/** Reviews that are told ahead, earliest first. */
const MOST_REVIEWS = 3;

/** Plan and achievement in two paragraphs of their own (Đề án 1886, Phần II, mục II). */
export function roadmapRemarks(number: number, narration: Narration): Remark[] {
  const { phrases, report, all } = narration;
  const title = heading(phrases.roadmap.heading(String(number)));
  if (report.roadmap.length === 0) return [title, paragraph(phrases.roadmap.noPlan)];
  const plan = [planSentence(narration), ...registeredSentence(narration)].filter((text) => text !== "").join(" ");
  const checks = [...roadmapChecks(report), recognisedCheck(all), metCheck(all)];
  return [
    title,
    ...(plan === "" ? [] : [paragraph(plan, roadmapChecks(report))]),
    paragraph(resultSentences(narration).join(" "), checks),
  ];
}

function resultSentences(narration: Narration): string[] {
  const { report } = narration;
  const rows = report.roadmap.filter((row) => row.target > 0);
  const due = rows.filter((row) => row.due);
  const current = due[due.length - 1] ?? null;
  const next = rows.find((row) => !row.due) ?? null;
  return [
    `${recognisedPart(narration)}; ${eligiblePart(narration)}`,
    ...dueSentences(current, next, narration),
    ...namedSentences(current ?? next, narration),
    ...(current ? unitSentences(current, narration) : []),
    ...reviewSentences(narration),
  ];
}

/** Wards of the roster in force that are recognised by the end of the year assessed. */
function recognisedWards({ all, report }: Narration): WardLine[] {
  return all.filter((line) => line.inRoster && line.recognisedYear !== null && line.recognisedYear <= report.settings.year);
}

function recognisedPart(narration: Narration): string {
  const { report, phrases, names } = narration;
  const recognised = recognisedWards(narration);
  const total = report.wardsInForce.length;
  const date = formatDate(report.settings.assessmentDate);
  const written = formatRatio(recognised.length, total);
  if (recognised.length === 0) return phrases.roadmap.recognisedNone(date, written);
  if (recognised.length === total) return phrases.roadmap.recognisedAll(date, written);
  const share = formatShare(ratio(recognised.length, total));
  return phrases.roadmap.recognisedSome(date, written, share, phrases.names.among(names.list(recognised), recognised.length));
}

/** Wards that meet the standard without being recognised: told apart, never added. */
function eligibleWards(narration: Pick<Narration, "all" | "report">): WardLine[] {
  const { all, report } = narration;
  const recognised = (line: WardLine): boolean => line.recognisedYear !== null && line.recognisedYear <= report.settings.year;
  return all.filter((line) => line.inRoster && line.surveyed && line.conclusion === "met" && !recognised(line));
}

function eligiblePart(narration: Narration): string {
  const eligible = eligibleWards(narration);
  const { phrases, names } = narration;
  if (eligible.length === 0) return phrases.roadmap.eligibleNone;
  return phrases.roadmap.eligibleSome(formatCount(eligible.length), names.list(eligible));
}

function dueSentences(current: RoadmapRow | null, next: RoadmapRow | null, { phrases }: Narration): string[] {
  const { roadmap } = phrases;
  const following = next === null ? null : ([roadmap.when(...span(next)), formatCount(next.target)] as const);
  if (current === null) return [roadmap.noneDue, ...(following ? [roadmap.nearest(...following)] : [])];
  return [currentSentence(current, phrases), ...(following ? [roadmap.next(...following)] : [])];
}

function currentSentence(row: RoadmapRow, { roadmap }: Narration["phrases"]): string {
  const written = [String(row.dueYear), formatCount(row.target), formatCount(row.achieved)] as const;
  if (row.gap > 0) return roadmap.behind(...written, formatCount(row.gap));
  if (row.surplus > 0) return roadmap.ahead(...written, formatCount(row.surplus));
  return roadmap.onTrack(...written);
}

function namedSentences(row: RoadmapRow | null, narration: Narration): string[] {
  if (row === null || row.named.length === 0) return [];
  const { phrases } = narration;
  if (row.namedMissing.length === 0) return [phrases.roadmap.namedMet(row.named.join(", "))];
  const list = row.namedMissing.map((name) => namedWard(name, narration)).join(", ");
  return [phrases.roadmap.namedMissing(formatCount(row.namedMissing.length), list)];
}

/** A named ward with the criteria that it still lacks. */
function namedWard(name: string, { all, report, phrases, names }: Narration): string {
  const line = all.find((candidate) => wardKeyOfName(candidate.ward) === wardKeyOfName(name));
  if (!line) return phrases.roadmap.namedUnknown(name);
  const lacking = report.criteria.criteria.filter((_, position) => {
    const status = line.criteria[position];
    return status === "not-met" || status === "missing";
  });
  if (lacking.length === 0) return phrases.roadmap.namedUnknown(names.one(line));
  const codes = lacking.map((criterion) => criterion.code).join(", ");
  return phrases.roadmap.namedWard(names.one(line), formatCount(lacking.length), codes);
}

/** Units below their minimum; of a long list the first ones and the number of the others. */
function unitSentences(row: RoadmapRow, { phrases }: Narration): string[] {
  const short = row.units
    .filter((unit) => unit.achieved < unit.minimum)
    .map((unit) => phrases.roadmap.unitShort(unit.unit, formatCount(unit.achieved), formatCount(unit.minimum)));
  if (short.length === 0) return [];
  if (short.length <= MOST_UNITS) return [`${short.join("; ")}.`];
  return [phrases.roadmap.otherUnits(short.slice(0, SHOWN_UNITS).join("; "), formatCount(short.length - SHOWN_UNITS))];
}

function reviewSentences({ report, phrases }: Narration): string[] {
  const list = (state: Review["state"], most = Infinity): string =>
    report.reviews
      .filter((review) => review.state === state)
      .slice(0, most)
      .map((review) => phrases.roadmap.reviewDate(review.what, formatDate(review.due)))
      .join("; ");
  const [overdue, next] = [list("overdue"), list("due", MOST_REVIEWS)];
  return [...(overdue === "" ? [] : [phrases.roadmap.overdue(overdue)]), ...(next === "" ? [] : [phrases.roadmap.review(next)])];
}
