/** What stands below a head: statuses, only 1 and 0, figures, levels of a rating, other text, nothing, or no one kind. */
export type ValueKind = "status" | "bare" | "figures" | "levels" | "text" | "empty" | "mixed";

/** The head of a column (of a row, where criteria run down): what may name a criterion. */
export interface Head {
  /** All its words, outermost first, without layers (years, self-score …), units and numbers. */
  readonly text: string;
  /** The words of its own cell alone. */
  readonly own: string;
  /** The texts that it stands under, outermost first. */
  readonly above: readonly string[];
  /** The code that it bears, as typed (`TC06.a`, `Tiêu chí 6`); `null`: none. */
  readonly code: string | null;
  /** The number printed before its words, or given by a row (column) of numbers. */
  readonly number: number | null;
  /** The unit written in it. */
  readonly unit: string | null;
  readonly values: ValueKind;
}
