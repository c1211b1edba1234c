/** Figures in sentences. Both languages print them the Vietnamese way: the document that they are compared with is Vietnamese. */

/** Between a number and its unit, so that a line never breaks there. */
export const NBSP = "\u00a0";

const DECIMAL = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** `1234.5` → `1.234,5`. */
export function figure(value: number): string {
  return DECIMAL.format(value);
}

/** `5` → `05`, `12` → `12`: counts in official documents have two digits. */
export function count(value: number): string {
  return Number.isInteger(value) && value >= 0 && value < 10 ? `0${value}` : figure(value);
}

/** A number with its unit; with the unit `%` the number is a share of one. */
export function withUnit(value: number, unit: string | undefined): string {
  if (unit === "%") return `${figure(value * 100)}%`;
  return unit ? `${figure(value)}${NBSP}${unit}` : figure(value);
}

/** `2025-06-30` → `30/06/2025`; anything else stays as it is. */
export function day(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : iso;
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
