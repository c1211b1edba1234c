import type { CellScalar } from "../model/types";

/**
 * The text a cell shows. Knows the formats that worksheets of figures use (General, decimals, thousands,
 * percentages, dates, text); other codes show as General.
 */
export function cellText(value: CellScalar, format: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const [positive = "", negative] = format.split(";");
  const code = value < 0 && negative !== undefined ? negative : positive;
  if (/[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return dateText(value, code);
  const pattern = /([#0,]*)(?:\.([0#]+))?(%?)/.exec(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  if (format === "General" || format === "@" || !pattern || !/[0#]/.test(pattern[0]))
    return String(Number(value.toPrecision(11)));
  const [, whole = "", decimals = "", percent = ""] = pattern;
  const figure = Math.abs(percent ? value * 100 : value).toFixed(decimals.length);
  const [integer = "0", fraction] = figure.split(".");
  const minimum = whole.replace(/[^0]/g, "").length;
  const padded = integer.padStart(minimum, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const sign = value < 0 && negative === undefined ? "-" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
}

function dateText(serial: number, code: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const pad = (n: number): string => String(n).padStart(2, "0");
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: pad(date.getUTCFullYear() % 100),
    mmm: date.toLocaleString("en-US", { month: "short", timeZone: "UTC" }),
    mm: pad(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: pad(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: pad(date.getUTCHours()),
    h: String(date.getUTCHours()),
  };
  return code
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"|\\(.)|yyyy|yy|mmm|mm|m|dd|d|hh|h/gi, (token, quoted?: string, escaped?: string) => {
      return quoted ?? escaped ?? parts[token.toLowerCase()] ?? token;
    });
}
