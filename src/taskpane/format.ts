import { formatNumber } from "../cells/number/format";
import { columnName } from "../cells/address";

const two = (n: number): string => String(n).padStart(2, "0");

/** `08:41`, on this machine's clock. */
export function timeText(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** `23/11/2026`. */
export function dateText(at: Date): string {
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}

/** Seconds with one decimal: `0,6`. */
export function secondsText(milliseconds: number): string {
  return formatNumber(milliseconds / 1000, 1);
}

/** A1 address of a zero-based place. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Joins parts that may be missing. */
export function joined(parts: readonly (string | null | undefined | false)[], between = " "): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join(between);
}
