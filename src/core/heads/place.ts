import { findCode, findNumber } from "../criteria/codes";
import { assign, type Assigned } from "./assign";
import { degreeIn, ownDegree, type Company, type Degree, type Placing } from "./degree";
import { kindEvidence } from "./evidence/kind";
import { windows, type Window } from "./evidence/order";
import { quantityEvidence } from "./evidence/quantity";
import { unitEvidence } from "./evidence/unit";
import { NO_WORDS, wordEvidence, type WordEvidence } from "./evidence/words";
import type { Head, ValueKind } from "./head";
import { codeOf, type SetLexicon, type Target } from "./lexicon";
import { contradicts } from "./numbering";
import { WEIGHTS } from "./weights";

/** One piece of evidence, to be put into words. */
export type Why =
  | { readonly by: "code" | "number" | "unit"; readonly text: string }
  | { readonly by: "words"; readonly text: string }
  | { readonly by: "group" | "order" | "values" | "rest" | "answer" };

/** What a head means. */
export interface Placement {
  readonly target: Target | null;
  readonly degree: Degree;
  /** What it could mean, the likeliest first; at most five, the target among them. */
  readonly candidates: readonly Target[];
  readonly why: readonly Why[];
  /** It stands under a head that names its criterion: it is a part of it. */
  readonly isPart: boolean;
}

export interface PlacedHeads {
  readonly placements: readonly Placement[];
  /** The table numbers another set of criteria than ours: nothing of it may be used unasked. */
  readonly contradicted: boolean;
}

/** What the user said about a table. */
export interface Told {
  /** What the heads mean, by their index; `null`: nothing. */
  readonly targets: ReadonlyMap<number, Target | null>;
  /** Whose word counts where numbers and names contradict each other. */
  readonly numbering: "names" | "numbers" | null;
}

interface Looked {
  readonly head: Head;
  readonly criteria: readonly WordEvidence[];
  readonly measures: readonly WordEvidence[];
  readonly own: readonly WordEvidence[];
  /** Of the texts above its own cell, for the criteria. */
  readonly above: readonly WordEvidence[];
  readonly group: number | null;
  /** Index of the criterion that code or number names, and the target of the code. */
  readonly named: number | null;
  readonly code: Target | null;
}

/**
 * What the heads of a table mean, solved as a whole: each criterion and measure has one place. Pure: the same heads give
 * the same answer everywhere.
 */
export function placeHeads(heads: readonly Head[], lexicon: SetLexicon, told: Told): PlacedHeads {
  const groups = groupsOf(heads, lexicon);
  const restarts = numbersRestart(heads);
  const looked = heads.map((head) => look(restarts ? { ...head, number: null } : head, lexicon, groups));
  const disputed =
    told.numbering === null &&
    contradicts(looked.map(({ named, code, criteria }) => ({ named, coded: code !== null, words: criteria })));
  const numbering = disputed || told.numbering === "names" ? null : numbersOf(looked, lexicon, told.numbering === "numbers");
  const score = (windowOf: (index: number) => Window | null) =>
    looked.map((each, i) =>
      lexicon.targets.map((target, j) =>
        told.targets.has(i)
          ? scoreTold(told.targets.get(i), target)
          : scoreOf({ each, numbering, frame: windowOf(i) }, target, j, lexicon),
      ),
    );
  const families = lexicon.targets.map(({ index }) => index);
  const first = assign(
    score(() => null),
    families,
    WEIGHTS.nothing,
  );
  const frames = windows(
    looked.map((each, i) => anchor(each, first[i], lexicon)),
    lexicon.set.criteria.length,
  );
  const scores = score((i) => frames[i] ?? null);
  const assigned = assign(scores, families, WEIGHTS.nothing);
  const standings = looked.map((each, i): Standing => ({ each, numbering, frame: frames[i] ?? null }));
  return { placements: settled({ standings, assigned, scores, told }, lexicon), contradicted: disputed };
}

/** Numbers that begin again under each group do not number the criteria. */
function numbersRestart(heads: readonly Head[]): boolean {
  const numbers = heads.flatMap(({ number, code }) => (number === null || code !== null ? [] : [number]));
  return new Set(numbers).size < numbers.length;
}

function look(head: Head, lexicon: SetLexicon, groups: ReadonlyMap<string, number>): Looked {
  const { set, targets } = lexicon;
  const above = head.above.filter((text) => !groups.has(text));
  const text = [...above, head.own].join(" ");
  const coded = head.code === null ? null : findCode(set, head.code);
  const code =
    coded &&
    (targets.find(
      ({ criterion, measure }) =>
        criterion === coded.criterion && (coded.kind === "measure" ? measure === coded.measure : measure === null),
    ) ??
      null);
  const numbered = head.number === null ? null : findNumber(set, head.number);
  const named = coded?.criterion ?? numbered;
  return {
    head,
    criteria: wordEvidence(text, lexicon.criteria),
    measures: wordEvidence(head.own, lexicon.measures),
    above: wordEvidence(above.join(" "), lexicon.criteria),
    own: wordEvidence(head.own, lexicon.criteria),
    group: head.above.map((each) => groups.get(each)).find((group) => group !== undefined) ?? null,
    named: named ? set.criteria.indexOf(named) : null,
    code,
  };
}

