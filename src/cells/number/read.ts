import { fromDecimal, type Quantity } from "./quantity";

/** A number read from its digits and marks. */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: Quantity; readonly english: boolean }
  /** One comma before exactly three digits: a decimal (1,000 = 1) or English thousands (1000). */
  | { readonly kind: "ambiguous"; readonly readings: readonly Quantity[] };

const DIGITS = /^[-+]?\d+$/;
const DOT_THOUSANDS = /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const COMMA_THOUSANDS = /^[-+]?[1-9]\d{0,2}(?:,\d{3})+$/;
const ONE_DOT = /^[-+]?\d+\.\d+$/;
const ONE_COMMA = /^[-+]?\d+,\d+$/;

/**
 * Reads digits with dots and commas as they are written in Viet Nam: dots between thousands, a decimal comma. With both
 * marks the last one is the decimal mark. `null` when the marks make no number.
 */
export function parseNumber(digits: string): ParsedNumber | null {
  if (DIGITS.test(digits)) return number(digits);
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma >= 0 && dot >= 0)
    return comma > dot ? mixed(digits, comma, DOT_THOUSANDS, false) : mixed(digits, dot, COMMA_THOUSANDS, true);
  if (dot >= 0) {
    if (DOT_THOUSANDS.test(digits)) return number(digits.replace(/\./g, ""));
    return ONE_DOT.test(digits) ? number(digits, true) : null;
  }
  if (!COMMA_THOUSANDS.test(digits)) return ONE_COMMA.test(digits) ? number(digits.replace(",", ".")) : null;
  const thousands = digits.replace(/,/g, "");
  if (digits.indexOf(",") !== comma) return number(thousands, true);
  return { kind: "ambiguous", readings: [fromDecimal(digits.replace(",", ".")), fromDecimal(thousands)] };
}

function mixed(digits: string, mark: number, thousands: RegExp, english: boolean): ParsedNumber | null {
  const whole = digits.slice(0, mark);
  const decimals = digits.slice(mark + 1);
  if (!thousands.test(whole) || !/^\d+$/.test(decimals)) return null;
  return number(`${whole.replace(/[.,]/g, "")}.${decimals}`, english);
}

function number(plain: string, english = false): ParsedNumber {
  return { kind: "number", value: fromDecimal(plain), english };
}
