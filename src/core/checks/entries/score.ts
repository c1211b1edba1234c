import { concludeWard, countStatuses } from "../../scoring/ward";
import type { CriterionScore } from "../../scoring/criterion";
import type { WardResult } from "../../scoring/types";
import type { PlacedSlot } from "../../survey/reading";
import type { CheckContext } from "../context";
import { mergesAmongAnswers } from "../merged-data";
import { AcceptedValues } from "./accepted";
import { CellReader } from "./cells";
import { CriterionScorer } from "./criterion";
import { layoutOf, type CriterionLayout } from "./layout";
import { WardMeasures } from "./measures";
import { EntryReporter } from "./reporter";
import { ScoreKeeper } from "./scores";

/** Reads, checks and scores every row of the survey: `entry.*` and `criterion.*`, and the results. */
export function scoreSurvey(context: CheckContext): WardResult[] {
  const { survey, criteria, settings, required, findings, lines } = context;
  const merges = new Map(survey.sheets.map((sheet) => [sheet, mergesAmongAnswers(sheet, survey)]));
  const cells = new CellReader(merges, knownCounts(context), new AcceptedValues(context.accepted));
  const scores = new ScoreKeeper(settings);
  const layouts = new Map<readonly PlacedSlot[], CriterionLayout[]>();
  return lines.map(({ line, entry, expired, ref, key }) => {
    let layout = layouts.get(line.slots);
    if (!layout) layouts.set(line.slots, (layout = layoutOf(line.slots, criteria)));
    const scored = layout.map((): CriterionScore | null => null);
    const scorer = new CriterionScorer(cells, scores, line, new EntryReporter(findings, ref), scored);
    const statuses = layout.map((criterion, index) => scorer.score(criterion, index));
    const counts = countStatuses(statuses);
    return {
      key,
      ward: ref.name,
      unit: ref.unit,
      sheet: line.ward.sheet,
      row: line.ward.row,
      column: line.ward.column,
      criteria: statuses,
      measures: new WardMeasures(line, layout, scored),
      ...counts,
      conclusion: concludeWard(counts, required),
      note: line.ward.note,
      rosterKey: entry?.key ?? null,
      expired,
    };
  });
}

/** Wholes that a ratio may have: the wards of the survey and of the roster, together and by unit. */
function knownCounts({ lines, wardsInForce }: CheckContext): Set<number> {
  const counts = new Set([lines.length, wardsInForce.length]);
  for (const units of [lines.map(({ ref }) => ref.unit), wardsInForce.map(({ unit }) => unit)]) {
    const sizes = new Map<string, number>();
    for (const unit of units) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
    for (const size of sizes.values()) counts.add(size);
  }
  counts.delete(0);
  return counts;
}
