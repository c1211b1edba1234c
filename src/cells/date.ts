import { normaliseText } from "./text/normalise";
import type { CellValue } from "./value";

/** A date without time, ISO `yyyy-mm-dd`: compares as text. */
export type IsoDate = string;

/** Year, month 1–12 and day of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Parts of `yyyy-mm-dd`; a `RangeError` when it is none. */
function dateParts(iso: IsoDate): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO date: ${iso}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** `31/12/2022`. */
export function formatDate(iso: IsoDate): string {
  const { year, month, day } = dateParts(iso);
  return `${two(day)}/${two(month)}/${year}`;
}

/** The day of an Excel serial number in the 1900 system (its 29/02/1900 never was: serials below 61 are a day late). */
export function fromSerial(serial: number): DateParts {
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `yyyy-mm-dd` of an Excel serial number. */
export function isoFromSerial(serial: number): IsoDate {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

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
