import { fromCell } from "./number/quantity";
import { normaliseText } from "./text/normalise";

/** An error value in a cell (`#REF!`, `#DIV/0!` …). */
export interface CellError {
  readonly error: string;
}

/** A cell's value; `null` is a blank cell. Dates are serial numbers, as Excel stores them. */
export type CellValue = string | number | boolean | null | CellError;

/** Text of a cell, normalised; numbers as they are shown, error values by their name. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return normaliseText(value);
  if (typeof value === "number") return String(fromCell(value));
  return typeof value === "boolean" ? String(value).toUpperCase() : value.error;
}
