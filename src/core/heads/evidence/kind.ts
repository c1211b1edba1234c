import type { ValueKind } from "../head";
import type { Target } from "../lexicon";
import { WEIGHTS } from "../weights";

const FITS = WEIGHTS.kind;
const HARDLY = -WEIGHTS.kind;
/** A result cannot be a figure, nor a figure a rating. */
const NOT = -4 * WEIGHTS.kind;

const RESULT: Readonly<Record<ValueKind, number>> = {
  status: FITS,
  bare: FITS,
  empty: 0,
  mixed: 0,
  levels: HARDLY,
  text: HARDLY,
  figures: NOT,
};
const FIGURE: Readonly<Record<ValueKind, number>> = {
  figures: FITS,
  bare: 0,
  empty: 0,
  mixed: 0,
  status: HARDLY,
  text: HARDLY,
  levels: NOT,
};
const RATING: Readonly<Record<ValueKind, number>> = {
  levels: FITS,
  text: 0,
  empty: 0,
  mixed: 0,
  status: HARDLY,
  bare: NOT,
  figures: NOT,
};

/** Whether the values below a head are what the target is answered with. */
export function kindEvidence(values: ValueKind, { measure }: Target): number {
  if (measure === null || measure.kind === "yes-no") return RESULT[values];
  return measure.kind === "ordinal" ? RATING[values] : FIGURE[values];
}
