import type { Quantity } from "../../cells/number/quantity";

/** đạt, không đạt, chưa đủ dữ liệu, không áp dụng. Missing is never not met. */
export type Status = "met" | "not-met" | "missing" | "not-applicable";

/** A measure of one ward after reading and scoring. */
export interface MeasureResult {
  readonly code: string;
  readonly state: Status;
  /** The value that decided; a level for ordinals, true/false for yes-no; `null` when none is usable. For a change: the change as a share (−0.0683). */
  readonly value: Quantity | string | boolean | null;
  /** What the measure's own cell holds where another one decided (planned land that counts for the existing); else left out. */
  readonly own?: Quantity | string | boolean | null;
  /** How much is missing to the threshold, in the measure's unit (a share for percentages); `null` when that has no meaning. */
  readonly shortfall: Quantity | null;
  /** Zero-based place of the deciding cell; `null` when the measure has no cell. */
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** One row of the survey after scoring. Ward keys: see `core/roster`. */
export interface WardResult {
  readonly key: string;
  readonly ward: string;
  readonly unit: string;
  readonly sheet: string;
  /** Zero-based row of the ward's name. */
  readonly row: number;
  readonly column: number;
  /** One status a criterion, in the order of the set. */
  readonly criteria: readonly Status[];
  /** By measure code; criteria with a direct result have no measures. */
  readonly measures: ReadonlyMap<string, MeasureResult>;
  readonly met: number;
  readonly notMet: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly conclusion: "met" | "not-met" | "missing";
  /** `Ghi chú` of the survey row, as typed. */
  readonly note: string;
  /** Entry of the roster that this row is, `null` when unknown. */
  readonly rosterKey: string | null;
  /** The ward was not in being at the assessment date. */
  readonly expired: boolean;
}
