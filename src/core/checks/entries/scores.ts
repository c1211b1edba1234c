import type { Criterion } from "../../criteria/types";
import type { Reading } from "../../entry/reading";
import { scoreCriterion, type CriterionScore, type MeasureReadings } from "../../scoring/criterion";
import type { ScoringPolicy } from "../../scoring/measure";

/** One step of the readings of a criterion, in the order of its measures. */
interface Node {
  next: Map<Reading | null, Node> | null;
  score: CriterionScore | null;
}

const node = (): Node => ({ next: null, score: null });

/** Scores criteria, equal readings once: most wards of a survey answer a criterion in one of a few ways. */
export class ScoreKeeper {
  private readonly roots = new Map<Criterion, Node>();

  constructor(private readonly policy: ScoringPolicy) {}

  of(criterion: Criterion, readings: readonly MeasureReadings[]): CriterionScore {
    let at = this.roots.get(criterion);
    if (!at) this.roots.set(criterion, (at = node()));
    for (let i = 0; i < readings.length; i++) {
      at = follow(at, readings[i]!.value);
      if (criterion.measures[i]!.kind === "change") at = follow(at, readings[i]!.previous);
    }
    return (at.score ??= scoreCriterion(criterion, readings, this.policy));
  }
}

function follow(from: Node, reading: Reading | null): Node {
  const next = (from.next ??= new Map<Reading | null, Node>());
  let to = next.get(reading);
  if (!to) next.set(reading, (to = node()));
  return to;
}
