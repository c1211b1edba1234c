import type { Measure } from "../criteria/types";
import { formatExact, formatShare } from "../../cells/number/format";
import { compareQuantities, fromCell, mulQ, percentToShare, ratio, toNumber, type Quantity } from "../../cells/number/quantity";
import { readWithUnit, shareFactor, unitKey } from "../../cells/number/units";
import { formatClass } from "../../cells/numberFormat";
import { shownCell, type CleanText } from "./cell";
import { shownText } from "../../cells/value";
import { ratioAsDate } from "./dates";
import { ambiguous, isKnown, noUnit, readWord } from "./number";
import { unusable, usable } from "./outcome";
import { judged } from "./plausible";
import type { EntryContext, EntryInput, EntryIssue, Reading } from "./reading";

const SMALL = 0.05;
const PER_CENT = ratio(1, 100);
const RATIO = /^(\d{1,15}) ?\/ ?(\d{1,15})( ?\p{L}[^/]*)?$/u;
const UNSURE: readonly string[] = ["0%", "Không áp dụng"];

/**
 * A stored number of `tỷ lệ`. Custom functions see no formats: there a number up to 1 is the stored share, above it per
 * cent. In the workbook a number formatted as a percentage is the share, a date was a ratio, anything else is bare.
 */
export function readStoredPercentage(measure: Measure, stored: number, cell: EntryInput, ctx: EntryContext): Reading {
  const value = fromCell(stored);
  if (cell.format === undefined) return ranged(measure, value <= 1 ? value : percentToShare(value), cell, ctx);
  switch (formatClass(cell.format)) {
    case "percent":
      return isOtherUnit(ctx) ? noUnit(cell, ctx) : ranged(measure, value, cell, ctx);
    case "day-month":
    case "month-year":
      return unusable(ratioAsDate(stored, cell.format, isKnown(ctx)));
    case "time":
      return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
    case "number":
      return bare(measure, value, cell, ctx);
  }
}

/** The same from a text, cleaned before. */
export function readPercentageText(
  measure: Measure,
  { text, lines }: CleanText,
  raw: string,
  cell: EntryInput,
  ctx: EntryContext,
): Reading {
  const word = readWord(text, lines, raw, ctx, UNSURE, false);
  if (word) return word;
  const pair = RATIO.exec(text);
  if (pair && (pair[3] === undefined || readWithUnit(`${pair[2]}${pair[3]}`, "")?.factor === 1))
    return readRatio(measure, Number(pair[1]), Number(pair[2]), cell, ctx);
  const percent = text.endsWith("%");
  if (percent && isOtherUnit(ctx)) return noUnit(cell, ctx);
  const read = readWithUnit(percent ? text.slice(0, -1).trim() : text, "");
  // 95 người is no percentage.
  if (!read || read.unit !== "") return unusable({ code: "entry.unreadable", params: { value: raw } });
  const { number } = read;
  // `99,125`: thousands would be far above 100 %, so the comma can only be decimal.
  const { value, english } = number.kind === "ambiguous" ? { value: number.readings[0]!, english: false } : number;
  const reading = percent ? ranged(measure, percentToShare(value), cell, ctx) : bare(measure, value, cell, ctx);
  if (reading.state !== "value") return reading;
  const share = reading.value as Quantity;
  return usable(share, [isUnitGiven(ctx) && !percent ? asTyped(raw, value, share, english) : asText(raw, share, english, cell)]);
}

function readRatio(measure: Measure, part: number, whole: number, cell: EntryInput, ctx: EntryContext): Reading {
  if (whole === 0) return unusable({ code: "entry.unreadable", params: { value: shownCell(cell) } });
  return ranged(measure, ratio(part, whole), cell, ctx);
}

const isUnitGiven = ({ unit }: EntryContext): boolean => unit !== undefined && unitKey(unit) !== "";

/** The head says another unit than per cent, as ‰. */
function isOtherUnit(ctx: EntryContext): boolean {
  if (!isUnitGiven(ctx)) return false;
  const factor = shareFactor(ctx.unit ?? "");
  return factor === null || compareQuantities(factor, PER_CENT) !== 0;
}

/**
 * A number in a column whose head says per cent or ‰. Up to 1 it may still be the share itself (0,95 under “%”), which is
 * only out of question where the measure's figures are that small and this one would not be.
 */
function underUnit(measure: Measure, value: Quantity, cell: EntryInput, ctx: EntryContext): Reading {
  const factor = shareFactor(ctx.unit ?? "");
  if (factor === null) return noUnit(cell, ctx);
  const share = mulQ(value, factor);
  const mayBeShare = compareQuantities(value, 0) > 0 && compareQuantities(value, isSmall(measure) ? SMALL : 1) <= 0;
  if (!mayBeShare) return ranged(measure, share, cell, ctx);
  return ambiguous(shownCell(cell), [formatShare(share, 13), formatShare(value, 13)]);
}

/** A number that does not say whether it is a share or per cent. */
function bare(measure: Measure, value: Quantity, cell: EntryInput, ctx: EntryContext): Reading {
  if (isUnitGiven(ctx)) return underUnit(measure, value, cell, ctx);
  const toOne = compareQuantities(value, 1);
  const share = compareQuantities(value, 0) > 0 && toOne < 0;
  if (toOne === 0 || (share && isSmall(measure)))
    return ambiguous(shownCell(cell), [`${formatExact(value)}%`, formatShare(value, 13)]);
  return ranged(measure, toOne < 0 ? value : percentToShare(value), cell, ctx);
}

/** A threshold under 5 %: 0,5 may well be half a per cent. */
function isSmall({ threshold }: Measure): boolean {
  const value = threshold.kind === "quantity" ? threshold.value : threshold.kind === "between" ? threshold.high : null;
  return value !== null && compareQuantities(value, SMALL) < 0;
}

function ranged(measure: Measure, share: Quantity, cell: EntryInput, ctx: EntryContext): Reading {
  if (compareQuantities(share, 0) < 0 || compareQuantities(share, 1) > 0) {
    return unusable({ code: "entry.out-of-range", params: { value: shownCell(cell) } });
  }
  return judged(measure, share, cell, ctx);
}

/** The same number as typed, where its unit stands in the head. */
function asTyped(raw: string, typed: Quantity, share: Quantity, english: boolean): EntryIssue {
  const code = english ? "entry.english-format" : "entry.number-as-text";
  return {
    code,
    params: { value: raw, read: formatShare(share, 13) },
    suggestion: { value: toNumber(typed), label: formatExact(typed) },
  };
}

/** What to write instead of the text so that it reads as the same share; above 1 % per cent, unless the cell shows shares. */
function asText(raw: string, share: Quantity, english: boolean, cell: EntryInput): EntryIssue {
  const code = english ? "entry.english-format" : "entry.number-as-text";
  const label = formatShare(share, 13);
  const params = { value: raw, read: label };
  const perCent = mulQ(share, 100);
  if (formatClass(cell.format) === "percent") return { code, params, suggestion: { value: toNumber(share), label } };
  return compareQuantities(perCent, 1) > 0 ? { code, params, suggestion: { value: toNumber(perCent), label } } : { code, params };
}