/** The upper heads that are groups of the set, by their text. */
function groupsOf(heads: readonly Head[], { groups, criteria }: SetLexicon): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const text of new Set(heads.flatMap(({ above }) => above))) {
    const numbered = /^(?:nhóm|g)\s*(\d+)$/iu.exec(text.trim())?.[1];
    if (numbered !== undefined && Number(numbered) <= groups.size) {
      found.set(text, Number(numbered) - 1);
      continue;
    }
    const ranked = wordEvidence(text, groups)
      .map((words, index) => ({ words, index }))
      .sort((a, b) => b.words.score - a.words.score);
    const [best, second] = ranked;
    if (!best || best.words.score - (second?.words.score ?? 0) < 1) continue;
    const asCriterion = Math.max(...wordEvidence(text, criteria).map(({ name, head }) => Math.min(name, head)));
    if (Math.max(best.words.name, best.words.head) >= 0.5 && Math.min(best.words.name, best.words.head) >= asCriterion)
      found.set(text, best.index);
  }
  return found;
}

/** How the numbers of a table count: how much, and whether they can be trusted alone. */
interface Numbering {
  readonly weight: number;
  readonly trusted: boolean;
  readonly decides: boolean;
}

/** Numbers that are exactly 1 … n count more; those that words confirm four times can be trusted. */
function numbersOf(looked: readonly Looked[], { set }: SetLexicon, decides: boolean): Numbering {
  const numbers = looked.flatMap(({ head, named }) => (head.number === null || named === null ? [] : [named]));
  const all = numbers.length === set.criteria.length && numbers.every((named, i) => named === i);
  const confirmed = looked.filter(
    ({ named, criteria }) =>
      named !== null &&
      (criteria[named]?.score ?? 0) >= 2.5 &&
      criteria.every(({ score }, i) => i === named || score < (criteria[named]?.score ?? 0)),
  );
  const weight = all ? WEIGHTS.numberOfAll : confirmed.length >= 3 ? WEIGHTS.number : WEIGHTS.numberWithFewWords;
  return { weight, trusted: decides || confirmed.length >= 4, decides };
}

const scoreTold = (told: Target | null | undefined, target: Target): number => (told === target ? 100_000 : -100_000);

/** A head with what its table says about it. */
interface Standing {
  readonly each: Looked;
  readonly numbering: Numbering | null;
  readonly frame: Window | null;
}

function scoreOf({ each, numbering, frame }: Standing, target: Target, column: number, { criteria }: SetLexicon): number {
  const { head, code, named, group } = each;
  // A measure is named by its own cell, under a criterion that is named above it.
  const words = target.measure
    ? (each.measures[column - criteria.size] ?? NO_WORDS).score + (each.above[target.index] ?? NO_WORDS).score
    : (each.criteria[target.index] ?? NO_WORDS).score;
  let score = Math.round(words * 1000);
  if (numbering && code) score += codeEvidence(code, target);
  else if (numbering && named === target.index)
    score += numbering.decides ? WEIGHTS.code : target.measure ? numbering.weight - 500 : numbering.weight;
  if (group !== null) score += target.group === group ? WEIGHTS.group : -WEIGHTS.group;
  if (score > 0)
    score += unitEvidence(head.unit, target) + kindEvidence(head.values, target) + quantityEvidence(head.own, target);
  if (frame && score > 0) score += orderEvidence(frame, target.index);
  return score;
}

/** A criterion's code may stand over one of its measures; a measure's code means no other. */
function codeEvidence(code: Target, target: Target): number {
  if (code === target) return WEIGHTS.code;
  if (code.index !== target.index) return 0;
  return code.measure === null ? WEIGHTS.code - 1000 : -WEIGHTS.code;
}

function orderEvidence({ after, before, exact, place }: Window, index: number): number {
  if (index < after || index > before) return WEIGHTS.orderOutside;
  if (index === after || index === before) return 0;
  return exact && index === after + place ? WEIGHTS.orderExact : WEIGHTS.orderInside;
}

/** The criterion of a head that is sure without the order of the table. */
function anchor({ criteria, head, code }: Looked, assigned: Assigned | undefined, { targets }: SetLexicon): number | null {
  const target = assigned?.column === null || assigned === undefined ? undefined : targets[assigned.column];
  if (!assigned || !target || assigned.margin < 2000 || head.values === "text") return null;
  const words = criteria[target.index] ?? NO_WORDS;
  const covered = words.score >= 12 || words.head >= 0.7 || words.name >= 0.6 || code !== null;
  return covered ? target.index : null;
}

/** The heads of a table once they are assigned. */
interface Solved {
  readonly standings: readonly Standing[];
  readonly assigned: readonly Assigned[];
  readonly scores: readonly (readonly number[])[];
  readonly told: Told;
}

