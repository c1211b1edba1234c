import { matchKey } from "../text/normalise";
import { readNumber, type ReadNumber } from "./read";

const key = (unit: string): string => matchKey(unit).replace(/²/g, "2");

/** Units of area, in m²: typing another one than the measure's changes the value, not only its look. */
const AREA = new Map([
  ["m2", 1],
  ["mét vuông", 1],
  ["ha", 10_000],
  ["km2", 1_000_000],
]);

/** Words that people write after a number in these tables. */
const KNOWN = new Set(
  (
    "m2;mét vuông;ha;km2;đồng chí;đ/c;người;cán bộ;chiến sĩ;cán bộ, chiến sĩ;cbcs;vị trí;xe;chiếc;vụ;vụ việc;tụ điểm;" +
    "mô hình;hộ;trường hợp;đối tượng;phường;công an phường;tổ dân phố;cơ sở;lượt;cái;đơn vị;giấy khen;bằng khen"
  ).split(";"),
);

/** A number with its unit. `factor` ≠ 1: an area in another unit than the measure's. */
export interface ReadWithUnit {
  readonly number: ReadNumber;
  readonly factor: number;
}

const SHAPE = /^([-+\u2212\u2013]? ?\d[\d., ]*)(.*)$/;

/** A number and the known unit after it (text normalised); `null` when anything else stands beside the number. */
export function readWithUnit(text: string, unit: string): ReadWithUnit | null {
  const match = SHAPE.exec(text);
  const number = match && readNumber(match[1]!.trim());
  if (!number) return null;
  const typed = key(match[2]!.trim());
  if (typed === "") return { number, factor: 1 };
  const own = key(unit);
  if (typed !== own && !KNOWN.has(typed)) return null;
  const [from, to] = [AREA.get(typed), AREA.get(own)];
  return { number, factor: from !== undefined && to !== undefined ? from / to : 1 };
}
