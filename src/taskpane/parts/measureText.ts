import type { Measure } from "../../core/criteria/types";
import { formatNumber, formatShare, withUnit } from "../../cells/number/format";
import { compareQuantities, subQ, type Quantity } from "../../cells/number/quantity";
import type { MeasureResult } from "../../core/scoring/types";
import type { Words } from "../../i18n";

type CriteriaWords = Words["pane"]["criteria"];

/** A quantity as its measure prints it: shares of percentages and changes, else with the unit. */
export function quantityText(value: Quantity, { kind, unit }: Measure): string {
  return kind === "percentage" || kind === "change" ? formatShare(value) : withUnit(formatNumber(value), unit);
}

/** The value that decided, in words. */
export function valueText(result: MeasureResult | undefined, measure: Measure, words: CriteriaWords): string {
  const value = result?.value ?? null;
  if (value === null) return words.empty;
  if (typeof value === "boolean") return value ? words.values.yes : words.values.no;
  if (typeof value === "string") return value;
  if (measure.kind !== "change") return quantityText(value, measure);
  const sign = compareQuantities(value, 0);
  if (sign === 0) return words.change.same;
  return sign > 0 ? words.change.up(formatShare(value)) : words.change.down(formatShare(subQ(0, value)));
}

/** What a measure asks: `từ 500 m² trở lên`. */
export function thresholdText({ threshold, comparison, ...rest }: Measure, words: CriteriaWords): string {
  const measure = { threshold, comparison, ...rest };
  switch (threshold.kind) {
    case "yes":
      return words.threshold.yes;
    case "unread":
      return words.threshold.unread;
    case "level":
      return words.threshold.level(threshold.levels[threshold.required] ?? "");
    case "between":
      return words.threshold.between(
        quantityText(threshold.low, { ...measure, unit: "" }),
        quantityText(threshold.high, measure),
      );
    case "quantity": {
      const text = quantityText(threshold.value, measure);
      return comparison === "between" ? text : words.threshold[comparison](text);
    }
  }
}
