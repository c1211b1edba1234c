import type { EntryInput, Reading } from "./reading";

/** One column a criterion with Đ/KĐ (short form); `name` is what the cell answers. */
export function readDirect(_cell: EntryInput, _name: string): Reading {
  throw new Error("not ready");
}

/** The ward's own Đạt/Không đạt beside its measures. */
export function readStated(_cell: EntryInput, _name: string): Reading {
  throw new Error("not ready");
}

/** Two-column form: `at` is the cell that the issues stand at. */
export interface TwoColumnReading extends Reading {
  readonly at: "met" | "not-met";
}

export function readTwoColumns(_met: EntryInput, _notMet: EntryInput): TwoColumnReading {
  throw new Error("not ready");
}

/** Appraised form: the appraisal decides. */
export interface AppraisedReading {
  /** The deciding reading; `at` is the cell that it (and its issues) stands at. */
  readonly reading: Reading;
  readonly at: "self" | "appraisal";
  readonly self: Reading;
  /** Both usable and different. */
  readonly differs: boolean;
}

export function readAppraised(_self: EntryInput, _appraisal: EntryInput, _name: string): AppraisedReading {
  throw new Error("not ready");
}
