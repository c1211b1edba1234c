import type { FindingParams } from "../findings/catalogue";
import type { Suggestion } from "../findings/finding";
import type { Quantity } from "../../cells/number/quantity";
import type { CellValue } from "../../cells/value";

/** Codes of the findings that a reading can raise; the ward and the place are added by the check. */
type EntryCode = Exclude<Extract<keyof FindingParams, `entry.${string}`>, "entry.missing">;

/** What is remarkable about one entry: a finding without its place. */
export type EntryIssue = {
  [C in EntryCode]: { readonly code: C; readonly params: FindingParams[C]; readonly suggestion?: Suggestion };
}[EntryCode];

/**
 * A cell to be read; every `EntryCell` is one. Custom functions see values alone: `format` stays `undefined` there, and
 * a number is then taken as stored (see `percentage.ts`).
 */
export interface EntryInput {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string | null;
  readonly font?: string | null;
  /** The whole text is struck through: somebody took it back, so it is asked whatever it says. */
  readonly struck?: boolean;
}

/** What the user said a distinct text means (`answerKey`). */
export type ToldMeaning = DirectResult | "missing" | "not-applicable" | "ambiguous";

/** What a reading may know beside its cell. */
export interface EntryContext {
  /** Counts known from elsewhere (wards of the roster, of a unit …): the whole of a ratio that Excel turned into a date. */
  readonly knownCounts?: ReadonlySet<number>;
  /** The column is headed as a ratio (`a/b`), so a date in it is a ratio, whatever the kind of the measure. */
  readonly ratioColumn?: boolean;
  /** The user has confirmed the value as it stands: implausible is then accepted. */
  readonly confirmed?: boolean;
  /** `previous`: the cell of last year, where a direct result has no meaning. */
  readonly part?: "value" | "previous";
  /**
   * What the column makes of a bare 1, 0, TRUE, FALSE, Có or Không: a status (also when left out), or a figure that says
   * nothing about a result.
   */
  readonly bare?: "status" | "figure";
  /** The user's answers by `answerKey`; they win over the words. */
  readonly told?: ReadonlyMap<string, ToldMeaning>;
  /**
   * The unit in the head of the column (`ha`, `nghìn m2`, `‰`, `đ/c`): figures are converted into the measure's, exactly.
   * Where the two cannot be reconciled every figure is ambiguous.
   */
  readonly unit?: string;
}

export type DirectResult = "met" | "not-met";

/**
 * What a cell says. `value`: usable. `direct`: Đ/KĐ typed in place of a value. `missing`: blank.
 * `unusable`: something stands there that must be corrected or confirmed first; `issues` says what.
 */
export interface Reading {
  readonly state: "value" | "direct" | "missing" | "not-applicable" | "unusable";
  /** Yes-no: boolean; ordinal: the level as the set writes it; else a quantity (percentages as shares). */
  readonly value: Quantity | string | boolean | null;
  readonly direct: DirectResult | null;
  readonly issues: readonly EntryIssue[];
  /** What stands beside a status in its cell (`Đạt (QĐ 12)`), as typed. */
  readonly note?: string;
}
