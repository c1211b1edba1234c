import { concludeWard, countStatuses } from "../../scoring/ward";
import type { CriterionScore } from "../../scoring/criterion";
import type { Status, WardResult } from "../../scoring/types";
import type { SheetSnapshot } from "../../../cells/snapshot";
import type { Area } from "../../../cells/address";
import type { PlacedSlot, WardLine } from "../../survey/reading";
import { CellFindings } from "../../findings/list";
import type { CheckContext } from "../context";
import type { IdentifiedLine } from "../identify";
import { mergesAmongAnswers } from "../merged-data";
import { AcceptedValues } from "./accepted";
import { CellReader } from "./cells";
import { CriterionScorer } from "./criterion";
import { basisOf, keepRow, keptRow, standsInRow, type RowBasis, type ScoredRow } from "./keptRows";
import { layoutOf, type CriterionLayout } from "./layout";
import { WardMeasures } from "./measures";
import { EntryReporter } from "./reporter";
import { ScoreKeeper } from "./scores";

/**
 * Reads, checks and scores every row of the survey: `entry.*` and `criterion.*`, and the results. A row that is as it was
 * at an earlier check is not scored again.
 */
export function scoreSurvey(context: CheckContext): WardResult[] {
  const { findings, lines } = context;
  const scorer = new RowScorer(context);
  const results: WardResult[] = [];
  for (const line of lines) {
    const { basis, layout } = scorer.tableOf(line.line);
    const kept = basis && keptRow(line, basis);
    const row = kept ?? scorer.score(line, layout);
    if (basis && !kept) keepRow(line, basis, row);
    // Cells of rows of their own are reported on nowhere else.
    if (basis) findings.append(row.findings);
    else findings.addAll(row.findings);
    results.push(row.result);
  }
  return results;
}

interface Table {
  readonly layout: readonly CriterionLayout[];
  /** `null` where a ward's cells are not those of its row. */
  readonly basis: RowBasis | null;
}

/** Scores the rows of one survey; equal cells and equal answers are looked at once. */
class RowScorer {
  private readonly merges: ReadonlyMap<SheetSnapshot, readonly Area[]>;
  private readonly counts: ReadonlySet<number>;
  private readonly cells: CellReader;
  private readonly scores: ScoreKeeper;
  private readonly tables = new Map<readonly PlacedSlot[], Table>();

  constructor(private readonly context: CheckContext) {
    const { survey, settings, accepted } = context;
    this.merges = new Map(survey.sheets.map((sheet) => [sheet, mergesAmongAnswers(sheet, survey)]));
    this.counts = knownCounts(context);
    this.cells = new CellReader(this.merges, this.counts, new AcceptedValues(accepted), survey);
    this.scores = new ScoreKeeper(settings);
  }

  tableOf({ sheet, slots }: WardLine): Table {
    let table = this.tables.get(slots);
    if (!table) this.tables.set(slots, (table = this.makeTable(sheet, slots)));
    return table;
  }

  private makeTable(sheet: SheetSnapshot, slots: readonly PlacedSlot[]): Table {
    const { criteria, settings, required, accepted } = this.context;
    if (!standsInRow(slots)) return { layout: layoutOf(slots, criteria), basis: null };
    const { plannedLandCounts, zeroBase } = settings;
    const counts = [...this.counts].sort((a, b) => a - b);
    const { answers, fills } = this.context.survey;
    const told = [answers.blank, answers.points, [...answers.texts], [...fills.meanings]];
    const policy = JSON.stringify([plannedLandCounts, zeroBase, required, accepted, counts, this.merges.get(sheet) ?? [], told]);
    const basis = basisOf(sheet, slots, criteria, policy);
    return { layout: basis.layout, basis };
  }

  score({ line, entry, expired, ref, key }: IdentifiedLine, layout: readonly CriterionLayout[]): ScoredRow {
    const found = new CellFindings();
    const scored: (CriterionScore | null)[] = layout.map(() => null);
    const scorer = new CriterionScorer(this.cells, this.scores, line, new EntryReporter(found, ref), scored);
    const statuses = layout.map((criterion, index) => scorer.score(criterion, index));
    const { sheet, row, column, note } = line.ward;
    const result: WardResult = {
      key,
      ward: ref.name,
      unit: ref.unit,
      sheet,
      row,
      column,
      criteria: statuses,
      measures: new WardMeasures({ sheet: line.sheet.name, row: line.row, column: line.column }, layout, scored),
      ...concluded(statuses, this.context.required),
      note,
      rosterKey: entry?.key ?? null,
      expired,
    };
    return { result, findings: found.all() };
  }
}

function concluded(statuses: readonly Status[], required: number) {
  const counts = countStatuses(statuses);
  return { ...counts, conclusion: concludeWard(counts, required) };
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
