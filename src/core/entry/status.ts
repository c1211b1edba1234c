import { formatClass } from "../../cells/numberFormat";
import { shownText } from "../../cells/value";
import { ambiguous } from "./number";
import { NO, NOT_APPLICABLE, unusable, YES } from "./outcome";
import type { EntryInput, Reading } from "./reading";
import { EITHER, isNegative, NO_OR_NOT_APPLICABLE, statusOf } from "./words";

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

/** 1 and 0; a date or any other number is no status. */
export function readStatusNumber(value: number, cell: EntryInput): Reading {
  const kind = formatClass(cell.format);
  if (kind === "number" || kind === "percent") {
    if (value === 1) return YES;
    if (value === 0) return NO;
  }
  return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
}

/**
 * Đ, x, KĐ … (workbook.md, Reading a cell, Status). `name` is what the cell answers: where it contains “không” or
 * “chưa” a bare Không or Có is ambiguous, Đ/KĐ never.
 */
export function readStatusText(text: string, raw: string, name: string): Reading {
  switch (statusOf(text)) {
    case "met":
      return YES;
    case "not-met":
      return NO;
    case "yes":
      return isNegative(name) ? ambiguous(raw, EITHER) : YES;
    case "no":
      return isNegative(name) ? ambiguous(raw, EITHER) : NO;
    case "not-applicable":
      return NOT_APPLICABLE;
    case "unsure":
      return ambiguous(raw, NO_OR_NOT_APPLICABLE);
    case "partly":
      return ambiguous(raw, EITHER);
    case undefined:
      return unusable({ code: "entry.unreadable", params: { value: raw } });
  }
}
