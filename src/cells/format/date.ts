/** A date without time, ISO `yyyy-mm-dd`: compares as text. */
export type IsoDate = string;

/** Year, month 1–12 and day of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Parts of `yyyy-mm-dd`; a `RangeError` when it is none. */
export function dateParts(iso: IsoDate): DateParts {
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

/** `ngày 06 tháng 9 năm 2023`: days under 10 and the months 1 and 2 take a zero (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function formatOfficialDate(iso: IsoDate): string {
  const { year, month, day } = dateParts(iso);
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
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