function settled({ standings, assigned, scores, told }: Solved, lexicon: SetLexicon): Placement[] {
  const { targets } = lexicon;
  const looked = standings.map(({ each }) => each);
  const chosen = assigned.map(({ column }) => (column === null ? null : (targets[column] ?? null)));
  const results = looked.filter(({ head }) => isResult(head.values)).length;
  const mostlyResults = results > looked.length / 2;
  const placings = standings.map((standing, i) => {
    const target = chosen[i];
    const { column = null, margin = 0 } = assigned[i] ?? {};
    if (!target || column === null) return null;
    return {
      ...placing(standing, target, lexicon),
      ...oddness(standing, mostlyResults),
      margin: margin / 1000,
      score: (scores[i]?.[column] ?? 0) / 1000,
    };
  });
  const placed = new Set(chosen.flatMap((target, i) => (target && looked[i] ? [target.index] : [])));
  const means = (each: (typeof placings)[number] | undefined) =>
    each !== null && each !== undefined && ownDegree(each) !== "open";
  const strangers = looked.filter(({ head }, i) => isResult(head.values) && !means(placings[i])).length;
  const company: Company = {
    complete: placed.size === lexicon.set.criteria.length,
    placed: chosen.filter((target) => target !== null).length / Math.max(1, looked.length),
    certain: placings.filter((each) => each !== null && ownDegree(each) === "certain").length,
    strangers: strangers >= 2 && strangers >= 0.15 * results,
  };
  return looked.map((each, i) => {
    const candidates = candidatesOf(scores[i] ?? [], chosen[i] ?? null, targets);
    if (told.targets.has(i))
      return { target: told.targets.get(i) ?? null, degree: "certain", candidates, why: [{ by: "answer" }], isPart: false };
    const own = placings[i];
    const target = chosen[i];
    if (!own || !target) return { target: null, degree: "open", candidates, why: [], isPart: false };
    const isPart = (each.above[target.index]?.score ?? 0) >= NAMES_ITS_PARTS;
    return { target, degree: degreeIn(own, company), candidates, why: whyOf(each, target, own, company), isPart };
  });
}

const isResult = (values: ValueKind): boolean => values === "status" || values === "bare" || values === "mixed";

/** Figures or free text among columns of results. */
function oddness({ each }: Standing, mostlyResults: boolean): Pick<Placing, "odd"> {
  const { values } = each.head;
  return { odd: mostlyResults && (values === "figures" || values === "text") ? values : null };
}

function placing(
  { each, numbering, frame }: Standing,
  target: Target,
  { criteria, targets }: SetLexicon,
): Omit<Placing, "odd" | "margin" | "score"> {
  const { head, code, named, group } = each;
  const asCriterion = each.criteria[target.index] ?? NO_WORDS;
  const asMeasure = target.measure ? (each.measures[targets.indexOf(target) - criteria.size] ?? NO_WORDS) : NO_WORDS;
  const words = asMeasure.score > asCriterion.score ? asMeasure : asCriterion;
  const best = each.criteria.reduce((most, { score }, index) => (index !== target.index && score > most ? score : most), 0);
  return {
    words,
    own: each.own[target.index] ?? NO_WORDS,
    coded: numbering !== null && code?.index === target.index,
    numbered: numbering !== null && numbering.trusted && named === target.index,
    grouped: group !== null && target.group === group,
    exact: frame !== null && frame.exact && target.index === frame.after + frame.place,
    preferred: best - words.score,
    preferredScore: best,
    unit: unitEvidence(head.unit, target) > 0,
    shared: head.above.length > 0,
    speaks: head.own !== "",
  };
}

/** Words above a head that are worth this much name the criterion of which it is a part. */
const NAMES_ITS_PARTS = 2.5;

const MOST_CANDIDATES = 5;

function candidatesOf(scores: readonly number[], chosen: Target | null, targets: readonly Target[]): Target[] {
  const ranked = targets
    .map((target, i) => ({ target, score: target === chosen ? Infinity : (scores[i] ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const found: Target[] = [];
  for (const { target } of ranked) {
    if (found.length < MOST_CANDIDATES && !found.some((other) => codeOf(other) === codeOf(target))) found.push(target);
  }
  return found;
}

function whyOf({ head }: Looked, target: Target, p: Placing, company: Company): Why[] {
  const why: Why[] = [];
  if (p.coded && head.code !== null) why.push({ by: "code", text: head.code });
  if (p.numbered && head.number !== null) why.push({ by: "number", text: String(head.number) });
  if (p.words.common.length > 0) why.push({ by: "words", text: p.words.common.join(", ") });
  if (p.grouped) why.push({ by: "group" });
  if (p.exact) why.push({ by: "order" });
  if (p.unit && head.unit !== null) why.push({ by: "unit", text: head.unit });
  if (kindEvidence(head.values, target) > 0) why.push({ by: "values" });
  if (company.complete) why.push({ by: "rest" });
  return why;
}
