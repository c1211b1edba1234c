import type { Criterion, Measure } from "../criteria/types";
import type { Reading } from "../entry/reading";
import { compareQuantities } from "../../cells/number/quantity";
import { scoreMeasure, type MeasureScore, type ScoringPolicy } from "./measure";
import type { Status } from "./types";

/** What was read for one measure; `null` where the survey has no column for it. */
export interface MeasureReadings {
  readonly value: Reading | null;
  readonly previous: Reading | null;
}

/** A measure of a scored criterion. */
export interface ScoredMeasure extends MeasureScore {
  readonly code: string;
  /** Code of the measure whose cell decided: the planned land's when it counts and is better. */
  readonly decidedBy: string;
  /** What the measure's own cell holds, whichever decided. */
  readonly own: MeasureScore["value"];
}

export interface CriterionScore {
  readonly status: Status;
  /** One a measure, in the order of the set. */
  readonly measures: readonly ScoredMeasure[];
}

/** Scores a criterion from its measures; `readings`: one a measure, in the order of the set. */
export function scoreCriterion(
  criterion: Criterion,
  readings: readonly MeasureReadings[],
  policy: ScoringPolicy,
): CriterionScore {
  const measures = criterion.measures.map((measure, i): ScoredMeasure => {
    const own = scoreMeasure(measure, readings[i]?.value ?? null, readings[i]?.previous ?? null, policy);
    const scored = placed(own, measure, measure, own.value);
    return policy.plannedLandCounts && measure.role === "land-existing"
      ? withPlanned(criterion, measure, scored, readings, policy)
      : scored;
  });
  return { status: decide(criterion.measures, measures), measures };
}

/** `DAT_DU_KIEN` = Có: the better of existing and planned land stands for the existing. */
function withPlanned(
  criterion: Criterion,
  existing: Measure,
  scored: ScoredMeasure,
  readings: readonly MeasureReadings[],
  policy: ScoringPolicy,
): ScoredMeasure {
  const index = criterion.measures.findIndex((measure) => measure.role === "land-planned");
  const reading = index < 0 ? null : (readings[index]?.value ?? null);
  if (reading === null) return scored;
  const planned = scoreMeasure(existing, reading, null, policy);
  return isBetter(planned, scored) ? placed(planned, existing, criterion.measures[index]!, scored.own) : scored;
}

function placed(
  { state, value, shortfall, issue }: MeasureScore,
  { code }: Measure,
  decidedBy: Measure,
  own: MeasureScore["value"],
): ScoredMeasure {
  return { state, value, shortfall, issue, code, decidedBy: decidedBy.code, own };
}

/** Met is better than anything else; of two that are not met, the one that lacks less. A missing value is not known to be worse. */
function isBetter(planned: MeasureScore, existing: MeasureScore): boolean {
  if (planned.state === "met") return existing.state !== "met" || isCloser(planned, existing);
  return planned.state === "not-met" && existing.state === "not-met" && isCloser(planned, existing);
}

function isCloser(planned: MeasureScore, existing: MeasureScore): boolean {
  if (planned.state === "met") return false;
  return (
    planned.shortfall !== null && existing.shortfall !== null && compareQuantities(planned.shortfall, existing.shortfall) < 0
  );
}

/**
 * A mandatory measure not met decides, even when another is missing; else a missing one; else, if all are not
 * applicable, so is the criterion. Measures that only warn never fail it; a criterion of only such measures is met when
 * they have values.
 */
function decide(measures: readonly Measure[], scores: readonly ScoredMeasure[]): Status {
  const onlyWarns = !measures.some((measure) => measure.mandatory);
  let missing = false;
  let applicable = false;
  for (let i = 0; i < scores.length; i++) {
    if (!measures[i]!.mandatory && !onlyWarns) continue;
    const { state } = scores[i]!;
    if (state === "not-met" && !onlyWarns) return "not-met";
    if (state === "missing") missing = true;
    if (state !== "not-applicable") applicable = true;
  }
  return missing ? "missing" : applicable ? "met" : "not-applicable";
}

/** Status of a direct result (short, two-column and appraised forms, ward sheets); it counts as typed. */
export function directStatus(reading: Reading): Status {
  if (reading.state === "direct") return reading.direct!;
  if (reading.state === "value") return reading.value === true ? "met" : "not-met";
  return reading.state === "not-applicable" ? "not-applicable" : "missing";
}
