import type { Measure } from "../../../core/criteria/types";
import { formatNumber, formatRatio, formatShare, withUnit } from "../../../cells/number/format";
import { compareQuantities, type Quantity } from "../../../cells/number/quantity";
import type { WardLine } from "../../results/lines";
import type { FigureCheck } from "../checks";
import type { GroupStanding } from "./group";
import { paragraph, type Narration, type Remark } from "./types";

/** “Chưa có số liệu về …”: measures that no surveyed ward has, of criteria that are surveyed by measures. */
export function missingMeasures(
  standing: GroupStanding,
  { surveyed, phrases }: Narration,
  checks: readonly FigureCheck[],
): Remark[] {
  // Without any data the group's own sentence already says so.
  if (standing.criteria.every(({ wards }) => wards.missing.length === standing.total)) return [];
  const empty = standing.criteria
    .flatMap(({ criterion }) => criterion.measures)
    .filter((measure) => measure.mandatory && isEmpty(measure, surveyed));
  if (empty.length === 0) return [];
  const listed = empty.map((measure) => phrases.group.measure(measure.name, measure.code)).join(", ");
  return [paragraph(phrases.group.missingMeasures(listed), checks)];
}

function isEmpty(measure: Measure, lines: readonly WardLine[]): boolean {
  const results = lines.map((line) => line.result?.measures.get(measure.code));
  return results.some((result) => result !== undefined) && results.every((result) => !result || result.state === "missing");
}

/** Lowest and highest of every percentage that some ward does not reach. */
export function rangeRemarks(standing: GroupStanding, narration: Narration, checks: readonly FigureCheck[]): Remark[] {
  return standing.criteria
    .flatMap(({ criterion }) => criterion.measures)
    .filter((measure) => measure.kind === "percentage")
    .flatMap((measure) => {
      const text = rangeSentence(measure, narration);
      return text === null ? [] : [paragraph(text, checks)];
    });
}

interface Reading {
  readonly line: WardLine;
  readonly value: Quantity;
  readonly met: boolean;
}

function rangeSentence(measure: Measure, { surveyed, names, phrases }: Narration): string | null {
  const readings = surveyed.flatMap((line): Reading[] => {
    const result = line.result?.measures.get(measure.code);
    const value = result?.value ?? null;
    if (!result || value === null || typeof value === "string" || typeof value === "boolean") return [];
    return [{ line, value, met: result.state === "met" }];
  });
  const met = readings.filter((reading) => reading.met).length;
  if (readings.length === 0 || met === readings.length) return null;
  const sorted = [...readings].sort((a, b) => compareQuantities(a.value, b.value));
  const low = sorted[0]!.value;
  const high = sorted[sorted.length - 1]!.value;
  const at = (value: Quantity): string => {
    const wards = readings.filter((reading) => compareQuantities(reading.value, value) === 0).map((reading) => reading.line);
    return wards.length > 3 ? "" : names.list(wards);
  };
  const threshold = thresholdText(measure, phrases.group.comparison[measure.comparison]);
  const written = [formatShare(low), at(low), formatShare(high), at(high)] as const;
  return phrases.group.range(measure.name, ...written, threshold, formatRatio(met, readings.length));
}

/** `từ 90%`, `8 - 10 đồng chí`; thresholds that are not quantities have no text. */
export function thresholdText(measure: Measure, comparison: string): string {
  const write = (value: Quantity): string =>
    measure.kind === "percentage" || measure.kind === "change" ? formatShare(value) : formatNumber(value);
  const unit = measure.kind === "percentage" || measure.kind === "change" ? "" : measure.unit;
  const { threshold } = measure;
  if (threshold.kind === "quantity") return withUnit(`${comparison}${write(threshold.value)}`, unit);
  if (threshold.kind === "between") return withUnit(`${write(threshold.low)} - ${write(threshold.high)}`, unit);
  return "";
}
