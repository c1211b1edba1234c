import type { CellContent } from "../model/cells";

/** What writing a value to a cell does. */
export interface Input {
  content: CellContent | null;
  /** Format that Excel gives a General cell along with a converted text. */
  format?: string;
  quotePrefix: boolean;
}

const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const LOCAL_NUMBER = /^[+-]?\d{1,3}(?:(?:\.\d{3})+|\d*)(?:,\d+)$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const LOCAL_DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;

/**
 * Converts a value as Excel does when it is written to a cell: a leading apostrophe or the format `@` keeps text,
 * `=` begins a formula, texts that look like a number, percentage, date, boolean or error become one.
 * Both the invariant notation and the Vietnamese one (decimal comma, day first) count, so that what
 * would go wrong on either kind of Excel goes wrong here. `null` content blanks the cell.
 */
export function readInput(value: unknown, format: string, thisYear: number): Input {
  if (value === "" || value === null || value === undefined) return { content: null, quotePrefix: false };
  if (typeof value === "number" || typeof value === "boolean") return { content: { value }, quotePrefix: false };
  const text = String(value);
  if (text.startsWith("'")) return { content: { value: text.slice(1) }, quotePrefix: true };
  if (format === "@") return { content: { value: text }, quotePrefix: false };
  if (text.startsWith("=") && text.length > 1) return { content: { value: null, formula: text }, quotePrefix: false };
  return { quotePrefix: false, ...convert(text.trim(), text, thisYear) };
}

function convert(trimmed: string, text: string, thisYear: number): { content: CellContent; format?: string } {
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: { value: upper === "TRUE" } };
  if (ERRORS.has(upper)) return { content: { value: { error: upper } } };
  const number = readNumber(trimmed);
  if (number !== null) return { content: { value: number } };
  if (trimmed.endsWith("%")) {
    const share = readNumber(trimmed.slice(0, -1).trim());
    if (share !== null)
      return { content: { value: Number((share / 100).toPrecision(15)) }, format: Number.isInteger(share) ? "0%" : "0.00%" };
  }
  const date = readDate(trimmed, thisYear);
  return date ? { content: { value: date.serial }, format: date.format } : { content: { value: text } };
}

function readNumber(text: string): number | null {
  if (NUMBER.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/,/g, ""));
  if (LOCAL_NUMBER.test(text)) return Number(text.replace(/\./g, "").replace(",", "."));
  return null;
}

function readDate(text: string, thisYear: number): { serial: number; format: string } | null {
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "dd/mm/yyyy");
  const local = LOCAL_DATE.exec(text);
  if (!local) return null;
  const [, day, month, year] = local;
  if (year === undefined) return dated(thisYear, Number(month), Number(day), "d-mmm");
  return dated(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day), "dd/mm/yyyy");
}

function dated(year: number, month: number, day: number, format: string): { serial: number; format: string } | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { serial: Math.round(date.getTime() / 86_400_000) + 25_569, format };
}
