import { formatClass } from "../../cells/numberFormat";
import { shownText } from "../../cells/value";
import type { CleanText } from "./cell";
import { readNoted } from "./noted";
import { ambiguous } from "./number";
import { NO, NOT_APPLICABLE, noted, unusable, YES } from "./outcome";
import type { EntryContext, EntryInput, Reading } from "./reading";
import { EITHER, isNegative, NO_OR_NOT_APPLICABLE, statusOf, type StatusWord } from "./words";

/** Words that stand as they should, so that a clean cell needs no other look. */
const CLEAN = new Map<string, Reading>([
  ["Đ", YES],
  ["Đạt", YES],
  ["x", YES],
  ["X", YES],
  ["✓", YES],
  ["KĐ", NO],
  ["Không đạt", NO],
  ["KAD", NOT_APPLICABLE],
]);

/** A clean status word, without any further work; `undefined` sends the cell the long way. */
export function cleanStatus(value: string): Reading | undefined {
  return CLEAN.get(value);
}

/** 1 and 0; a date or any other number is no status, and neither are they in a column of figures. */
export function readStatusNumber(value: number, cell: EntryInput, { bare }: EntryContext): Reading {
  const kind = formatClass(cell.format);
  if ((kind !== "number" && kind !== "percent") || (value !== 1 && value !== 0))
    return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
  if (bare === "figure") return ambiguous(shownText(value), EITHER);
  return value === 1 ? YES : NO;
}

/** TRUE and FALSE. */
export function readStatusBoolean(value: boolean, { bare }: EntryContext): Reading {
  if (bare === "figure") return ambiguous(shownText(value), EITHER);
  return value ? YES : NO;
}

const BARE_FIGURE = /^(?:[01]|true|false)$/i;

/**
 * Đ, x, KĐ … (workbook.md, Reading a cell, Status), with a note or without. `name` is what the cell answers: where it
 * contains “không” or “chưa” a bare Không, Chưa or Có is ambiguous, Đ/KĐ never.
 */
export function readStatusText({ text, lines }: CleanText, raw: string, name: string, ctx: EntryContext): Reading {
  if (ctx.bare === "figure" && BARE_FIGURE.test(text)) return ambiguous(raw, EITHER);
  const word = statusOf(text);
  if (word !== undefined) return readStatusWord(word, raw, name, ctx);
  const found = readNoted(lines);
  if (found === null) return unusable({ code: "entry.unreadable", params: { value: raw } });
  return found.status === "ambiguous" ? ambiguous(raw, EITHER) : noted(readStatusWord(found.status, raw, name, ctx), found.note);
}

function readStatusWord(word: StatusWord, raw: string, name: string, { bare }: EntryContext): Reading {
  switch (word) {
    case "met":
      return YES;
    case "not-met":
      return NO;
    case "yes":
    case "no":
    case "not-yet":
      if (bare === "figure" || isNegative(name)) return ambiguous(raw, EITHER);
      return word === "yes" ? YES : NO;
    case "not-applicable":
      return NOT_APPLICABLE;
    case "unsure":
      return ambiguous(raw, NO_OR_NOT_APPLICABLE);
    case "partly":
      return ambiguous(raw, EITHER);
  }
}
