import { placeAddresses, type Place } from "../../../cells/address";
import type { NotMetParams, WardRef } from "../../../core/findings/catalogue";
import { changeAsked, count, figure, quote, some, withUnit } from "../../figures";
import type { FindingContext } from "../../types";

const more = (rest: number) => `and ${count(rest)} more`;
export const moreWards = (rest: number) => `and ${count(rest)} more wards`;
export const names = (wards: readonly WardRef[]) =>
  some(
    wards.map((ward) => ward.name),
    moreWards,
  );
export const ward = ({ name, unit }: WardRef) => (unit ? `${name} (${unit})` : name);
export const cells = (places: readonly Place[]) => some(placeAddresses(places), more);
export const either = (readings: readonly string[]) => readings.join(" or ");
export const maybe = ({ fix }: FindingContext, otherwise: string) =>
  fix === undefined ? otherwise : `It may be ${fix}. ${otherwise}`;
export const of = ({ code, name }: FindingContext, otherwise = "this cell") =>
  name === undefined ? (code ?? otherwise) : quote(name);
/** `two`, `three`: how many readings; more are written as a number. */
export const howMany = (number: number) => ["no", "one", "two", "three", "four"][number] ?? count(number);

/** `390 m² < 500 m², 110 m² short`; without a threshold the typed result. */
export function shortfall({ value, threshold, unit, shortfall: short }: NotMetParams): string {
  if (typeof value === "number" && typeof threshold === "number") {
    const asked = unit === "%" ? changeAsked(value, threshold, short) : null;
    if (asked) {
      const moved = `${value < 0 ? "down" : "up"} ${withUnit(Math.abs(value), unit)}`;
      return `${moved}, has to go ${asked === "decrease" ? "down" : "up"} ${withUnit(threshold, unit)}`;
    }
    const sign = value < threshold ? "<" : value > threshold ? ">" : "does not exceed";
    const lack =
      typeof short === "number" && short > 0 ? `, ${withUnit(short, unit)} ${value > threshold ? "over" : "short"}` : "";
    return `${withUnit(value, unit)} ${sign} ${withUnit(threshold, unit)}${lack}`;
  }
  const stands =
    typeof value === "number" ? withUnit(value, unit) : typeof value === "string" ? quote(value) : value === true ? "Yes" : "No";
  if (threshold === undefined) return value === null ? "The result is not met" : `The result is ${stands}`;
  return `${stands}, needs ${typeof threshold === "number" ? withUnit(threshold, unit) : threshold}`;
}

/** Reasons that findings carry as codes. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["date", "A date is needed, such as 31/12/2025"],
  ["number", "A number is needed"],
  ["year", "A year of four digits is needed"],
  ["period", "A year, half-year or month is needed"],
  ["choice", "One of the choices in the note is needed"],
  ["text", "Text is needed"],
  ["duplicate", "This parameter stands twice"],
  ["before-start", "The end lies before the start"],
  ["ambiguous", "It has more than one reading"],
  ["range", "The range is not valid"],
]);
export const because = (reason: string) => {
  const words = REASONS.get(reason);
  return words ? ` ${words}.` : "";
};

export const LEGACY = { tcvn3: "TCVN3", vni: "VNI" } as const;

export function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return ` (from ${figure(min)} to ${figure(max)})`;
  if (min !== null) return ` (from ${figure(min)})`;
  return max !== null ? ` (up to ${figure(max)})` : "";
}

export function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** A status code as a word; a typed result stays as it stands. */
export function result(stated: string): string {
  return RESULTS.get(stated) ?? stated;
}
const RESULTS: ReadonlyMap<string, string> = new Map([
  ["met", "Met"],
  ["not-met", "Not met"],
  ["missing", "Not enough data"],
  ["not-applicable", "Not applicable"],
]);

/** How a value stands in its cell. */
export function written(value: string): string {
  return value === "" ? "The blank cell" : quote(value);
}
