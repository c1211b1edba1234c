/** Figures in sentences. Both languages print them the Vietnamese way: the document that they are compared with is Vietnamese. */
import { formatDate } from "../cells/date";
import { formatCount, formatNumber, formatShare, NBSP } from "../cells/number/format";
import type { Quantity } from "../cells/number/quantity";

/** `1234.5` → `1.234,5`. */
export function figure(value: Quantity): string {
  return formatNumber(value);
}

/** `5` → `05`, `12` → `12`: counts in official documents have two digits. */
export function count(value: number): string {
  return formatCount(value);
}

/** A number with its unit; with the unit `%` the number is a share of one. */
export function withUnit(value: Quantity, unit: string | undefined): string {
  if (unit === "%") return formatShare(value);
  return unit ? `${formatNumber(value)}${NBSP}${unit}` : formatNumber(value);
}

/** `2025-06-30` → `30/06/2025`; anything else stays as it is. */
export function day(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? formatDate(iso) : iso;
}

/** A value as it stands in a cell. */
export function quote(text: string): string {
  return `“${text}”`;
}

/** At most `most` items, then how many more. */
export function some(items: readonly string[], more: (rest: number) => string, most = 3): string {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} ${more(items.length - most)}` : shown;
}

/**
 * How a percentage follows from its figures: `5/14 = 35,71%` of part and whole, `14/205 = 6,83%` of the figure now and
 * its signed change. Only the percentage where the figures cannot be told apart.
 */
export function calculation(parts: readonly string[], share: string): string {
  const [first, second] = parts.map((part) => (/^[-−+]?\d{1,9}$/.test(part) ? Number(part.replace("−", "-")) : null));
  if (first === null || first === undefined || second === null || second === undefined || share.includes("=")) return share;
  const signed = /^[-−+]/.test(parts[1] ?? "");
  return signed
    ? `${formatNumber(Math.abs(second))}/${formatNumber(first - second)} = ${share}`
    : `${formatNumber(first)}/${formatNumber(second)} = ${share}`;
}

/** Which way a share that changed has to go: a decrease is asked when what is short is the sum of both. */
export function changeAsked(
  value: number,
  threshold: number,
  shortfall: number | null | undefined,
): "decrease" | "increase" | null {
  if (value === 0 || typeof shortfall !== "number") return value < 0 ? "increase" : null;
  if (Math.abs(shortfall - (threshold + value)) < 1e-9) return "decrease";
  return value < 0 ? "increase" : null;
}
