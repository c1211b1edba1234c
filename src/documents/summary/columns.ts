/**
 * The columns of `Tổng hợp`: STT, Đơn vị, one a criterion, Tổng đạt, Tiêu chí chưa đạt, Kết luận, Ghi chú. Everything
 * else on the sheet spans these columns, at the boundaries nearest to those of the sheet drawn for 22 criteria.
 */
import { columnIndex } from "../../cells/address";

const NUMBER = 30;
const WARD = 128;
const TOTAL = 60;
const FAILED = 82;
const CONCLUSION = 56;
const NOTE = 58;
/** Room of the criteria on A4, and the narrowest and widest column of one. */
const MATRIX = 506;
const NARROWEST = 22;
const WIDEST = 30;
/** With more criteria than this the sheet is A3. */
const MOST_ON_A4 = 25;
const DRAWN_FOR = 22;

export interface ColumnPlan {
  /** Widths in pixels of the printed columns. */
  readonly widths: readonly number[];
  readonly criteria: number;
  readonly firstCriterion: number;
  readonly total: number;
  readonly failed: number;
  readonly conclusion: number;
  readonly note: number;
  /** Last printed column. */
  readonly last: number;
  /** Outside the print area: ward keys and checks. */
  readonly helper: number;
  readonly paper: "A4" | "A3";
}

/** Columns for a set of that many criteria. A small set leaves room: columns of criterion width fill it on the right. */
export function columnPlan(criteria: number): ColumnPlan {
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(MATRIX / Math.max(1, criteria))));
  const rest = Math.max(0, MATRIX - criteria * width);
  const fillers = Math.floor(rest / WIDEST);
  const matrix = new Array<number>(criteria).fill(width);
  const right = new Array<number>(fillers).fill(WIDEST);
  const widths = [NUMBER, WARD + (rest - fillers * WIDEST), ...matrix, TOTAL, FAILED, CONCLUSION, NOTE, ...right];
  const total = 2 + criteria;
  const last = widths.length - 1;
  return {
    widths,
    criteria,
    firstCriterion: 2,
    total,
    failed: total + 1,
    conclusion: total + 2,
    note: total + 3,
    last,
    helper: last + 2,
    paper: criteria > MOST_ON_A4 ? "A3" : "A4",
  };
}

/** Columns from `first` to `last`, both in. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Width of a span in pixels. */
export function spanWidth(plan: ColumnPlan, { first, last }: Span): number {
  return plan.widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** Left edges of the columns, and the right edge of the last one. */
function edges(plan: ColumnPlan): number[] {
  const result = [0];
  for (const width of plan.widths) result.push(result[result.length - 1]! + width);
  return result;
}

/**
 * Neighbouring spans that begin at the given columns of the drawn sheet (`"A C G K"`), carried over to this plan; the
 * last one ends where `end` begins (the last printed column when left out).
 */
export function spansAt(plan: ColumnPlan, starts: string, end?: string): Span[] {
  const drawn = edges(columnPlan(DRAWN_FOR));
  const own = edges(plan);
  const scale = own[own.length - 1]! / drawn[drawn.length - 1]!;
  const letters = starts.split(" ");
  const limit = end === undefined ? plan.last + 1 : nearest(own, drawn[columnIndex(end)]! * scale);
  const firsts: number[] = [];
  letters.forEach((letter, index) => {
    const wanted = nearest(own, drawn[columnIndex(letter)]! * scale);
    const least = index === 0 ? 0 : firsts[index - 1]! + 1;
    firsts.push(Math.min(Math.max(wanted, least), limit - (letters.length - index)));
  });
  return firsts.map((first, index) => ({ first, last: (firsts[index + 1] ?? limit) - 1 }));
}

/** One span of the drawn sheet, from column `start` up to (not including) `end`. */
export function spanAt(plan: ColumnPlan, start: string, end?: string): Span {
  return spansAt(plan, start, end)[0]!;
}

function nearest(candidates: readonly number[], wanted: number): number {
  let best = 0;
  candidates.forEach((edge, index) => {
    if (Math.abs(edge - wanted) < Math.abs(candidates[best]! - wanted)) best = index;
  });
  return best;
}
