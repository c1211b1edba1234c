import { formatNumber, formatShare } from "../../cells/number/format";
import { compareQuantities, fromCell, percentToShare, toNumber, type Quantity } from "../../cells/number/quantity";
import { readWithUnit } from "../../cells/number/units";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import type { Comparison, Measure, MeasureKind, Threshold } from "./types";

/** A cell of the sheet `Tiêu chí`: its text, and its number when it holds one. */
export interface CriteriaCell {
  readonly text: string;
  readonly number: number | null;
  /** The number is formatted as a percentage. */
  readonly percent: boolean;
}

const isShare = (kind: MeasureKind): boolean => kind === "percentage" || kind === "change";

/** A quantity of a measure of this kind; `null` when it cannot be read or has two readings. */
export function readQuantity(cell: CriteriaCell, kind: MeasureKind, unit: string): Quantity | null {
  if (cell.number !== null) {
    const value = fromCell(cell.number);
    return isShare(kind) && !cell.percent && value > 1 ? percentToShare(value) : value;
  }
  return quantityOfText(cell.text, kind, unit);
}

function quantityOfText(text: string, kind: MeasureKind, unit: string): Quantity | null {
  const percent = text.endsWith("%");
  const read = readWithUnit(percent ? text.slice(0, -1).trim() : text, unit);
  if (read?.factor !== 1 || read.number.kind === "ambiguous") return null;
  const { value } = read.number;
  if (!isShare(kind)) return percent ? null : value;
  return percent || compareQuantities(value, 1) > 0 ? percentToShare(value) : value;
}

/** Which comparisons make sense for a kind. */
export function comparisonFits(kind: MeasureKind, comparison: Comparison): boolean {
  if (kind === "change") return comparison === "increase>=" || comparison === "decrease>=";
  if (comparison === "increase>=" || comparison === "decrease>=") return false;
  if (kind === "yes-no") return comparison === "=";
  return kind !== "ordinal" || comparison !== "between";
}

/** `Ngưỡng`: a quantity, `8 đến 10` (both ends in), or `threshold | lowest; …; highest`; `null` when it cannot be used. */
export function readThreshold(cell: CriteriaCell, kind: MeasureKind, comparison: Comparison, unit: string): Threshold | null {
  if (kind === "yes-no") return { kind: "yes" };
  if (kind === "ordinal") return readLevels(cell.text);
  if (comparison !== "between") {
    const value = readQuantity(cell, kind, unit);
    return value === null ? null : { kind: "quantity", value };
  }
  const ends = cell.text.split(/ đến | ?[-–—] ?/);
  if (ends.length !== 2) return null;
  const [low, high] = ends.map((end) => quantityOfText(end.trim(), kind, unit));
  if (low === undefined || low === null || high === undefined || high === null) return null;
  return compareQuantities(low, high) <= 0 ? { kind: "between", low, high } : null;
}

function readLevels(text: string): Threshold | null {
  const [wanted = "", list = ""] = text.split("|");
  const levels = list.split(";").map(normaliseText).filter(Boolean);
  const keys = levels.map(matchKey);
  const required = keys.indexOf(matchKey(wanted));
  return required >= 0 && new Set(keys).size === keys.length ? { kind: "level", levels, required } : null;
}

/** Three decimals read as thousands, four do not. */
const unambiguous = (text: string): string => text.replace(/^(\d{1,3},\d{3})(?=%?$)/, "$10");

/** A quantity as it stands in `Tiêu chí`: shares as `90%`, so that the cell needs no format. */
export function quantityCell(value: Quantity | null, kind: MeasureKind): string | number | null {
  if (value === null) return null;
  return isShare(kind) ? unambiguous(formatShare(value, 13)) : toNumber(value);
}

/** `Ngưỡng` as it stands in `Tiêu chí`; what `readThreshold` reads. */
export function thresholdCell({ kind, threshold }: Measure): string | number | null {
  switch (threshold.kind) {
    case "yes":
      return "Đạt";
    case "quantity":
      return quantityCell(threshold.value, kind);
    case "between": {
      const end = (value: Quantity): string => unambiguous(isShare(kind) ? formatShare(value, 13) : formatNumber(value, 15));
      return `${end(threshold.low)} đến ${end(threshold.high)}`;
    }
    case "level":
      return `${threshold.levels[threshold.required]} | ${threshold.levels.join("; ")}`;
    case "unread":
      return null;
  }
}
