import type { Measure } from "../criteria/types";
import { formatExact, withUnit } from "../../cells/number/format";
import { compareQuantities, fromCell, ratio, toNumber, type Quantity } from "../../cells/number/quantity";
import { readWithUnit, shareFactor, unitFactor, unitKey, type ReadWithUnit } from "../../cells/number/units";
import { formatClass } from "../../cells/numberFormat";
import { shownText } from "../../cells/value";
import { shownCell, type CleanText } from "./cell";
import { ratioAsDate } from "./dates";
import { headFactor, scaled } from "./figure";
import { readNoted } from "./noted";
import { direct, NOT_APPLICABLE, noted, unusable } from "./outcome";
import { judged } from "./plausible";
import type { EntryContext, EntryInput, EntryIssue, Reading } from "./reading";
import { directOf, EITHER, isNone, NONE_OR_NOT_APPLICABLE, statusOf } from "./words";

/** A stored number of `số`, `đếm` or a figure of `so với năm trước`. */
export function readStoredNumber(measure: Measure, value: number, cell: EntryInput, ctx: EntryContext): Reading {
  const kind = formatClass(cell.format);
  const factor = headFactor(measure, ctx);
  if (factor === null) return noUnit(cell, ctx);
  // 95 % is stored as 0,95, and is 95 to a measure in per cent.
  const perCent = kind === "percent" ? shareFactor(measure.unit) : null;
  if (perCent !== null) return judged(measure, ratio(fromCell(value), perCent), cell, ctx);
  if (kind === "number" || kind === "percent") return judged(measure, scaled(fromCell(value), factor), cell, ctx);
  if (ctx.ratioColumn && kind !== "time") return unusable(ratioAsDate(value, cell.format ?? "", isKnown(ctx)));
  return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
}

/** The head's unit is none of the measure's: nobody knows what the figure is. */
export function noUnit(cell: EntryInput, { unit }: EntryContext): Reading {
  const value = shownCell(cell);
  return ambiguous(value, [value, `${value} ${unit ?? ""}`]);
}

/** Whether a number is one of the counts that the reading knows of. */
export function isKnown({ knownCounts }: EntryContext): (count: number) => boolean {
  return (count) => knownCounts?.has(count) ?? false;
}

/** The same from a text, cleaned before. */
export function readNumberText(
  measure: Measure,
  { text, lines }: CleanText,
  raw: string,
  cell: EntryInput,
  ctx: EntryContext,
): Reading {
  const word = readWord(text, lines, raw, ctx, NONE_OR_NOT_APPLICABLE, true);
  if (word) return word;
  if (isNone(text, `${measure.name} ${measure.unit}`)) return judged(measure, 0, cell, ctx);
  const read = readTyped(text, measure, ctx);
  if (!read) return unusable({ code: "entry.unreadable", params: { value: raw } });
  const { number, unit, factor } = read;
  if (number.kind === "ambiguous") return ambiguous(raw, number.readings.map(formatExact));
  if (unit === "") {
    const head = headFactor(measure, ctx);
    if (head === null) return noUnit(cell, ctx);
    return judged(measure, scaled(number.value, head), cell, ctx, [asText(raw, number.value, number.english)]);
  }
  const value = scaled(number.value, factor);
  if (ctx.unit === undefined || unitKey(ctx.unit) === "")
    return judged(measure, value, cell, ctx, [asText(raw, value, number.english)]);
  // A unit in the cell that is another than the head's: one of the two is wrong.
  const same = unitFactor(unit, ctx.unit);
  if (same === null || compareQuantities(same, 1) !== 0)
    return ambiguous(raw, [withUnit(formatExact(number.value), unit), withUnit(formatExact(number.value), ctx.unit)]);
  return judged(measure, value, cell, ctx, [asText(raw, number.value, number.english)]);
}

/** The number with what was typed after it: a unit of the measure, or the head's own. */
function readTyped(text: string, measure: Measure, { unit }: EntryContext): ReadWithUnit | null {
  const own = readWithUnit(text, measure.unit);
  if (own || unit === undefined) return own;
  const heads = readWithUnit(text, unit);
  return heads && compareQuantities(heads.factor, 1) === 0 ? { ...heads, unit: "" } : null;
}

/** The number is there, but as text, or written the English way. */
function asText(raw: string, value: Quantity, english: boolean): EntryIssue {
  const read = formatExact(value);
  const code = english ? "entry.english-format" : "entry.number-as-text";
  return { code, params: { value: raw, read }, suggestion: { value: toNumber(value), label: read } };
}

/** Words that may stand in place of any figure, with a note or without; `null` when the text is none of them. */
export function readWord(
  text: string,
  lines: string,
  raw: string,
  ctx: EntryContext,
  unsure: readonly string[],
  yesIsUnsure: boolean,
): Reading | null {
  if (/^[-+]?\d/.test(text)) return null;
  const result = ctx.part === "previous" ? undefined : directOf(text);
  if (result) return direct(result);
  const status = statusOf(text);
  if (status === "not-applicable") return NOT_APPLICABLE;
  if (status === "unsure") return ambiguous(raw, unsure);
  if (status === "partly" || (status === "yes" && yesIsUnsure)) return ambiguous(raw, EITHER);
  return status === undefined && ctx.part !== "previous" ? readNotedResult(lines, raw) : null;
}

/** Đạt or Không đạt with a note in place of a figure; Có, Không and marks speak of no figure. */
function readNotedResult(lines: string, raw: string): Reading | null {
  const found = readNoted(lines);
  if (!found?.named) return null;
  switch (found.status) {
    case "met":
    case "not-met":
      return noted(direct(found.status), found.note);
    case "not-applicable":
      return noted(NOT_APPLICABLE, found.note);
    default:
      return ambiguous(raw, EITHER);
  }
}

/** `entry.ambiguous`. */
export function ambiguous(raw: string, readings: readonly string[]): Reading {
  return unusable({ code: "entry.ambiguous", params: { value: raw, readings } });
}
