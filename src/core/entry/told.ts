import { matchKey } from "../../cells/text/normalise";
import { cellText, isErrorValue } from "../../cells/value";
import { cleanText } from "./cell";
import { ambiguous } from "./number";
import { direct, MISSING, NOT_APPLICABLE } from "./outcome";
import type { EntryContext, EntryInput, Reading } from "./reading";
import { symbolShown } from "./symbols";
import { EITHER, statusOf } from "./words";

/**
 * What equal entries have in common, so that they are asked about once: the match key of the text as it is shown (letters
 * of old encodings as Unicode, marks of symbol fonts as ✓ or ✗), between `~` where it is struck through. "" for a blank
 * and for an error.
 */
export function answerKey(cell: EntryInput): string {
  const { value, font } = cell;
  if (value === null || isErrorValue(value)) return "";
  const shown = typeof value === "string" ? shownWords(value, font) : cellText(value);
  const key = matchKey(shown);
  return key !== "" && cell.struck === true ? `~${key}~` : key;
}

function shownWords(value: string, font: string | null | undefined): string {
  // A picture without a meaning of ours is itself only in its own font.
  return symbolShown(value, font) === null ? `${value.trim()} (${font ?? ""})` : cleanText(value, font).text;
}

/** What the user said that this entry means; `null` where nothing was said. A result says nothing about last year. */
export function readTold(cell: EntryInput, ctx: EntryContext): Reading | null {
  const { told } = ctx;
  if (told === undefined || told.size === 0) return null;
  const key = answerKey(cell);
  const meaning = key === "" ? undefined : told.get(key);
  switch (meaning) {
    case undefined:
      return null;
    case "missing":
      return MISSING;
    case "not-applicable":
      return NOT_APPLICABLE;
    case "ambiguous":
      return ambiguous(cellText(cell.value), EITHER);
    default:
      return ctx.part === "previous" ? null : withOwnWords(direct(meaning), cell);
  }
}

/** Words that are more than a status word or a mark stay with the result. */
function withOwnWords(reading: Reading, { value, font }: EntryInput): Reading {
  if (typeof value !== "string" || symbolShown(value, font) !== undefined) return reading;
  const { lines, text } = cleanText(value, font);
  return text.length < 4 || statusOf(text) !== undefined ? reading : { ...reading, note: lines };
}
