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
  let right = 0;
  return [0, ...plan.widths.map((width) => (right += width))];
}

/** A column of a form: the column of the drawn sheet that it begins at, and what its head says. */
export interface FormColumn {
  readonly at: string;
  readonly head: string;
}

/** The keys of a form's columns, from left to right. */
export const keysOf = <K extends string>(columns: Readonly<Record<K, unknown>>): K[] => Object.keys(columns) as K[];

/**
 * The spans of a form's columns, given from left to right by where they begin on the drawn sheet, carried over to this
 * plan: neighbours, none of them empty, the last one up to the last printed column.
 */
export function spansOf<K extends string>(plan: ColumnPlan, columns: Readonly<Record<K, FormColumn>>): Record<K, Span> {
  const keys = keysOf(columns);
  const firsts: number[] = [];
  keys.forEach((key, index) => {
    const least = index === 0 ? 0 : (firsts[index - 1] ?? 0) + 1;
    const most = plan.last + 1 - (keys.length - index);
    firsts.push(Math.min(Math.max(boundary(plan, columns[key].at), least), most));
  });
  const span = (index: number): Span => ({ first: firsts[index] ?? 0, last: (firsts[index + 1] ?? plan.last + 1) - 1 });
  return Object.fromEntries(keys.map((key, index) => [key, span(index)])) as Record<K, Span>;
}

/** The spans from one to another, both in, as one. */
export const joined = (left: Span, right: Span): Span => ({ first: left.first, last: right.last });

/** One span of the drawn sheet, from column `start` up to (not including) `end`. */
export function spanAt(plan: ColumnPlan, start: string, end: string): Span {
  const limit = boundary(plan, end);
  return { first: Math.min(boundary(plan, start), limit - 1), last: limit - 1 };
}

/** The boundary of this plan that is nearest to the left edge of a column of the drawn sheet. */
function boundary(plan: ColumnPlan, column: string): number {
  const drawn = edges(columnPlan(DRAWN_FOR));
  const own = edges(plan);
  const scale = (own.at(-1) ?? 0) / (drawn.at(-1) ?? 1);
  return nearest(own, (drawn[columnIndex(column)] ?? 0) * scale);
}

/** Position of the first of the nearest ones. */
function nearest(candidates: readonly number[], wanted: number): number {
  const distances = candidates.map((candidate) => Math.abs(candidate - wanted));
  return distances.indexOf(Math.min(...distances));
}
