import type { SetLexicon } from "../heads/lexicon";
import { wardness } from "./frame";
import type { ReadHeads } from "./heads";
import type { SurveyKnowledge } from "./knowledge";

/** Heads that must be placed, and the share of all, before a list is a survey. */
const LEAST = 3;
const SHARE = 0.5;
const MANY = 10;

/** Whether the heads of a table are those of a survey: enough of them mean a criterion, and some of them for certain. */
export function isSurvey(
  { heads, contradicted, byNumbers }: ReadHeads,
  { set }: SetLexicon,
  knowledge: SurveyKnowledge,
): boolean {
  // A table turned over: what names its lines there heads its columns.
  if (heads.filter(({ head }) => wardness(head.own, knowledge) > 0).length > 0.3 * heads.length) return false;
  const placed = heads.filter(({ placement }) => placement.target !== null && placement.degree !== "open");
  const certain = placed.filter(({ placement }) => placement.degree === "certain");
  if (byNumbers) return heads.length >= LEAST && heads.length === set.criteria.length;
  if (heads.some(({ head, placement }) => head.code !== null && placement.target !== null)) return true;
  const named = heads.filter(({ placement }) => placement.target !== null);
  if (contradicted) return named.length >= LEAST;
  if (placed.length >= Math.min(MANY, set.criteria.length)) return true;
  if (placed.length >= LEAST && placed.length >= SHARE * heads.length && certain.length >= 1) return true;
  return certain.length >= 2 && certain.length >= 0.6 * heads.length;
}
