import { shownText } from "../../cells/value";
import { cleanText, formulaIssues } from "./cell";
import { isLookedAt, readByLook } from "./look";
import { MISSING, unusable, withIssues } from "./outcome";
import type { EntryContext, EntryInput, Reading } from "./reading";
import { cleanStatus, readStatusBoolean, readStatusNumber, readStatusText } from "./status";

const NO_CONTEXT: EntryContext = {};

/**
 * A direct result (short form, appraised form, ward sheet): the whole list of status words, with a note or without. `name`
 * is what the cell answers (the criterion's name in a short form) and decides on polarity. Of the context count `bare` and
 * `told`. State `direct`, or as `readEntry`.
 */
export function readDirect(cell: EntryInput, name: string, ctx: EntryContext = NO_CONTEXT): Reading {
  const reading = asDirect(readByLook(cell, ctx) ?? readStatus(cell, name, ctx));
  return cell.formula ? withIssues(reading, formulaIssues(cell)) : reading;
}

function readStatus(cell: EntryInput, name: string, ctx: EntryContext): Reading {
  const { value } = cell;
  if (value === null || value === "") return MISSING;
  if (typeof value === "object") return unusable({ code: "entry.error-value", params: { value: value.error } });
  if (typeof value === "number") return readStatusNumber(value, cell, ctx);
  if (typeof value === "boolean") return readStatusBoolean(value, ctx);
  const clean = isLookedAt(cell.font) ? undefined : cleanStatus(value);
  if (clean) return clean;
  const clear = cleanText(value, cell.font);
  return clear.text === "" ? MISSING : withIssues(readStatusText(clear, value, name, ctx), clear.issues);
}

function asDirect(reading: Reading): Reading {
  if (reading.state !== "value") return reading;
  return { ...reading, state: "direct", value: null, direct: reading.value === true ? "met" : "not-met" };
}

/** A reading of the two columns `Đạt` and `Không đạt`; `at` is the cell that decided and that the issues stand at. */
export interface TwoColumnReading extends Reading {
  readonly at: "met" | "not-met";
}

/**
 * The two-column form: the column decides. x under `Không đạt` is not met; in both a contradiction; in neither missing.
 * 0 and FALSE are no mark; a word that denies its own column (KĐ under `Đạt`) is a contradiction too.
 */
export function readTwoColumns(met: EntryInput, notMet: EntryInput, ctx: EntryContext = NO_CONTEXT): TwoColumnReading {
  const yes = readMark(met, "met", ctx);
  const no = readMark(notMet, "not-met", ctx);
  if (yes.state === "direct" && no.state === "direct") {
    return { ...unusable({ code: "entry.contradiction", params: { value: shownText(notMet.value) } }), at: "not-met" };
  }
  if (yes.state === "unusable") return { ...yes, at: "met" };
  if (no.state === "unusable") return { ...no, at: "not-met" };
  return no.state !== "missing" && yes.state === "missing" ? { ...no, at: "not-met" } : { ...yes, at: "met" };
}

const DENIED = new Set<unknown>([0, false, "0", "FALSE", "false"]);

function readMark(cell: EntryInput, column: "met" | "not-met", ctx: EntryContext): Reading {
  const { value } = cell;
  if (cell.struck !== true && DENIED.has(value)) return MISSING;
  const reading = readDirect(cell, "", ctx);
  if (reading.state !== "direct") return reading;
  if (reading.direct === "met" && (column === "met" || !deniesColumn(value))) return { ...reading, direct: column };
  if (reading.direct === "not-met" && column === "not-met") return reading;
  return unusable({ code: "entry.contradiction", params: { value: shownText(value) } });
}

/** Đ or Đạt written under `Không đạt`. */
function deniesColumn(value: EntryInput["value"]): boolean {
  return typeof value === "string" && /^\s*đ/iu.test(cleanText(value, null).text);
}

/** The appraised form, `Tự chấm` beside `Thẩm định`. */
export interface AppraisedReading {
  /** The deciding reading: the appraisal's. */
  readonly reading: Reading;
  /** The cell that it stands at, with its issues. */
  readonly at: "self" | "appraisal";
  readonly self: Reading;
  /** Both are results and differ (`criterion.appraisal-differs`). */
  readonly differs: boolean;
}

/**
 * The appraisal decides. Blank, ambiguous or wrong beside a usable self-score it is missing, reported once as the finding
 * of its own cell; a self-score that cannot be read is then of no consequence.
 */
export function readAppraised(
  self: EntryInput,
  appraisal: EntryInput,
  name: string,
  ctx: EntryContext = NO_CONTEXT,
): AppraisedReading {
  const own = readDirect(self, name, ctx);
  const reading = readDirect(appraisal, name, ctx);
  const result = (read: Reading): string | null =>
    read.state === "direct" ? read.direct : read.state === "not-applicable" ? read.state : null;
  const [stated, decided] = [result(own), result(reading)];
  return { reading, at: "appraisal", self: own, differs: stated !== null && decided !== null && stated !== decided };
}
