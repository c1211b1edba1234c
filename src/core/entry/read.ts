import type { Measure } from "../criteria/types";
import { cleanText, formulaIssues, type CleanText } from "./cell";
import { isLookedAt, readByLook } from "./look";
import { shownText } from "../../cells/value";
import { readNumberText, readStoredNumber } from "./number";
import { cleanLevel, readLevelText } from "./ordinal";
import { MISSING, UNJUDGED, unusable, withIssues } from "./outcome";
import { readPercentageText, readStoredPercentage } from "./percentage";
import type { EntryContext, EntryInput, Reading } from "./reading";
import { cleanStatus, readStatusBoolean, readStatusNumber, readStatusText } from "./status";

const NO_CONTEXT: EntryContext = {};

/**
 * Reads one cell as the answer to a measure (workbook.md, Reading a cell). A blank is missing, never 0; every other
 * entry is usable, not applicable, a direct result, or unusable with an issue that says why.
 */
export function readEntry(measure: Measure, cell: EntryInput, ctx: EntryContext = NO_CONTEXT): Reading {
  if (measure.threshold.kind === "unread") return UNJUDGED;
  const look = readByLook(cell, ctx);
  const reading = look ? inKind(measure, look) : readValue(measure, cell, ctx);
  return cell.formula ? withIssues(reading, formulaIssues(cell)) : reading;
}

/** A result is the value of a yes-no measure, and stands in place of any other. */
function inKind({ kind }: Measure, reading: Reading): Reading {
  if (kind !== "yes-no" || reading.state !== "direct") return reading;
  return { ...reading, state: "value", value: reading.direct === "met", direct: null };
}

function readValue(measure: Measure, cell: EntryInput, ctx: EntryContext): Reading {
  const { value } = cell;
  if (value === null || value === "") return MISSING;
  if (typeof value === "object") return unusable({ code: "entry.error-value", params: { value: value.error } });
  if (typeof value === "number") return readStored(measure, value, cell, ctx);
  if (typeof value === "boolean") {
    if (measure.kind === "yes-no") return readStatusBoolean(value, ctx);
    return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
  }
  const clean = isLookedAt(cell.font) ? undefined : measure.kind === "yes-no" ? cleanStatus(value) : cleanLevel(measure, value);
  if (clean) return clean;
  const clear = cleanText(value, cell.font);
  return clear.text === "" ? MISSING : withIssues(readText(measure, clear, value, cell, ctx), clear.issues);
}

function readStored(measure: Measure, value: number, cell: EntryInput, ctx: EntryContext): Reading {
  switch (measure.kind) {
    case "yes-no":
      return readStatusNumber(value, cell, ctx);
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

function readText(measure: Measure, clear: CleanText, raw: string, cell: EntryInput, ctx: EntryContext): Reading {
  switch (measure.kind) {
    case "yes-no":
      return readStatusText(clear, raw, measure.name, ctx);
    case "ordinal":
      return readLevelText(measure, clear, raw, ctx);
    case "percentage":
      return readPercentageText(measure, clear, raw, cell, ctx);
    case "number":
    case "count":
    case "change":
      return readNumberText(measure, clear, raw, cell, ctx);
  }
}
