import type { Criterion, Measure } from "../criteria/types";
import { readEntry } from "../entry/read";
import { readDirect } from "../entry/direct";
import type { EntryContext, EntryInput, Reading } from "../entry/reading";
import { directStatus, scoreCriterion, type CriterionScore, type MeasureReadings } from "./criterion";
import type { ScoringPolicy } from "./measure";

/** The cells of one measure, with last year's where it has one. */
export interface MeasureCells {
  readonly value: EntryInput | null;
  readonly previous: EntryInput | null;
}

/** The numbers of cells that `measures` may come with: one each, or as they stand in `Khảo sát`. */
export function cellCounts(measures: readonly Measure[]): { readonly inOrder: number; readonly asSurvey: number } {
  const changes = measures.filter((measure) => measure.kind === "change").length;
  return { inOrder: measures.length, asSurvey: measures.length + changes };
}

/**
 * Cells given for `measures`: one a measure in the order of the set (then `previous` has the same shape and is looked at
 * for `so với năm trước` alone), or as they stand in `Khảo sát`, where such a measure takes two, last year's first.
 * `null` when neither number fits.
 */
function arrangeCells(
  measures: readonly Measure[],
  cells: readonly EntryInput[],
  previous: readonly EntryInput[] | null,
): MeasureCells[] | null {
  const { inOrder, asSurvey } = cellCounts(measures);
  if (cells.length === inOrder) {
    if (previous && previous.length !== inOrder) return null;
    return measures.map((measure, i) => ({
      value: cells[i]!,
      previous: measure.kind === "change" ? (previous?.[i] ?? null) : null,
    }));
  }
  if (cells.length !== asSurvey) return null;
  let next = 0;
  return measures.map((measure) => {
    const before = measure.kind === "change" ? cells[next++]! : null;
    return { value: cells[next++]!, previous: before };
  });
}

/** Reads the cells of a measure. */
export function readMeasure(measure: Measure, cells: MeasureCells, ctx: EntryContext = {}): MeasureReadings {
  const before = measure.kind === "change" ? cells.previous : null;
  return {
    value: cells.value && readEntry(measure, cells.value, ctx),
    previous: before && readEntry(measure, before, { ...ctx, part: "previous" }),
  };
}

/** A criterion read and scored in one go, with the readings that the score came from. */
export interface ScoredEntries extends CriterionScore {
  readonly readings: readonly MeasureReadings[];
  /** The direct result that stood for the whole criterion. */
  readonly direct: Reading | null;
}

/**
 * Reads and scores a criterion from cells (custom functions): see `arrangeCells`. A single cell of a criterion with
 * several measures is a direct result. `null` when the number of cells fits nothing.
 */
export function scoreEntries(
  criterion: Criterion,
  cells: readonly EntryInput[],
  previous: readonly EntryInput[] | null,
  policy: ScoringPolicy,
  ctx: EntryContext = {},
): ScoredEntries | null {
  if (cells.length === 1 && criterion.measures.length > 1) {
    const direct = readDirect(cells[0]!, criterion.name);
    return { status: directStatus(direct), measures: [], readings: [], direct };
  }
  const arranged = arrangeCells(criterion.measures, cells, previous);
  if (!arranged) return null;
  const readings = criterion.measures.map((measure, i) => readMeasure(measure, arranged[i]!, ctx));
  return { ...scoreCriterion(criterion, readings, policy), readings, direct: null };
}
