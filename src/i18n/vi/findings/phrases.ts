import { placeAddresses, type Place } from "../../../cells/address";
import type { NotMetParams, WardRef } from "../../../core/findings/catalogue";
import { changeAsked, count, figure, quote, some, withUnit } from "../../figures";
import type { FindingContext } from "../../types";

const more = (rest: number) => `và ${count(rest)} mục khác`;
export const moreWards = (rest: number) => `và ${count(rest)} phường khác`;
export const names = (wards: readonly WardRef[]) =>
  some(
    wards.map((ward) => ward.name),
    moreWards,
  );
export const ward = ({ name, unit }: WardRef) => (unit ? `${name} (${unit})` : name);
export const cells = (places: readonly Place[]) => some(placeAddresses(places), more);
export const either = (readings: readonly string[]) => readings.join(" hoặc ");
export const maybe = ({ fix }: FindingContext, otherwise: string) =>
  fix === undefined ? otherwise : `Có thể là ${fix}. ${otherwise}`;
export const of = ({ code, name }: FindingContext, otherwise = "ô này") =>
  name === undefined ? (code ?? otherwise) : quote(name);
/** `hai`, `ba`: how many readings; more are written as a number. */
export const howMany = (number: number) => ["không", "một", "hai", "ba", "bốn"][number] ?? count(number);

/** `390 m² < 500 m², thiếu 110 m²`; without a threshold the typed result. */
export function shortfall({ value, threshold, unit, shortfall: short }: NotMetParams): string {
  if (typeof value === "number" && typeof threshold === "number") {
    const asked = unit === "%" ? changeAsked(value, threshold, short) : null;
    if (asked) {
      const moved = `${value < 0 ? "giảm" : "tăng"} ${withUnit(Math.abs(value), unit)}`;
      return `${moved}, cần ${asked === "decrease" ? "giảm" : "tăng"} ${withUnit(threshold, unit)}`;
    }
    const sign = value < threshold ? "<" : value > threshold ? ">" : "chưa vượt";
    const lack =
      typeof short === "number" && short > 0 ? `, ${value > threshold ? "vượt" : "thiếu"} ${withUnit(short, unit)}` : "";
    return `${withUnit(value, unit)} ${sign} ${withUnit(threshold, unit)}${lack}`;
  }
  const stands =
    typeof value === "number"
      ? withUnit(value, unit)
      : typeof value === "string"
        ? quote(value)
        : value === true
          ? "Có"
          : "Không";
  if (threshold === undefined) return value === null ? "Kết quả không đạt" : `Kết quả ${stands}`;
  return `${stands}, cần ${typeof threshold === "number" ? withUnit(threshold, unit) : threshold}`;
}

/** Reasons that findings carry as codes. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["date", "Cần một ngày, ví dụ 31/12/2025"],
  ["number", "Cần một số"],
  ["year", "Cần một năm bốn chữ số"],
  ["period", "Cần năm, 6 tháng đầu năm hoặc tháng"],
  ["choice", "Cần một trong các lựa chọn ở Ghi chú"],
  ["text", "Cần chữ"],
  ["duplicate", "Thông số này ghi hai lần"],
  ["before-start", "Ngày kết thúc trước ngày bắt đầu"],
  ["ambiguous", "Có hơn một cách đọc"],
  ["range", "Khoảng không hợp lệ"],
]);
export const because = (reason: string) => {
  const words = REASONS.get(reason);
  return words ? ` ${words}.` : "";
};

export const LEGACY = { tcvn3: "TCVN3", vni: "VNI" } as const;

/** First letter small, unless the name begins with an abbreviation such as `UBND`. */
export function lower(name: string): string {
  const second = name.charAt(1);
  return second === second.toUpperCase() && second !== second.toLowerCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

export function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return ` (từ ${figure(min)} đến ${figure(max)})`;
  if (min !== null) return ` (từ ${figure(min)})`;
  return max !== null ? ` (đến ${figure(max)})` : "";
}

export function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** A status code as a word; a typed result stays as it stands. */
export function result(stated: string): string {
  return RESULTS.get(stated) ?? stated;
}
const RESULTS: ReadonlyMap<string, string> = new Map([
  ["met", "Đạt"],
  ["not-met", "Không đạt"],
  ["missing", "Chưa đủ dữ liệu"],
  ["not-applicable", "Không áp dụng"],
]);

/** How a value stands in its cell. */
export function written(value: string): string {
  return value === "" ? "Ô trống" : `Ghi ${quote(value)}`;
}

/** The same words inside a sentence. */
export function sameCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
