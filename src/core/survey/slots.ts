import type { CriteriaSet, Criterion, Measure } from "../criteria/types";
import type { SurveyAnswer, SurveyColumn } from "./types";
import type { Heading } from "./column";
import type { Dictionary, Target } from "./dictionary";
import { labelKey } from "./keys";
import { shapeOf } from "./shape";
import { PLAIN_HEADERS, type Part } from "./words";

/** One column (ward sheets and transposed tables: row) that answers something. */
export interface Slot {
  readonly index: number;
  readonly criterion: Criterion;
  readonly measure: Measure | null;
  readonly part: SurveyColumn["part"];
  readonly ratio: boolean;
  /** Where its header stands. */
  readonly header: { readonly row: number; readonly column: number };
  /** Its header path, as the user is shown it. */
  readonly title: string;
}

export interface UnknownColumn {
  readonly index: number;
  readonly header: string;
  readonly at: { readonly row: number; readonly column: number };
}

/** The answer kept for a header of a table of this shape: a code, `null` to ignore it, `undefined` when none was given. */
export type KeptAnswer = (header: string, shape: string) => string | null | undefined;

export interface SlotReading {
  readonly slots: readonly Slot[];
  readonly unknown: readonly UnknownColumn[];
  /** Columns of which several claim the same: none of them is used. */
  readonly repeated: readonly Slot[];
  readonly shape: string;
}

/** What a slot answers, as the report says it. */
export function answerOf({ measure, criterion, part }: Pick<Slot, "measure" | "criterion" | "part">): SurveyAnswer {
  return { code: (measure ?? criterion).code, part };
}

/** A header path as the user is shown it. */
function headerText(heading: Heading): string {
  return heading.path.map((cell) => cell.text).join(" / ");
}

/**
 * What each heading answers. `direct(index)`: whether the cells under a heading look like Đ/KĐ, which tells a criterion
 * under its short name from a measure of that name.
 */
export function readSlots(
  headings: ReadonlyMap<number, Heading>,
  dictionary: Dictionary,
  kept: KeptAnswer,
  direct: (index: number) => boolean,
): SlotReading {
  const numbered = numbersMean(headings, dictionary);
  const drafts: Draft[] = [];
  const unknown: UnknownColumn[] = [];
  const own = new Map([...headings].map(([index, heading]) => [index, meant(heading, headings, numbered, dictionary)]));
  const shape = shapeOf([...own.values()].flatMap((target) => (target ? [target.code] : [])));
  for (const [index, heading] of headings) {
    const header = headerText(heading);
    const answer = kept(header, shape);
    if (answer === null) continue;
    const target = (answer === undefined ? null : dictionary.byCode(answer)) ?? own.get(index) ?? null;
    if (answer === undefined && heading.stub !== null && heading.stub !== "plain" && heading.unresolved === null) continue;
    if (target) drafts.push({ index, heading, target, part: heading.part });
    else if (heading.stub === null && !isPlain(header) && (heading.number === null || heading.path.length > 1)) {
      unknown.push({ index, header, at: last(heading.path) });
    }
  }
  return { ...settle(yearPairs(shortNames(drafts, direct)), unknown), shape };
}

interface Draft {
  readonly index: number;
  readonly heading: Heading;
  readonly target: Target;
  readonly part: Part | null;
}

/** `Kết luận`, `Đánh giá` …: a column of every table, which means nothing on its own. */
const isPlain = (header: string): boolean => PLAIN_HEADERS.has(labelKey(header));

const last = <T>(list: readonly T[]): T => list[list.length - 1]!;

function meant(
  heading: Heading,
  headings: ReadonlyMap<number, Heading>,
  numbered: boolean,
  dictionary: Dictionary,
): Target | null {
  if (heading.stub !== null && heading.target !== null) return null; // `Ghi chú` under a criterion
  if (heading.target && heading.unresolved) {
    if (heading.target.measure) return heading.target;
    const siblings = [...headings.values()].filter((other) => other.source !== null && sameCell(other.source, heading.source!));
    return siblings.length === 1 ? heading.target : null;
  }
  if (heading.target) return heading.target;
  return numbered && heading.number !== null && heading.stub === null ? dictionary.byNumber(heading.number) : null;
}

