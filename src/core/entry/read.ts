import type { Measure } from "../criteria/types";
import { mayBeLegacy } from "../../cells/text/legacy";
import { cleanText, formulaIssues } from "./cell";
import { shownText } from "../../cells/value";
import { readNumberText, readStoredNumber } from "./number";
import { cleanLevel, readLevelText } from "./ordinal";
import { MISSING, NO, UNJUDGED, unusable, withIssues, YES } from "./outcome";
import { readPercentageText, readStoredPercentage } from "./percentage";
import type { EntryContext, EntryInput, Reading } from "./reading";
import { cleanStatus, readStatusNumber, readStatusText } from "./status";

const NO_CONTEXT: EntryContext = {};

/**
 * Reads one cell as the answer to a measure (workbook.md, Reading a cell). A blank is missing, never 0; every other
 * entry is usable, not applicable, a direct result, or unusable with an issue that says why.
 */
export function readEntry(measure: Measure, cell: EntryInput, ctx: EntryContext = NO_CONTEXT): Reading {
  if (measure.threshold.kind === "unread") return UNJUDGED;
  const reading = readValue(measure, cell, ctx);
  return cell.formula ? withIssues(reading, formulaIssues(cell)) : reading;
}

function readValue(measure: Measure, cell: EntryInput, ctx: EntryContext): Reading {
  const { value } = cell;
  if (value === null || value === "") return MISSING;
  if (typeof value === "object") return unusable({ code: "entry.error-value", params: { value: value.error } });
  if (typeof value === "number") return readStored(measure, value, cell, ctx);
  if (typeof value === "boolean") {
    if (measure.kind === "yes-no") return value ? YES : NO;
    return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
  }
  const clean = mayBeLegacy(cell.font) ? undefined : measure.kind === "yes-no" ? cleanStatus(value) : cleanLevel(measure, value);
  if (clean) return clean;
  const { text, issues } = cleanText(value, cell.font);
  return text === "" ? MISSING : withIssues(readText(measure, text, value, cell, ctx), issues);
}

function readStored(measure: Measure, value: number, cell: EntryInput, ctx: EntryContext): Reading {
  switch (measure.kind) {
    case "yes-no":
      return readStatusNumber(value, cell);
    case "ordinal":
      return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
    case "percentage":
      return readStoredPercentage(measure, value, cell, ctx);
    case "number":
    case "count":
    case "change":
      return readStoredNumber(measure, value, cell, ctx);
  }
}

function readText(measure: Measure, text: string, raw: string, cell: EntryInput, ctx: EntryContext): Reading {
  switch (measure.kind) {
    case "yes-no":
      return readStatusText(text, raw, measure.name);
    case "ordinal":
      return readLevelText(measure, text, raw, ctx);
    case "percentage":
      return readPercentageText(measure, text, raw, cell, ctx);
    case "number":
    case "count":
    case "change":
      return readNumberText(measure, text, raw, cell, ctx);
  }
}
