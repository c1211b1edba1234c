import { formatExact } from "./number/format";
import { fromCell } from "./number/quantity";
import { normaliseText } from "./text/normalise";

/** An error value in a cell (`#REF!`, `#DIV/0!` …). */
interface CellError {
  readonly error: string;
}

/** A cell's value; `null` is a blank cell. Dates are serial numbers, as Excel stores them. */
export type CellValue = string | number | boolean | null | CellError;

export function isErrorValue(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/**
 * A value as it would be typed: text as it stands, a number with a decimal comma (2025,5), TRUE or FALSE, an error's name,
 * "" for a blank. What is compared, kept and logged.
 */
export function typedText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(fromCell(value)).replace(".", ",");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : value.error;
}

/** The same, normalised: what names, words and headers are read from. */
export function cellText(value: CellValue): string {
  return normaliseText(typedText(value));
}

/** A value in a message about it: text as it stands, a figure as figures are printed (2.160,5). */
export function shownText(value: CellValue): string {
  return typeof value === "number" ? formatExact(fromCell(value)) : typedText(value);
}
