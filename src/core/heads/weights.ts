/**
 * What each piece of evidence weighs, in nats (thousandths, so that every machine computes the same). Found by reading
 * offices' workbooks; the safety of a reading comes from the rules of `degree.ts`, the weights only say how far it reaches.
 */
export const WEIGHTS = {
  /** A code or an abbreviation in full says the criterion. */
  code: 8000,
  /** The number printed before a name, or in the row of numbers. */
  number: 3000,
  /** … where few words agree with it. */
  numberWithFewWords: 2100,
  /** … where the numbers are exactly 1 … n. */
  numberOfAll: 4000,
  unit: 1000,
  kind: 400,
  /** The group that the head stands under is the criterion's, or another. */
  group: 1600,
  /** Between its neighbours in the order of the set; the gap holds exactly as many; outside of it. */
  orderInside: 1100,
  orderExact: 2900,
  orderOutside: -2200,
  /** What a head must be worth to mean anything. */
  nothing: 1600,
} as const;

/** How much a text of the set counts: a criterion's name, its measures, the words of its thresholds. */
export const SOURCES = { name: 1, measure: 0.8, threshold: 0.45 } as const;

export const WORD = 0.5;
export const PAIR = 1;
/** A letter of an abbreviation, and the most that one is worth. */
export const LETTER = 0.6;
export const ABBREVIATION = 3;
/** A word that the set does not know, in the share that a head has in common. */
export const UNKNOWN = 0.8 * WORD * Math.log(15);
/** How much a criterion gains when its whole name is covered. */
export const COVERED = 1.5;
/** … and when the head is another name that the set itself gives. */
export const GIVEN = 2.5;
