import { formatCount, formatRatio, formatShare } from "../../../cells/number/format";
import { ceilQ, compareQuantities, mulQ, ratio, toNumber, type Quantity } from "../../../cells/number/quantity";
import { planWards } from "../../results/periods";
import type { RoadmapRow, RoadmapRule } from "../../../core/roadmap/types";
import type { Narration } from "./types";

/** “Kế hoạch: …”: what the plan picks and asks for, never what is achieved; empty when there is no plan. */
export function planSentence({ report, phrases }: Narration): string {
  const { roadmap } = phrases;
  const picks = report.roadmap.filter((row) => row.picked !== null && row.picked > 0);
  const picked = picks.map((row, index) =>
    roadmap[index === 0 ? "pickedFirst" : "pickedNext"](
      roadmap.when(...span(row)),
      formatCount(row.picked ?? 0),
      row.named.join(", "),
    ),
  );
  const targets = picks.length > 0 ? cumulativeParts(picks, report.roadmap, planWards(report)) : shareParts(report.roadmap);
  const cumulative = targets.map((part) => part(phrases));
  const tail = picks.length > 0 && cumulative.length > 0 ? [roadmap.cumulative(cumulative.join(", "))] : cumulative;
  const rules = (report.roadmapPlan?.rules ?? []).flatMap((rule) => ruleParts(rule).map((part) => part(phrases)));
  const parts = [...(picked.length > 0 ? [picked.join(", ")] : []), ...tail, ...rules];
  return parts.length === 0 ? "" : roadmap.plan(parts.join("; "));
}

/**
 * Wards that the list marks as picked, against what the plan asks for by the end of the year assessed (its first year
 * when that is still to come). Picked or registered is the plan's side: it is never added to what is recognised.
 */
export function registeredSentence({ report, phrases }: Narration): string[] {
  const { year } = report.settings;
  const rows = report.roadmap.filter((row) => row.target > 0);
  const row = rows.filter(({ dueYear }) => dueYear <= year).at(-1) ?? rows[0];
  const picked = report.wardsInForce.filter(({ pickedYear }) => pickedYear !== null && pickedYear <= (row?.dueYear ?? year));
  if (!row || picked.length === 0) return [];
  const difference = picked.length - row.target;
  const { roadmap } = phrases;
  const against =
    difference > 0
      ? roadmap.surplus(formatCount(difference))
      : difference < 0
        ? roadmap.gap(formatCount(-difference))
        : roadmap.enough;
  return [roadmap.registered(String(row.dueYear), formatCount(picked.length), against, formatCount(row.target))];
}

type Part = (phrases: Narration["phrases"]) => string;

/** First and last year of a row as typed: `2023` or `2023-2025`. */
export function span(row: { readonly year: string; readonly dueYear: number }): [string, string] {
  const years = row.year.match(/\d{4}/g) ?? [];
  return [years[0] ?? String(row.dueYear), years[years.length - 1] ?? String(row.dueYear)];
}

/** Picked since the beginning, of the wards that the plan was made for, at the years where the share that is due rises, and at the end. */
function cumulativeParts(picks: readonly RoadmapRow[], rows: readonly RoadmapRow[], wards: number): Part[] {
  const last = picks[picks.length - 1]!;
  let share: Quantity = 0;
  return rows.flatMap((row): Part[] => {
    const rises = row.shareLow !== null && compareQuantities(row.shareLow, share) > 0;
    if (row.shareLow !== null && rises) share = row.shareLow;
    if (row.pickedCumulative === null || wards === 0 || !(rises || row === last)) return [];
    const cumulative = row.pickedCumulative;
    const part = formatShare(ratio(cumulative, wards));
    return [(phrases) => phrases.roadmap.until(String(row.dueYear), formatRatio(cumulative, wards), part)];
  });
}

/** A plan without picks: the shares, as the number of wards that they come to. */
function shareParts(rows: readonly RoadmapRow[]): Part[] {
  let share: Quantity = 0;
  return rows.flatMap((row): Part[] => {
    if (row.shareLow === null || row.rosterSize === 0 || compareQuantities(row.shareLow, share) <= 0) return [];
    share = row.shareLow;
    const wards = ceilQ(mulQ(row.shareLow, row.rosterSize));
    const part = formatShare(ratio(wards, row.rosterSize));
    return [(phrases) => phrases.roadmap.share(phrases.roadmap.when(...span(row)), formatRatio(wards, row.rosterSize), part)];
  });
}

/** Rules that are neither picks nor shares. */
function ruleParts(rule: RoadmapRule): Part[] {
  const wards = formatCount(toNumber(rule.low));
  const unit = rule.scope;
  const when: Part = (phrases) => phrases.roadmap.when(String(rule.firstYear), String(rule.dueYear));
  if (rule.kind === "cumulative-count" || rule.kind === "assigned")
    return [(phrases) => phrases.roadmap.count(when(phrases), wards)];
  if (rule.kind !== "per-unit") return [];
  return [
    (phrases) =>
      unit === ""
        ? phrases.roadmap.eachUnit(when(phrases), wards)
        : phrases.roadmap.oneUnit(when(phrases), phrases.names.unit(unit), wards),
  ];
}
