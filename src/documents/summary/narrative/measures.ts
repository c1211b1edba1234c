import type { Comparison, Measure } from "../../../core/criteria/types";
import { formatNumber, formatRatio, formatShare, withUnit } from "../../../cells/number/format";
import { compareQuantities, type Quantity } from "../../../cells/number/quantity";
import type { WardLine } from "../../results/lines";
import type { FigureCheck } from "../checks";
import type { GroupStanding } from "./standing";
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
  const sorted = [...readings].sort((a, b) => compareQuantities(a.value, b.value));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || met === readings.length) return null;
  const at = ({ value }: Reading): string => {
    const wards = readings.filter((reading) => compareQuantities(reading.value, value) === 0).map((reading) => reading.line);
    return phrases.group.at(formatShare(value), wards.length > 3 ? "" : names.list(wards));
  };
  return phrases.group.range({
    measure: measure.name,
    low: at(low),
    high: at(high),
    threshold: thresholdText(measure),
    ratio: formatRatio(met, readings.length),
  });
}

const COMPARISON: Readonly<Record<Comparison, string>> = {
  "=": "",
  ">": "trên ",
  ">=": "từ ",
  "<": "dưới ",
  "<=": "không quá ",
  between: "",
  "increase>=": "tăng từ ",
  "decrease>=": "giảm từ ",
};

/** `từ 90%`, `8 - 10 đồng chí`; thresholds that are not quantities have no text. */
export function thresholdText(measure: Measure): string {
  const write = (value: Quantity): string =>
    measure.kind === "percentage" || measure.kind === "change" ? formatShare(value) : formatNumber(value);
  const unit = measure.kind === "percentage" || measure.kind === "change" ? "" : measure.unit;
  const { threshold } = measure;
  if (threshold.kind === "quantity") return withUnit(`${COMPARISON[measure.comparison]}${write(threshold.value)}`, unit);
  if (threshold.kind === "between") return withUnit(`${write(threshold.low)} - ${write(threshold.high)}`, unit);
  return "";
}
