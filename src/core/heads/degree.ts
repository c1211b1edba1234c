import type { WordEvidence } from "./evidence/words";

/** certain: used. likely: used after one confirmation. open: asked. */
export type Degree = "certain" | "likely" | "open";

/** What the degree of a placed head depends on; scores in nats. */
export interface Placing {
  readonly words: WordEvidence;
  /** The words of its own cell alone. */
  readonly own: WordEvidence;
  readonly score: number;
  readonly margin: number;
  /** The code says so. */
  readonly coded: boolean;
  /** A number that can be trusted says so: the numbering of the table agrees with its words. */
  readonly numbered: boolean;
  readonly grouped: boolean;
  /** The order of the set leaves exactly this place. */
  readonly exact: boolean;
  /** How much more the words say for another criterion. */
  readonly preferred: number;
  readonly preferredScore: number;
  /** Figures or free text among columns of results. */
  readonly odd: "figures" | "text" | null;
  readonly unit: boolean;
  readonly shared: boolean;
  /** The head has words of its own, and not a number alone. */
  readonly speaks: boolean;
}

/** The table that the head stands in. */
export interface Company {
  /** Every criterion of the set has its head. */
  readonly complete: boolean;
  /** Share of the heads that could be placed, and how many are certain by themselves. */
  readonly placed: number;
  readonly certain: number;
  /** Heads with results that mean nothing: two at least, and 15 % of them. */
  readonly strangers: boolean;
}

const worse = (a: Degree, b: Degree): Degree =>
  a === "open" || b === "open" ? "open" : a === "likely" || b === "likely" ? "likely" : "certain";

/** What a head is by itself: how far it is ahead, and how much of it is understood. */
export function ownDegree(p: Placing): Degree {
  const { words, margin } = p;
  let degree: Degree =
    margin >= 2.5 && (p.coded || words.score >= 1) && p.score >= 2 ? "certain" : margin >= 0.8 ? "likely" : "open";
  const said = p.coded || p.numbered;
  if (!said && words.score < 12 && words.head < 0.7 && (words.name < 0.6 || words.head < 0.45)) degree = worse(degree, "likely");
  if (p.odd !== null && !p.coded && !p.unit) degree = worse(degree, p.odd === "figures" ? "open" : "likely");
  if (p.preferred >= 1 && p.preferredScore >= 2.5) degree = worse(degree, margin < 4 ? "open" : "likely");
  if (p.shared && !p.coded && p.own.score < 0.8) degree = worse(degree, "likely");
  return degree;
}

/** What it is in its table. */
export function degreeIn(p: Placing, company: Company): Degree {
  const { words } = p;
  let degree = ownDegree(p);
  if (p.coded) return degree;
  // Words that mean nothing are not outweighed by a number or by what is left over.
  if (p.speaks && words.score < 1) return "open";
  const near = p.grouped || p.exact || p.numbered;
  const strong = words.score >= 2.5 && (words.head >= 0.7 || words.name >= 0.5);
  if (!strong && !(words.score >= 1.5 && near) && !company.complete) degree = "open";
  if (words.score < 7 && words.name < 0.55 && !near && !company.complete) degree = "open";
  if (company.strangers && words.name < 0.75 && words.score < 12) degree = worse(degree, "likely");
  if (company.placed < 0.6 && company.certain < 5) degree = worse(degree, "likely");
  return degree;
}
