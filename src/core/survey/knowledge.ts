import type { TableAnswers } from "./tableAnswers";

/** What reading a survey may know beside the sheet and the criteria set. */
export interface SurveyKnowledge {
  /** The name is a ward of the roster, at any date. */
  isWard(name: string): boolean;
  /**
   * `exact`: the same as `isWard`. `close`: a ward by marks left out, initials, one slip or what stands in brackets; proof
   * only beside other wards.
   */
  wardLikeness(name: string): "exact" | "close" | null;
  /** The name is a superior unit of the roster. */
  isUnit(name: string): boolean;
  /**
   * The answer kept for a header, by the name of its sheet or by the shape of its table: a code, `null` to ignore the
   * column, `undefined` when none was given.
   */
  keptColumn(sheet: string, header: string, shape: string): string | null | undefined;
  /** What the user said of the entries of tables of this shape. */
  answersFor(shape: string): TableAnswers;
  /** Whose word counts in a table whose numbers and names contradict each other; `null`: not said. */
  keptNumbering(shape: string): "names" | "numbers" | null;
  /** Likely readings are used without a question. */
  readonly acceptsLikely: boolean;
}
