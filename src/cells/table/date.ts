import { isoFromSerial, type IsoDate } from "../format/date";
import { normaliseText } from "../text/normalise";
import type { CellValue } from "../snapshot/types";

// Serial numbers from 1954 to 2119: outside, a number in a date cell is a typing slip rather than a date.
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

const DAY_FIRST = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ].{0,20})?$/;
const OFFICIAL = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;

/** A date as people write it (day first), or an Excel serial number; `null` when it is none. */
export function readDate(value: CellValue): IsoDate | null {
  if (typeof value === "number") return dateFromSerial(value);
  if (typeof value !== "string") return null;
  const text = normaliseText(value);
  if (/^\d{5}$/.test(text)) return dateFromSerial(Number(text));
  const dayFirst = DAY_FIRST.exec(text) ?? OFFICIAL.exec(text);
  if (dayFirst) return isoDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) : null;
}

function dateFromSerial(serial: number): IsoDate | null {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? isoFromSerial(serial) : null;
}

/** `yyyy-mm-dd` of a day that exists, else `null`. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The last day of a month (1–12). */
export function monthEnd(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The date `days` later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a number format shows a date (colours, conditions and quoted text left aside). */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dy]/i.test(codes) || /m/i.test(codes.replace(/general/i, ""));
}
