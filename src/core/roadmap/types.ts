import type { Quantity } from "../../cells/number/quantity";
import type { IsoDate } from "../../cells/date";

/** `Loại chỉ tiêu`: chọn, số lũy kế, tỷ lệ lũy kế, mỗi đơn vị, chỉ tiêu giao. */
export type RuleKind = "pick" | "cumulative-count" | "cumulative-share" | "per-unit" | "assigned";

/** One row of `Lộ trình`. A span is due at the end of its last year. */
export interface RoadmapRule {
  /** As typed: `2023` or `2023-2025`. */
  readonly year: string;
  readonly firstYear: number;
  readonly dueYear: number;
  readonly kind: RuleKind;
  /** Share as a fraction of one; `high` differs from `low` only in a range such as 30–50 %. */
  readonly low: Quantity;
  readonly high: Quantity;
  readonly scope: string; // `Phạm vi`: "" or a superior unit
  readonly named: readonly string[];
  readonly review: string; // `Mốc sơ kết, tổng kết` as typed
  readonly completed: IsoDate | null;
  readonly basis: string;
  readonly row: number | null;
}

/** A row of `Lộ trình` that sets a review but no target, such as a review in the year after the plan. */
export interface Milestone {
  readonly firstYear: number;
  readonly dueYear: number;
  readonly review: string;
  readonly completed: IsoDate | null;
  readonly basis?: string;
  readonly row: number | null;
}

export interface Roadmap {
  readonly rules: readonly RoadmapRule[];
  readonly milestones?: readonly Milestone[];
  /** Zero-based column of `Năm` on the sheet, where findings of a rule stand. */
  readonly column?: number;
  readonly origin: "workbook" | "preset";
  readonly sheet: string | null;
}

/** One printed row: a due year or span of the plan. */
export interface RoadmapRow {
  readonly year: string;
  readonly dueYear: number;
  /** Newly picked in the year or span, and picked since the beginning; `null` when the plan has no picks. */
  readonly picked: number | null;
  readonly pickedCumulative: number | null;
  /** Share due at its lower and upper end. */
  readonly shareLow: Quantity | null;
  readonly shareHigh: Quantity | null;
  readonly target: number;
  /** Wards of the roster used (31/12 of the year; the assessment year: the assessment date). */
  readonly rosterSize: number;
  /** Recognised by the end of the year, and no later than in the assessment year. */
  readonly achieved: number;
  readonly gap: number;
  readonly surplus: number;
  /** Meets the standard in the survey, not recognised: only in the row of the assessment year, else `null`. */
  readonly eligible: number | null;
  readonly named: readonly string[];
  readonly namedMissing: readonly string[];
  readonly units: readonly { readonly unit: string; readonly minimum: number; readonly achieved: number }[];
  readonly review: string;
  /** `true` once the end of the due year is not after the assessment date. */
  readonly due: boolean;
}

export interface Review {
  readonly what: string;
  readonly due: IsoDate;
  readonly state: "done" | "due" | "overdue";
  readonly row: number | null;
}
