import type { CriteriaSet, Criterion, Measure } from "../criteria/types";
import type { Target } from "../heads/lexicon";
import type { SurveyAnswer, SurveyColumn } from "./types";
import type { ReadHead } from "./heads";
import type { Layer } from "./layers";
import type { Track } from "./track";

/** One column (ward sheets and transposed tables: row) that answers something. */
export interface Slot {
  readonly index: number;
  readonly track: Track;
  readonly criterion: Criterion;
  readonly measure: Measure | null;
  readonly part: SurveyColumn["part"];
  readonly ratio: boolean;
  /** Where its header stands. */
  readonly header: { readonly row: number; readonly column: number };
  /** Its header path, as the user is shown it. */
  readonly title: string;
  /** The unit written in its head. */
  readonly unit: string | null;
  /** The most points that it can have; `null`: it holds no points. */
  readonly points: number | null;
  /** What a lone 1 or 0, Có or Không means below it. */
  readonly bare: "status" | "figure";
}

/** What a slot answers, as the report says it. */
export function answerOf({ measure, criterion, part }: Pick<Slot, "measure" | "criterion" | "part">): SurveyAnswer {
  return { code: (measure ?? criterion).code, part };
}

export interface HeadSlots {
  readonly slots: readonly Slot[];
  /** Columns of which several claim the same: none of them is used. */
  readonly repeated: readonly Slot[];
}

/**
 * The slots of placed heads for one period (`null`: the table knows none). A criterion's own result beside its measures
 * is what the ward states; a measure's result where the table lacks others of its criterion is the criterion's.
 */
