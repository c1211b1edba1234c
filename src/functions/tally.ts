import { readDirect } from "../core/entry/direct";
import { cellText, isErrorValue, type CellValue } from "../cells/value";
import { distributionSentence } from "../documents/summary/distribution";
import { functionWords } from "../i18n/vi/functions";
import { cellOf, cellsOf, type Range } from "./cells";
import { missing, unusable } from "./failure";

const { problem } = functionWords;
const SUBJECT = "phường";

type Result = "met" | "not-met" | "not-applicable" | "missing";

/** How many results are met. */
export function criteriaMet(results: Range): number {
  const read = cellsOf(results).flat().map(resultOf);
  if (read.every((result) => result === "missing")) return missing(problem.noResults);
  return read.filter((result) => result === "met").length;
}

/** `TC02; TC03`: codes whose result is not met. */
export function criteriaFailed(codes: Range, results: Range): string {
  const names = cellsOf(codes).flat();
  const cells = cellsOf(results).flat();
  if (names.length !== cells.length) return unusable(problem.sameSize);
  const read = cells.map(resultOf);
  return names
    .filter((_, index) => read[index] === "not-met")
    .map(cellText)
    .join("; ");
}

/** A status word, or points: more than 0 is met. */
function resultOf(value: CellValue): Result {
  if (value === "?" || isErrorValue(value)) return "missing";
  if (typeof value === "number") return value > 0 ? "met" : "not-met";
  const { state, direct } = readDirect({ value }, "");
  if (state === "direct") return direct!;
  return state === "unusable" ? unusable(problem.result(cellText(value))) : (state as Result);
}

/** `[score, wards]`, highest first. */
export function scoreDistribution(scores: Range): [number, number][] {
  const counts = new Map<number, number>();
  for (const score of scoresOf(scores)) counts.set(score, (counts.get(score) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => b - a);
}

/** “Có 01 Công an phường đạt 21/22 tiêu chí, …”. */
export function distributionText(scores: Range, total: unknown): string {
  const size = cellOf(total);
  if (typeof size !== "number" || !Number.isInteger(size) || size < 1) return unusable(problem.total(cellText(size)));
  const distribution = scoreDistribution(scores);
  const highest = Math.max(...distribution.map(([score]) => score));
  if (highest > size) return unusable(problem.scoreAboveTotal(highest, size));
  return distributionSentence(distribution, size, SUBJECT);
}

/** Whole numbers of the range; blanks and error values are missing data, anything else cannot be used. */
function scoresOf(range: Range): number[] {
  const scores = cellsOf(range)
    .flat()
    .filter((value) => value !== null && !isErrorValue(value))
    .map((value) =>
      typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : unusable(problem.score(cellText(value))),
    );
  return scores.length > 0 ? scores : missing(problem.noScores);
}
