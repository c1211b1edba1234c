import type { DirectResult } from "../entry/reading";

/** What a text (a symbol, a word that is no status) was said to mean. */
export type TextMeaning = DirectResult | "missing" | "not-applicable" | "ambiguous";

/** What the user, or a legend on the sheet, says about the entries of a table. */
export interface TableAnswers {
  /** By match key. */
  readonly texts: ReadonlyMap<string, TextMeaning>;
  /** Blank cells among lone marks; `null`: not said. */
  readonly blank: "not-met" | "missing" | null;
  /** By fill, six hex digits. */
  readonly colours: ReadonlyMap<string, DirectResult | "missing">;
  /** Share of the maximum from which points are enough; `null`: not said, only the maximum and 0 are certain. */
  readonly points: number | null;
  /** Which of two rows of one ward counts. */
  readonly twice: "first" | "last" | null;
}

export const NO_ANSWERS: TableAnswers = { texts: new Map(), blank: null, colours: new Map(), points: null, twice: null };

/** What the user said wins over what a legend says. */
export function mergedAnswers(legend: TableAnswers, own: TableAnswers): TableAnswers {
  return {
    texts: new Map([...legend.texts, ...own.texts]),
    blank: own.blank ?? legend.blank,
    colours: new Map([...legend.colours, ...own.colours]),
    points: own.points ?? legend.points,
    twice: own.twice ?? legend.twice,
  };
}
