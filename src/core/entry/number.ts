import type { Measure } from "../criteria/types";
import { withUnit } from "../../cells/number/format";
import { fromCell, mulQ, toNumber, type Quantity } from "../../cells/number/quantity";
import { readWithUnit } from "../../cells/number/units";
import { formatClass } from "../../cells/numberFormat";
import { formatExact } from "../../cells/number/format";
import { shownText } from "../../cells/value";
import { ratioAsDate } from "./dates";
import { direct, NOT_APPLICABLE, unusable } from "./outcome";
import { judged } from "./plausible";
import type { EntryContext, EntryInput, EntryIssue, Reading } from "./reading";
import { directOf, EITHER, isNone, NONE_OR_NOT_APPLICABLE, statusOf } from "./words";

/** A stored number of `số`, `đếm` or a figure of `so với năm trước`. */
export function readStoredNumber(measure: Measure, value: number, cell: EntryInput, ctx: EntryContext): Reading {
  const kind = formatClass(cell.format);
  if (kind === "number" || kind === "percent") return judged(measure, fromCell(value), cell, ctx);
  if (ctx.ratioColumn && kind !== "time") return unusable(ratioAsDate(value, cell.format ?? "", isKnown(ctx)));
  return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
}

/** Whether a number is one of the counts that the reading knows of. */
export function isKnown({ knownCounts }: EntryContext): (count: number) => boolean {
  return (count) => knownCounts?.has(count) ?? false;
}

/** The same from a text, cleaned before. */
export function readNumberText(measure: Measure, text: string, raw: string, cell: EntryInput, ctx: EntryContext): Reading {
  const word = readWord(text, raw, ctx, NONE_OR_NOT_APPLICABLE, true);
  if (word) return word;
  if (isNone(text)) return judged(measure, 0, cell, ctx);
  const read = readWithUnit(text, measure.unit);
  if (!read) return unusable({ code: "entry.unreadable", params: { value: raw } });
  const { number, factor } = read;
  if (number.kind === "ambiguous") return ambiguous(raw, number.readings.map(formatExact));
  if (factor !== 1) {
    const readings = [number.value, mulQ(number.value, factor)];
    return ambiguous(
      raw,
      readings.map((value) => withUnit(formatExact(value), measure.unit)),
    );
  }
  return judged(measure, number.value, cell, ctx, [asText(raw, number.value, number.english)]);
}

/** The number is there, but as text, or written the English way. */
function asText(raw: string, value: Quantity, english: boolean): EntryIssue {
  const read = formatExact(value);
  const code = english ? "entry.english-format" : "entry.number-as-text";
  return { code, params: { value: raw, read }, suggestion: { value: toNumber(value), label: read } };
}

/** Words that may stand in place of any figure; `null` when the text is none of them. */
export function readWord(
  text: string,
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
  return status === "partly" || (status === "yes" && yesIsUnsure) ? ambiguous(raw, EITHER) : null;
}

/** `entry.ambiguous`. */
export function ambiguous(raw: string, readings: readonly string[]): Reading {
  return unusable({ code: "entry.ambiguous", params: { value: raw, readings } });
}
