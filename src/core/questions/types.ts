import type { Place } from "../../cells/address";
import type { Why } from "../heads/place";

/**
 * What the user is asked: `column` what a head means; `numbering` whose word counts where names and numbers contradict each
 * other; `text` what an entry means; `blank` what a blank among lone marks means; `colour` what a fill means; `points` how
 * many are enough; `ward-twice` which of two rows counts; `repeated` which of two columns counts.
 */
export type QuestionKind = "column" | "numbering" | "text" | "blank" | "colour" | "points" | "ward-twice" | "repeated";

interface Candidate {
  /** What is kept as the answer. */
  readonly value: string;
  readonly why: readonly Why[];
}

/** A question settles the answers `wards` × `criteria`, whichever candidate is chosen. */
export interface Question {
  /** Equal for the same question next year: of kind, shape of the table and key. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly shape: string;
  /** What the answer is kept under, beside kind and shape. */
  readonly key: string;
  readonly sheet: string;
  readonly cells: readonly Place[];
  /** The head that it is about. */
  readonly header?: string;
  /** The entry that it is about, as it stands. */
  readonly text?: string;
  /** Cells that it is about. */
  readonly count: number;
  readonly wards: readonly string[];
  readonly criteria: readonly string[];
  readonly candidates: readonly Candidate[];
  /** The candidate that is used when likely readings are accepted. */
  readonly likely?: string;
}

export function questionId(kind: QuestionKind, shape: string, key: string): string {
  return `${kind}:${shape}:${key}`;
}
