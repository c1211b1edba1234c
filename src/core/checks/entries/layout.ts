import type { CriteriaSet, Criterion, Measure } from "../../criteria/types";
import type { PlacedSlot } from "../../survey/reading";

type Parts = Partial<Record<PlacedSlot["part"], PlacedSlot>>;

/** The cells of one measure, or of a criterion's direct result. */
export interface Answer {
  readonly parts: Parts;
  /** The cell that findings about the answer as a whole stand at. */
  readonly main: PlacedSlot;
}

export interface MeasureLayout {
  readonly measure: Measure;
  readonly answer: Answer | null;
}

/** Which cells answer a criterion: its measures, or one direct result. */
export interface CriterionLayout {
  readonly criterion: Criterion;
  readonly measures: readonly MeasureLayout[];
  /** Measures have cells: a direct result beside them is only what the ward states. */
  readonly measured: boolean;
  readonly direct: Answer | null;
  readonly stated: PlacedSlot | null;
  /** Measures alone, each with its value (and last year's): nothing to be compared beside them. */
  readonly plain: boolean;
}

/** Orders the slots of a table by the criteria set. */
export function layoutOf(slots: readonly PlacedSlot[], set: CriteriaSet): CriterionLayout[] {
  const byTarget = new Map<Criterion | Measure, PlacedSlot[]>();
  for (const slot of slots) {
    const target = slot.measure ?? slot.criterion;
    byTarget.set(target, [...(byTarget.get(target) ?? []), slot]);
  }
  return set.criteria.map((criterion) => {
    const measures = criterion.measures.map((measure) => ({ measure, answer: answerOf(byTarget.get(measure) ?? []) }));
    const measured = measures.some(({ answer }) => answer !== null);
    const own = byTarget.get(criterion) ?? [];
    const stated = own.find(({ part }) => part === "stated") ?? null;
    const plain = measured && stated === null && measures.every(({ answer }) => answer === null || isPlain(answer));
    return { criterion, measures, measured, direct: measured ? null : answerOf(own), stated, plain };
  });
}

const isPlain = ({ parts }: Answer): boolean =>
  parts.value !== undefined && Object.keys(parts).every((part) => part === "value" || part === "previous");

function answerOf(slots: readonly PlacedSlot[]): Answer | null {
  const parts: Parts = {};
  for (const slot of slots) parts[slot.part] ??= slot;
  const main = parts.value ?? parts.appraisal ?? parts.self ?? parts.met ?? parts["not-met"] ?? parts.previous;
  return main ? { parts, main } : null;
}