function sameCell(a: { row: number; column: number }, b: { row: number; column: number }): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Plain numbers stand for criteria only where they number the criteria: within the set, and nowhere against a code or name. */
function numbersMean(headings: ReadonlyMap<number, Heading>, dictionary: Dictionary): boolean {
  let seen = 0;
  for (const heading of headings.values()) {
    if (heading.number === null) continue;
    const target = dictionary.byNumber(heading.number);
    if (heading.stub !== null) return false;
    if (heading.target ? heading.target.criterion !== target?.criterion : target === null) return false;
    seen++;
  }
  return seen > 0;
}

/**
 * In a table with no more than one answer a criterion, another name of a measure (or the name of a criterion's only
 * measure) over Đ/KĐ means the criterion.
 */
function shortNames(drafts: readonly Draft[], direct: (index: number) => boolean): readonly Draft[] {
  const answers = drafts.filter(({ part }) => part !== "stated");
  const coded = answers.some(({ target }) => target.by === "code" && target.measure !== null);
  const short = !coded && answers.every(({ target }) => pairOnly(answers, target.criterion));
  if (!short || (answers.length < 3 && answers.every(({ target }) => target.measure !== null))) return drafts;
  return drafts.map((draft) => {
    const { target, index } = draft;
    const general = target.measure !== null && (target.alias === true || target.criterion.measures.length === 1);
    return general && direct(index) ? { ...draft, target: { ...target, code: target.criterion.code, measure: null } } : draft;
  });
}

/** Whether a criterion has no more than one pair of columns, of one measure. */
function pairOnly(drafts: readonly Draft[], criterion: Criterion): boolean {
  const own = drafts.filter(({ target }) => target.criterion === criterion);
  return own.length <= 2 && new Set(own.map(({ target }) => target.code)).size === 1;
}

/** `2021` and `2022` under a change: the earlier year is the previous one. */
function yearPairs(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.target.measure?.kind !== "change" || draft.part !== null || draft.heading.year === null) return draft;
    const years = drafts
      .filter((other) => other.target.code === draft.target.code && other.heading.year !== null)
      .map((other) => other.heading.year!);
    return { ...draft, part: draft.heading.year < Math.max(...years) ? "previous" : "current" };
  });
}

function settle(drafts: readonly Draft[], unknown: readonly UnknownColumn[]): Omit<SlotReading, "shape"> {
  const measured = new Set(drafts.filter(({ target }) => target.measure).map(({ target }) => target.criterion));
  const answered = new Set(drafts.filter((d) => d.part !== "stated").map(({ target }) => target.code));
  const groups = new Map<string, Slot[]>();
  for (const { index, heading, target, part } of drafts) {
    const slot: Slot = {
      index,
      criterion: target.criterion,
      measure: target.measure,
      part: partOf(target, part, measured.has(target.criterion), answered.has(target.code)),
      ratio: heading.ratio,
      header: last(heading.path),
      title: headerText(heading),
    };
    const key = `${target.code}\n${slot.part}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  const all = [...groups.values()];
  const single = all.filter((group) => group.length === 1).flat();
  return { slots: single.sort((a, b) => a.index - b.index), unknown, repeated: all.filter((group) => group.length > 1).flat() };
}

/** A criterion's own result beside its measures is what the ward states; alone it is the answer. */
function partOf(target: Target, part: Part | null, measured: boolean, answered: boolean): Slot["part"] {
  if (part === "previous" && target.measure?.kind !== "change") return "value";
  if (target.measure === null && measured && (part === null || part === "value" || part === "stated" || part === "current"))
    return "stated";
  if (part === "stated") return answered ? "stated" : "value";
  if (part === null || part === "current") return "value";
  return part;
}

/** Criteria and measures that need a column and have none. */
export function missingCodes(set: CriteriaSet, slots: readonly Slot[]): string[] {
  const measures = new Set(slots.filter((s) => s.part !== "previous" && s.part !== "stated").map((s) => s.measure));
  const criteria = new Set(slots.filter((s) => s.measure === null && s.part !== "stated").map((s) => s.criterion));
  const measured = new Set(slots.filter((s) => s.measure !== null).map((s) => s.criterion));
  const byMeasures = slots.some((slot) => slot.measure !== null);
  return set.criteria.flatMap((criterion) => {
    if (criteria.has(criterion)) return [];
    if (!byMeasures) return [criterion.code];
    if (!measured.has(criterion) && !criterion.measures.some((measure) => measure.mandatory)) return [];
    return criterion.measures.filter((m) => m.mandatory && !measures.has(m)).map((m) => m.code);
  });
}
