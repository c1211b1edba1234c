import { thresholdCell } from "../criteria/threshold";
import type { Measure } from "../criteria/types";
import type { NotMetParams } from "../findings/catalogue";
import { toNumber, type Quantity } from "../../cells/number/quantity";
import type { MeasureScore } from "./measure";

/**
 * What `criterion.not-met` and `criterion.warn-only` say about a failing measure. Figures are numbers in the measure's
 * unit (shares with the unit `%`, also the change of a `so với năm trước`, where the threshold keeps its direction as
 * text); a range, a level and Đạt are text. The shortfall is the distance to the threshold on either side.
 */
export function failureParams(measure: Measure, score: MeasureScore): Omit<NotMetParams, "ward" | "criterion"> {
  const share = measure.kind === "percentage" || measure.kind === "change";
  return {
    measure: measure.code,
    value: isQuantity(score.value) ? toNumber(score.value) : score.value,
    threshold: thresholdParam(measure),
    shortfall: score.shortfall === null ? null : toNumber(score.shortfall),
    unit: share ? "%" : measure.unit,
  };
}

const isQuantity = (value: MeasureScore["value"]): value is Quantity =>
  typeof value === "number" || (typeof value === "object" && value !== null);

function thresholdParam(measure: Measure): string | number {
  const { threshold, comparison, kind } = measure;
  switch (threshold.kind) {
    case "level":
      return threshold.levels[threshold.required]!;
    case "quantity":
      if (kind === "change") return `${comparison === "decrease>=" ? "giảm" : "tăng"} ≥ ${thresholdCell(measure)}`;
      return toNumber(threshold.value);
    default:
      return String(thresholdCell(measure));
  }
}
