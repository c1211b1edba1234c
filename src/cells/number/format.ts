import { mulQ, type Quantity } from "./quantity";

/** The Unicode NBSP that stands between a number and its unit. */
export const NBSP = "\u00A0";

/**
 * `1.234,5`: decimal comma, dots between thousands, rounded half up (away from zero) on the exact value, zeros at the
 * end of the decimals dropped. For display only.
 */
export function formatNumber(q: Quantity, maxDecimals = 2): string {
  const text = typeof q === "number" ? plainDecimal(q) : null;
  if (text !== null && decimalsOf(text) <= maxDecimals) return vietnamese(text);
  return vietnamese(roundHalfUp(q, maxDecimals));
}

/** A quantity with all its decimals. */
export function formatExact(q: Quantity): string {
  return formatNumber(q, 15);
}

/** A share in per cent with at most two decimals: 5/14 → `35,71%`. */
export function formatShare(q: Quantity, maxDecimals = 2): string {
  return `${formatNumber(mulQ(q, 100), maxDecimals)}%`;
}

/** A count, two digits at least as official documents write it: 5 → `05`, 1234 → `1.234`. */
export function formatCount(n: number): string {
  return n >= 0 && n < 10 && Number.isInteger(n) ? `0${n}` : formatNumber(n);
}

/** `04/7`: two digits at least above, the whole as it is. */
export function formatRatio(a: number, b: number): string {
  return `${formatCount(a)}/${formatNumber(b)}`;
}

/** A number before its unit, held together by an NBSP; per cent stands close. */
export function withUnit(text: string, unit: string): string {
  if (unit === "") return text;
  return unit === "%" ? `${text}%` : `${text}${NBSP}${unit}`;
}

/** Decimal digits of a number without an exponent. */
function plainDecimal(n: number): string | null {
  const text = String(n);
  return text.includes("e") ? null : text;
}

function decimalsOf(text: string): number {
  const dot = text.indexOf(".");
  return dot < 0 ? 0 : text.length - dot - 1;
}

function roundHalfUp(q: Quantity, decimals: number): string {
  const exact = mulQ(q, 10 ** decimals);
  const { s, n, d } = typeof exact === "number" ? { s: exact < 0 ? -1n : 1n, n: BigInt(Math.abs(exact)), d: 1n } : exact;
  const digits = ((2n * n + d) / (2n * d)).toString().padStart(decimals + 1, "0");
  const sign = s < 0n && /[1-9]/.test(digits) ? "-" : "";
  const cut = digits.length - decimals;
  return sign + digits.slice(0, cut) + (decimals > 0 ? `.${digits.slice(cut)}` : "");
}

function vietnamese(plain: string): string {
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "0", decimals = ""] = plain.slice(sign.length).split(".");
  const kept = decimals.replace(/0+$/, "");
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ".") + (kept === "" ? "" : `,${kept}`);
}
