import { matchKey } from "../../../cells/text/normalise";
import type { Target } from "../lexicon";
import { WEIGHTS } from "../weights";

/** Units of one dimension are one here: which of them is meant is a matter of reading the values. */
const DIMENSIONS: readonly (readonly string[])[] = [
  ["m²", "m2", "ha", "km2", "km²", "nghìn m2", "nghìn m²", "1000 m2", "1000 m²", "1.000 m2", "mét vuông"],
  ["%", "‰", "phần trăm"],
  ["đồng chí", "đ/c", "người", "cán bộ", "đối tượng"],
  ["vụ", "vụ việc", "trường hợp"],
  ["xe", "chiếc"],
];
const dimension = new Map(DIMENSIONS.flatMap((units, index) => units.map((unit) => [matchKey(unit), index] as const)));

function same(a: string, b: string): boolean {
  const [x, y] = [matchKey(a), matchKey(b)];
  return x === y || (dimension.get(x) !== undefined && dimension.get(x) === dimension.get(y));
}

const unitOf = (measure: { unit: string; kind: string }): string =>
  measure.unit === "" && measure.kind === "percentage" ? "%" : measure.unit;

/** Whether the unit written in a head is the measure's (of any measure, for a criterion). */
export function unitEvidence(unit: string | null, { criterion, measure }: Target): number {
  if (unit === null) return 0;
  const fits = (measure ? [measure] : criterion.measures).some((each) => unitOf(each) !== "" && same(unit, unitOf(each)));
  if (fits) return measure ? WEIGHTS.unit : WEIGHTS.unit / 2;
  return measure && dimension.has(matchKey(unit)) && unitOf(measure) !== "" ? -WEIGHTS.unit : 0;
}
