import type { Measure } from "../criteria/types";
import { compareQuantities, mulQ, type Quantity } from "../../cells/number/quantity";
import { shareFactor, unitFactor, unitKey } from "../../cells/number/units";
import { matchKey } from "../../cells/text/normalise";
import type { EntryContext } from "./reading";

/**
 * What a figure of the column is multiplied by to be one of the measure: from the unit in its head, else 1. `null`: the
 * head's unit and the measure's cannot be reconciled. Percentages are shares of one.
 */
export function headFactor(measure: Measure, { unit }: EntryContext): Quantity | null {
  if (unit === undefined || unitKey(unit) === "") return 1;
  if (measure.kind === "percentage") return shareFactor(unit);
  const factor = unitFactor(unit, measure.unit);
  if (factor !== null || measure.unit !== "") return factor;
  // The measure may have its unit in its name: “Diện tích (m²)”.
  return matchKey(measure.name)
    .replace(/²/g, "2")
    .includes(`(${unitKey(unit)})`)
    ? 1
    : null;
}

/** Whether the figure stands in another unit than the measure's, so that its size needs no other explanation. */
export function isConverted(measure: Measure, ctx: EntryContext): boolean {
  const factor = headFactor(measure, ctx);
  return factor !== null && compareQuantities(factor, 1) !== 0;
}

/** The figure in the measure's unit. */
export function scaled(value: Quantity, factor: Quantity): Quantity {
  return factor === 1 ? value : mulQ(value, factor);
}
