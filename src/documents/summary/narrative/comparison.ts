import { changeGroups, noLongerMeeting, type WardChange } from "../../../core/compare";
import type { ComparedSurvey } from "../../../core/compare/types";
import { formatCount } from "../../../cells/number/format";
import { metCheck } from "../checks";
import { periodText } from "../words";
import { listItems } from "./names";
import { paragraph, type Narration, type Remark } from "./types";

/** What rose and fell since the earlier survey, criteria lost and gained, wards that no longer meet the standard. */
export function comparisonRemarks(narration: Narration): Remark[] {
  const { comparison } = narration.report;
  if (!comparison) return [];
  const period = comparedPeriod(comparison.before);
  const { rose, fell, same, added, gone } = changeGroups(comparison);
  const phrases = narration.phrases.comparison;
  const parts = [
    ...(rose.length > 0 ? [phrases.rose(formatCount(rose.length))] : []),
    ...(fell.length > 0 ? [phrases.fell(formatCount(fell.length))] : []),
    ...(same.length > 0 ? [phrases.same(formatCount(same.length))] : []),
  ];
  const names = (wards: readonly WardChange[]): string =>
    listItems(
      wards.map(({ ward }) => ward),
      ", ",
      narration.phrases,
    );
  const noLonger = noLongerMeeting(comparison);
  const sentences = [
    parts.length === 0 ? phrases.nothingComparable(period) : phrases.compared(period, parts.join(", ")),
    ...movedSentence(rose, phrases.roseList, narration),
    ...movedSentence(fell, phrases.fellList, narration),
    ...criteriaSentence("lost", narration),
    ...criteriaSentence("gained", narration),
    ...(noLonger.length > 0 ? [phrases.noLonger(formatCount(noLonger.length), names(noLonger))] : []),
    ...(added.length > 0 ? [phrases.added(formatCount(added.length), names(added))] : []),
    ...(gone.length > 0 ? [phrases.gone(formatCount(gone.length), names(gone))] : []),
  ];
  return [paragraph(sentences.join(" "), [metCheck(narration.all)])];
}

/** `năm 2022`, `6 tháng đầu năm 2023`, `tháng 3 năm 2023`. */
export function comparedPeriod({ year, month }: Pick<ComparedSurvey, "year" | "month">): string {
  if (month === 12) return periodText({ year, period: { kind: "year" } });
  return periodText({ year, period: month === 6 ? { kind: "half" } : { kind: "month", month } });
}

function movedSentence(moved: readonly WardChange[], write: (list: string) => string, { report, phrases }: Narration): string[] {
  if (moved.length === 0) return [];
  const size = report.criteria.criteria.length;
  const items = moved.map(({ ward, before, after }) => phrases.comparison.ward(ward, `${before}/${size}`, `${after}/${size}`));
  return [write(listItems(items, "; ", phrases))];
}

function criteriaSentence(side: "lost" | "gained", { report, phrases }: Narration): string[] {
  const items = (report.comparison?.criteria ?? [])
    .filter((criterion) => criterion[side].length > 0)
    .map((criterion) => {
      const wards = criterion[side];
      return phrases.comparison.criterion(criterion.code, formatCount(wards.length), listItems(wards, ", ", phrases));
    });
  if (items.length === 0) return [];
  return [phrases.comparison[side === "lost" ? "lostList" : "gainedList"](items.join("; "))];
}
