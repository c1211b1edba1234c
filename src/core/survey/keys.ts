import { matchKey } from "../../cells/text/normalise";

/** Keys already made: labels are looked at several times over, and their keys cost more than the rest of a reading. */
const made = new Map<string, string>();
const MOST_KEPT = 20_000;

/** Key of a header or label: like `matchKey`, and quotes, dashes and the kinds of separators make no difference either. */
export function labelKey(text: string): string {
  let key = made.get(text);
  if (key === undefined) {
    if (made.size >= MOST_KEPT) made.clear();
    made.set(text, (key = keyOf(text)));
  }
  return key;
}

function keyOf(text: string): string {
  return matchKey(text)
    .replace(/["'`“”‘’«»]/g, "")
    .replace(/[-‐‑‒–—_/,;:.]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
