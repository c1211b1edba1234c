import { fromDecimal, type Quantity } from "./quantity";
import { normaliseText } from "../text/normalise";

/** A number as people write it. `decimals`: how many it was stated with. */
export interface StatedNumber {
  readonly value: Quantity;
  readonly decimals: number;
}

const DIGITS = /^[+-]?\d[\d.,]*$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * A number in Vietnamese writing (`1.234,5`), sign included; `ambiguous` for one comma before exactly three digits,
 * `null` when it is no number.
 */
export function readStated(text: string): StatedNumber | "ambiguous" | null {
  const plain = normaliseText(text)
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/ /g, "");
  if (!DIGITS.test(plain)) return null;
  const sign = plain.startsWith("-") ? "-" : "";
  const body = plain.replace(/^[+-]/, "");
  const decimal = decimalText(body);
  if (decimal === null || decimal === "ambiguous") return decimal;
  const decimals = decimal.includes(".") ? decimal.length - decimal.indexOf(".") - 1 : 0;
  return { value: fromDecimal(sign + decimal), decimals };
}

/** The digits with a dot before the decimals. */
function decimalText(body: string): string | "ambiguous" | null {
  const commas = body.split(",").length - 1;
  const dots = body.split(".").length - 1;
  if (commas === 0) return THOUSANDS.test(body) ? body.replace(/\./g, "") : dots <= 1 ? checked(body) : null;
  if (dots === 0) {
    if (commas > 1) return /^[1-9]\d{0,2}(?:,\d{3})+$/.test(body) ? body.replace(/,/g, "") : null;
    return /^[1-9]\d{0,2},\d{3}$/.test(body) ? "ambiguous" : checked(body.replace(",", "."));
  }
  const vietnamese = body.lastIndexOf(",") > body.lastIndexOf(".");
  const [group, mark] = vietnamese ? [".", ","] : [",", "."];
  const [whole = "", decimals = "", ...rest] = body.split(mark);
  const groups = whole.split(group);
  const grouped = groups.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  return rest.length === 0 && grouped && /^\d+$/.test(decimals) ? checked(`${groups.join("")}.${decimals}`) : null;
}

const checked = (decimal: string): string | null => (/^\d+(?:\.\d+)?$/.test(decimal) ? decimal : null);
