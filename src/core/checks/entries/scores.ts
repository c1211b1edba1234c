import type { Criterion } from "../../criteria/types";
import type { Reading } from "../../entry/reading";
import { scoreCriterion, type CriterionScore, type MeasureReadings } from "../../scoring/criterion";
import type { ScoringPolicy } from "../../scoring/measure";

/** One step of the readings of a criterion, in the order of its measures. */
export interface ScoreStep {
  next: Map<Reading | null, ScoreStep> | null;
  score: CriterionScore | null;
  /** Everything is as it should be: there is nothing to report. */
  quiet: boolean;
}

const step = (): ScoreStep => ({ next: null, score: null, quiet: false });

/** Scores criteria, equal readings once: most wards of a survey answer a criterion in one of a few ways. */
export class ScoreKeeper {
  private readonly roots = new Map<Criterion, ScoreStep>();

  constructor(private readonly policy: ScoringPolicy) {}

  root(criterion: Criterion): ScoreStep {
    let root = this.roots.get(criterion);
    if (!root) this.roots.set(criterion, (root = step()));
    return root;
  }

  of(criterion: Criterion, readings: readonly MeasureReadings[]): CriterionScore {
    let at = this.root(criterion);
    for (let i = 0; i < readings.length; i++) {
      at = follow(at, readings[i]!.value);
      if (criterion.measures[i]!.kind === "change") at = follow(at, readings[i]!.previous);
    }
    if (at.score) return at.score;
    at.score = scoreCriterion(criterion, readings, this.policy);
    at.quiet = readings.every(isQuiet) && at.score.measures.every(({ state, issue }) => isFine(state) && !issue);
    return at.score;
  }
}

/** Goes on from a step by one reading. */
export function follow(from: ScoreStep, reading: Reading | null): ScoreStep {
  const next = (from.next ??= new Map<Reading | null, ScoreStep>());
  let to = next.get(reading);
  if (!to) next.set(reading, (to = step()));
  return to;
}

const isFine = (state: string): boolean => state === "met" || state === "not-applicable";

const isQuiet = ({ value, previous }: MeasureReadings): boolean =>
  (value === null || value.issues.length === 0) && (previous === null || previous.issues.length === 0);
