import { memoOf } from "../../cells/memo";
import type { CriteriaSet, Criterion, Measure } from "../criteria/types";
import { tokensOf, type Token, type Tokens } from "./tokens";
import { SOURCES } from "./weights";

/** A text by which something is known, and how much it counts. */
export interface KnownText {
  readonly tokens: Tokens;
  readonly weight: number;
  /** The name of the criterion, or of one of its measures: a head may cover it. */
  readonly isName: boolean;
}

/** Something that a head can mean: a criterion, one of its measures, or a group. */
export interface Topic {
  readonly texts: readonly KnownText[];
  /** What each word and pair of it counts at best, with and without diacritics. */
  readonly units: { readonly exact: ReadonlyMap<string, number>; readonly bare: ReadonlyMap<string, number> };
}

/** Topics that compete for heads, and how rare each word is among them. */
export interface Lexicon {
  readonly topics: readonly Topic[];
  /** Rarity of a word or pair: ln((n + 1) / (df + ½)). */
  rarity(unit: string, bare: boolean): number;
  readonly size: number;
}

/** What a head can mean: a criterion as a whole, or one of its measures. `index`: of the criterion in the set. */
export interface Target {
  readonly criterion: Criterion;
  readonly index: number;
  /** Index of its group. */
  readonly group: number;
  readonly measure: Measure | null;
}

export const codeOf = ({ criterion, measure }: Target): string => (measure ?? criterion).code;

export interface SetLexicon {
  readonly set: CriteriaSet;
  readonly criteria: Lexicon;
  readonly groups: Lexicon;
  readonly measures: Lexicon;
  /** What a head can mean: the criteria, then the measures in the order of `measures.topics`. */
  readonly targets: readonly Target[];
}

/** Words that say nothing about which criterion is meant. */
const STOP = new Set([
  "đạt",
  "phường",
  "tiêu",
  "chí",
  "số",
  "theo",
  "tỷ",
  "tỉ",
  "lệ",
  "và",
  "của",
  "các",
  "về",
  "trong",
  "có",
  "không",
]);
const STOP_PAIRS = new Set([
  "công an",
  "an phường",
  "công tác",
  "thực hiện",
  "kết quả",
  "đánh giá",
  "cán bộ",
  "tiêu chí",
  "tỷ lệ",
  "tỉ lệ",
]);
const STOP_BARE = new Set([...STOP].map(bareOf));
const STOP_BARE_PAIRS = new Set([...STOP_PAIRS].map(bareOf));

function bareOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d");
}

function isStopped(unit: string, bare: boolean): boolean {
  if (unit.includes(" ")) return (bare ? STOP_BARE_PAIRS : STOP_PAIRS).has(unit);
  return (bare ? STOP_BARE : STOP).has(unit);
}

/** Words and pairs of neighbours of a text; abbreviations stand in none. */
export function unitsOf({ tokens }: Tokens, bare: boolean): string[] {
  const units: string[] = [];
  const text = (token: Token) => (bare ? token.bare : token.key);
  tokens.forEach((token, i) => {
    if (token.abbreviation) return;
    units.push(text(token));
    const next = tokens[i + 1];
    if (next && !next.abbreviation) units.push(`${text(token)} ${text(next)}`);
  });
  return units.filter((unit) => !isStopped(unit, bare));
}

/** The lexicon of a criteria set, made once. */
export const lexiconOf = memoOf((set: CriteriaSet): SetLexicon => {
  const groupNames = set.groups.map(({ name }) => topicOf([known(name, SOURCES.name, true)]));
  const groupOf = (criterion: Criterion) => set.groups.findIndex(({ code }) => code === criterion.group);
  const wholes = set.criteria.map((criterion, index): Target => ({ criterion, index, group: groupOf(criterion), measure: null }));
  const measured = wholes.flatMap((whole) => whole.criterion.measures.map((measure) => ({ ...whole, measure })));
  return {
    set,
    criteria: lexicon(set.criteria.map(criterionTopic)),
    groups: lexicon(groupNames),
    measures: lexicon(measured.map(({ measure }) => topicOf([known(measure.name, SOURCES.name, true), ...othersOf(measure)]))),
    targets: [...wholes, ...measured],
  };
});

function criterionTopic({ name, measures }: Criterion): Topic {
  return topicOf([
    known(name, SOURCES.name, true),
    ...measures.map((measure) => known(measure.name, SOURCES.measure, true)),
    ...measures.flatMap(othersOf),
  ]);
}

/** Other names of a measure, and the words of its threshold. */
function othersOf({ aliases, threshold }: Measure): KnownText[] {
  const level = threshold.kind === "level" ? threshold.levels[threshold.required] : undefined;
  return [
    ...aliases.map((alias) => known(alias, SOURCES.measure, false)),
    ...(level === undefined ? [] : [known(level, SOURCES.threshold, false)]),
  ];
}

function known(text: string, weight: number, isName: boolean): KnownText {
  return { tokens: tokensOf(text), weight, isName };
}

function topicOf(texts: readonly KnownText[]): Topic {
  const units = (bare: boolean) => {
    const best = new Map<string, number>();
    for (const { tokens, weight } of texts) {
      for (const unit of unitsOf(tokens, bare)) best.set(unit, Math.max(best.get(unit) ?? 0, weight));
    }
    return best;
  };
  return { texts, units: { exact: units(false), bare: units(true) } };
}

function lexicon(topics: readonly Topic[]): Lexicon {
  const counts = { exact: frequencies(topics, "exact"), bare: frequencies(topics, "bare") };
  return {
    topics,
    size: topics.length,
    rarity: (unit, bare) => {
      const df = (bare ? counts.bare : counts.exact).get(unit) ?? 0;
      return Math.max(0, Math.log((topics.length + 1) / (df + 0.5)));
    },
  };
}

function frequencies(topics: readonly Topic[], kind: "exact" | "bare"): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { units } of topics) for (const unit of units[kind].keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}
