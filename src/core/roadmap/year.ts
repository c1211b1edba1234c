import { matchKey } from "../../cells/text/normalise";

export interface YearSpan {
  readonly first: number;
  readonly due: number;
}

const YEARS =
  /^(?:(?:giai đoạn|từ|đến|hết|cuối|trong|năm) ?)*(20\d\d|21\d\d)(?: ?(?:-|đến)? ?(?:(?:hết|cuối|năm) ?)*(20\d\d|21\d\d))?$/;

/** `2023`, `2023-2025`, `từ năm 2023 đến năm 2025`; a span is due at the end of its last year. `null` when it is none. */
export function readYears(text: string): YearSpan | null {
  const match = YEARS.exec(matchKey(text));
  if (!match) return null;
  const first = Number(match[1]);
  const due = match[2] === undefined ? first : Number(match[2]);
  return first <= due ? { first, due } : null;
}
