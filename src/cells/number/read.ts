import { fromDecimal, type Quantity } from "./quantity";

/** A number read from a text. */
export type ReadNumber =
  /** `decimals`: how many it was written with. `english`: comma between thousands, or a decimal point. */
  | { readonly kind: "number"; readonly value: Quantity; readonly decimals: number; readonly english: boolean }
  /** One comma before exactly three digits: a decimal (1,000 = 1) or English thousands (1000). */
  | { readonly kind: "ambiguous"; readonly readings: readonly Quantity[] };

const SIGN = /^[-+\u2212\u2013] ?/;
const SPACED_THOUSANDS = /^[1-9]\d{0,2}(?: \d{3})+(?![ \d])/;
const DIGITS = /^\d+$/;
const DOT_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const ONE_DOT = /^\d+\.\d+$/;
const ONE_COMMA = /^\d+,\d+$/;

/**
 * Reads a number as it is written in Viet Nam: dots or spaces between thousands, a decimal comma, a sign before it. With
 * both marks the last one is the decimal mark. The text is normalised before; `null` when its digits, marks and spaces
 * make no number (`12 34`, `0.123,4`): a figure that could be two is none.
 */
export function readNumber(text: string): ReadNumber | null {
  const sign = SIGN.exec(text)?.[0] ?? "";
  const digits = text
    .slice(sign.length)
    .replace(/ ?([.,]) ?/g, "$1")
    .replace(SPACED_THOUSANDS, (thousands) => thousands.replace(/ /g, ""));
  return unsignedNumber(digits, sign === "" || sign.startsWith("+") ? "" : "-");
}

function unsignedNumber(digits: string, minus: string): ReadNumber | null {
  if (DIGITS.test(digits)) return number(minus, digits);
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma >= 0 && dot >= 0)
    return comma > dot ? mixed(minus, digits, comma, DOT_THOUSANDS) : mixed(minus, digits, dot, COMMA_THOUSANDS);
  if (dot >= 0) {
    if (DOT_THOUSANDS.test(digits)) return number(minus, digits.replace(/\./g, ""));
    return ONE_DOT.test(digits) ? number(minus, digits, "english") : null;
  }
  if (!COMMA_THOUSANDS.test(digits)) return ONE_COMMA.test(digits) ? number(minus, digits.replace(",", ".")) : null;
  const thousands = digits.replace(/,/g, "");
  if (digits.indexOf(",") !== comma) return number(minus, thousands, "english");
  return { kind: "ambiguous", readings: [digits.replace(",", "."), thousands].map((plain) => fromDecimal(minus + plain)) };
}

function mixed(minus: string, digits: string, mark: number, thousands: RegExp): ReadNumber | null {
  const whole = digits.slice(0, mark);
  const decimals = digits.slice(mark + 1);
  if (!thousands.test(whole) || !DIGITS.test(decimals)) return null;
  return number(minus, `${whole.replace(/[.,]/g, "")}.${decimals}`, thousands === COMMA_THOUSANDS ? "english" : "vietnamese");
}

function number(minus: string, plain: string, marks: "vietnamese" | "english" = "vietnamese"): ReadNumber {
  const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  return { kind: "number", value: fromDecimal(minus + plain), decimals, english: marks === "english" };
}