export function slotsOf(placed: readonly ReadHead[], period: number | null): HeadSlots {
  const chosen = targetsOf(placed);
  const drafts = placed.flatMap((each, i) => {
    const target = chosen[i];
    return target ? partsOf(each, target, period) : [];
  });
  const measured = new Set(drafts.filter(({ measure }) => measure !== null).map(({ criterion }) => criterion));
  const groups = new Map<string, Slot[]>();
  for (const draft of drafts) {
    const stated = draft.measure === null && measured.has(draft.criterion) && draft.part !== "met" && draft.part !== "not-met";
    const slot: Slot = stated ? { ...draft, part: "stated" } : draft;
    const key = `${answerOf(slot).code}\n${slot.part}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  const all = [...groups.values()];
  return {
    slots: all
      .filter((group) => group.length === 1)
      .flat()
      .sort((a, b) => a.index - b.index),
    repeated: all.filter((group) => group.length > 1).flat(),
  };
}

/** A criterion with one head of results is answered as a whole; by its measures where it has several, figures or their codes. */
function targetsOf(placed: readonly ReadHead[]): (Target | null)[] {
  return placed.map(({ placement, head, tracks, points, siblings }) => {
    const { target } = placement;
    if (!target || isMeasureCode(head.code)) return target;
    // One of several parts of a criterion never answers the whole.
    if (placement.isPart && siblings > 0 && points === null) return target.measure === null ? null : target;
    if (target.measure === null) return target;
    const whole: Target = { ...target, measure: null };
    if (points !== null) return whole;
    const family = placed.filter((other) => other.placement.target?.criterion === target.criterion);
    if (family.length > 1) return target;
    const { kind } = target.measure;
    // `Đạt` and `Không đạt` in columns of their own are results, whatever mark stands in them.
    if (tracks.some(({ layer }) => layer.answer !== null)) return whole;
    if (
      head.values === "status" ||
      head.values === "empty" ||
      head.values === "mixed" ||
      (head.values === "bare" && kind === "yes-no")
    )
      return whole;
    const lacks = target.criterion.measures.some((measure) => measure.mandatory && measure !== target.measure);
    const stated = tracks.some(({ layer }) => layer.figure === "stated" || layer.answer !== null);
    return stated && lacks ? whole : target;
  });
}

/** `tc06.a`: a letter behind the number. */
const isMeasureCode = (code: string | null): boolean => code !== null && /\d[\s.-]*\p{L}[\s.)]*$/u.test(code);

const RANK: Readonly<Record<NonNullable<Layer["source"]>, number>> = { review: 3, appraisal: 2, self: 0 };
const rankOf = ({ source }: Layer): number => (source === null ? 1 : RANK[source]);

function partsOf({ tracks, head, points, amongFigures }: ReadHead, target: Target, period: number | null): Slot[] {
  const bare = isFigureHead(head.text, head.unit) || (target.measure === null && amongFigures) ? "figure" : "status";
  const slot = (track: Track, part: Slot["part"]): Slot => ({
    index: track.index,
    track,
    criterion: target.criterion,
    measure: target.measure,
    part,
    ratio: track.ratio,
    header: track.at,
    title: track.title,
    unit: head.unit,
    points,
    bare,
  });
  const counted = tracks.filter(({ layer }) => !layer.note && layer.figure !== "plan" && layer.figure !== "maximum");
  const { now, before } = periodsOf(counted, target, period);
  const top = Math.max(...now.map(({ layer }) => rankOf(layer)));
  const deciding = now.filter(({ layer }) => rankOf(layer) === top);
  const selves = top > 0 ? now.filter(({ layer }) => layer.source === "self") : [];
  const found: Slot[] = [];
  const mark = (track: Track, part: "met" | "not-met"): Slot => ({ ...slot(track, part), bare: "status" });
  const met = deciding.filter(({ layer }) => layer.answer === "met");
  const notMet = deciding.filter(({ layer }) => layer.answer === "not-met");
  const stated = deciding.filter(({ layer }) => layer.answer === null && layer.figure === "stated");
  const values = deciding.filter(({ layer }) => layer.answer === null && layer.figure !== "stated");
  const appraised = selves.length > 0;
  if (met.length > 0 && notMet.length > 0)
    found.push(...met.map((track) => mark(track, "met")), ...notMet.map((track) => mark(track, "not-met")));
  else {
    const results = target.measure === null && stated.length > 0 ? stated : [...values, ...met, ...notMet];
    found.push(...(results.length > 0 ? results : stated).map((track) => slot(track, appraised ? "appraisal" : "value")));
    if (target.measure !== null && results.length > 0) found.push(...stated.map((track) => slot(track, "stated")));
  }
  const own = selves.filter(({ layer }) => layer.answer === null);
  if (met.length === 0 && notMet.length === 0) found.push(...own.map((track) => slot(track, "self")));
  found.push(...before.map((track) => slot(track, "previous")));
  return found;
}

/** The columns of this period, and of the one before for a measure that compares with it. */
function periodsOf(tracks: readonly Track[], { measure }: Target, period: number | null): { now: Track[]; before: Track[] } {
  const named = tracks.filter(({ layer }) => layer.period !== null);
  if (measure?.kind !== "change") {
    const now = tracks.filter(
      ({ layer }) =>
        layer.period === null ||
        layer.period === "current" ||
        layer.period === period ||
        (period === null && layer.period !== "previous"),
    );
    return { now, before: [] };
  }
  const numbers = named.flatMap(({ layer }) => (typeof layer.period === "number" ? [layer.period] : []));
  const own = period !== null && numbers.includes(period) ? period : Math.max(...numbers);
  const earlier = numbers.filter((each) => each < own);
  const last = earlier.length > 0 ? Math.max(...earlier) : null;
  return {
    now: tracks.filter(({ layer }) => layer.period === null || layer.period === "current" || layer.period === own),
    before: tracks.filter(({ layer }) => layer.period === "previous" || (last !== null && layer.period === last)),
  };
}

/** The head speaks of a number, a rate, an area or points: 1 and 0 below it are figures. */
function isFigureHead(text: string, unit: string | null): boolean {
  return (
    unit !== null ||
    /(?:^|\s)(?:số (?:vụ|người|lượng|mô hình|vị trí|tụ điểm|đối tượng|xe)|tổng số|tỷ lệ|tỉ lệ|diện tích|điểm)(?:\s|$)/iu.test(
      text,
    )
  );
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
