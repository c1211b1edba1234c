import { z } from "zod";
import { cellText, isErrorValue, type CellValue } from "../../cells/value";
import { readDate } from "../../cells/date";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import { DOCUMENT_KIND, INHERITANCE, PERIOD, YES_NO, ZERO_BASE } from "./vocabulary";
import type { Settings } from "./types";

// The pane's content security policy forbids the code that zod would generate.
z.config({ jitless: true });

/** A value with the number format that it is shown in. */
export interface RawSetting {
  readonly value: CellValue;
  readonly format: string;
}

/** Stable keys of why a parameter cannot be used. */
type SettingReason = "date" | "number" | "year" | "period" | "choice" | "text" | "duplicate";

const raw = z.custom<RawSetting>((value) => typeof value === "object" && value !== null);

/** A parser that answers `null` with a reason when the value cannot be read. */
function parser<T>(reason: SettingReason, read: (setting: RawSetting) => T | null): z.ZodType<T> {
  return raw.transform((setting, context) => {
    const value = read(setting);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: reason });
    return z.NEVER;
  }) as unknown as z.ZodType<T>;
}

const key = (setting: RawSetting): string => matchKey(cellText(setting.value));
const chosen = <T>(words: ReadonlyMap<string, T>) => parser<T>("choice", (setting) => words.get(key(setting)) ?? null);

export const text = parser<string>("text", ({ value }) => (isErrorValue(value) ? null : cellText(value)));
/** Text of several lines: a line break separates like `;`. */
export const lines = parser<string>("text", ({ value }) => {
  if (typeof value !== "string") return isErrorValue(value) ? null : cellText(value);
  const kept = value.split(/[\r\n]+/).map(normaliseText);
  return kept
    .filter((line) => line !== "")
    .join("; ")
    .replace(/;; /g, "; ");
});
export const date = parser<string>("date", ({ value }) => readDate(value));
export const yesNo = chosen(YES_NO);
export const zeroBase = chosen(ZERO_BASE);
export const inheritance = chosen(INHERITANCE);
export const documentKind = chosen(DOCUMENT_KIND);

const YEAR = /^(?:năm )?((?:19|20|21)\d\d)$/;

export const year = parser<number>("year", (setting) => {
  const match = YEAR.exec(key(setting));
  return match ? Number(match[1]) : null;
});

const MONTH = /^(?:tháng )?0?(1[0-2]|[1-9])(?:[/-]\d{4}| năm \d{4})?$/;

export const period = parser<Settings["period"]>("period", (setting) => {
  const words = key(setting);
  const kind = PERIOD.get(words) ?? PERIOD.get(words.replace(/ \d{4}$/, "")) ?? PERIOD.get(words.replace(/ năm \d{4}$/, ""));
  if (kind !== undefined) return { kind };
  const month = MONTH.exec(words);
  return month ? { kind: "month", month: Number(month[1]) } : null;
});

const PASS_MARK = /^(?:>=|≥|từ|ít nhất|tối thiểu|đạt)? ?(\d{1,3})(?: ?\/ ?(\d{1,3}))?(?: (?:tiêu chí|chỉ tiêu))?(?: trở lên)?$/;

/** `22`, `22/22`, `20/22 tiêu chí`: criteria needed, of those that the set has. */
export const passMark = parser<number>("number", (setting) => {
  const match = PASS_MARK.exec(key(setting));
  if (!match) return null;
  const needed = Number(match[1]);
  const whole = match[2] === undefined ? needed : Number(match[2]);
  return needed >= 1 && needed <= whole ? needed : null;
});
