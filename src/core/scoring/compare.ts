import type { Measure } from "../criteria/types";
import { compareQuantities, subQ, type Quantity } from "../../cells/number/quantity";

/** Whether a figure satisfies its threshold, and how far it is from it when not. */
export interface Verdict {
  readonly met: boolean;
  /** Distance to the threshold, always above zero; `null` when met, or when the value stands on a strict threshold. */
  readonly shortfall: Quantity | null;
}

const MET: Verdict = { met: true, shortfall: null };

/** Holds a figure against the threshold of its measure, exactly (500 is enough, 499,9 is not; 1,5 % is not under 1,5 %). */
export function compareToThreshold({ comparison, threshold }: Measure, value: Quantity): Verdict {
  if (threshold.kind === "between") {
    if (compareQuantities(value, threshold.low) < 0) return short(threshold.low, value);
    return compareQuantities(value, threshold.high) > 0 ? short(value, threshold.high) : MET;
  }
  if (threshold.kind !== "quantity") throw new TypeError("a figure has no such threshold");
  const order = compareQuantities(value, threshold.value);
  if (holds(comparison, order)) return MET;
  return order < 0 ? short(threshold.value, value) : order > 0 ? short(value, threshold.value) : { met: false, shortfall: null };
}

function short(larger: Quantity, smaller: Quantity): Verdict {
  return { met: false, shortfall: subQ(larger, smaller) };
}

function holds(comparison: Measure["comparison"], order: -1 | 0 | 1): boolean {
  switch (comparison) {
    case "=":
      return order === 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    default:
      throw new TypeError(`${comparison} compares no figure with a threshold`);
  }
}

/** Whether a level satisfies the threshold of an ordinal. */
export function compareLevel({ comparison, threshold }: Measure, level: string): boolean {
  if (threshold.kind !== "level") throw new TypeError("an ordinal needs levels");
  const index = threshold.levels.indexOf(level);
  return holds(comparison, index < threshold.required ? -1 : index > threshold.required ? 1 : 0);
}
