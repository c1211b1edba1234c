import { matchKey } from "../text/normalise";

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

/** A number as typed, apart from its unit. `factor` ≠ 1: an area in another unit than the measure's. */
export interface NumberAndUnit {
  readonly digits: string;
  readonly factor: number;
}

const SHAPE = /^([-+]?\d[\d., ]*)(.*)$/;
const SPACED_THOUSANDS = /^\d{1,3}(?: \d{3})+$/;

/** Takes a known unit and the spaces off `text` (normalised); `null` when anything else stands beside the number. */
export function splitUnit(text: string, unit: string): NumberAndUnit | null {
  const match = SHAPE.exec(text.replace(/^([-+\u2212]) ?/, (_, sign: string) => (sign === "\u2212" ? "-" : sign)));
  if (!match) return null;
  const digits = joinDigits(match[1]!.trim());
  if (digits === null) return null;
  const typed = key(match[2]!.trim());
  if (typed === "") return { digits, factor: 1 };
  const own = key(unit);
  if (typed !== own && !KNOWN.has(typed)) return null;
  const [from, to] = [AREA.get(typed), AREA.get(own)];
  return { digits, factor: from !== undefined && to !== undefined ? from / to : 1 };
}

/** Spaces beside marks go; spaces between digits are thousands or nothing that can be read. */
function joinDigits(typed: string): string | null {
  const digits = typed.replace(/ ?([.,]) ?/g, "$1");
  if (!digits.includes(" ")) return digits;
  const [, sign = "", whole = "", rest = ""] = /^([-+]?)([\d ]+)(.*)$/.exec(digits) ?? [];
  return SPACED_THOUSANDS.test(whole) && !rest.includes(" ") ? sign + whole.replace(/ /g, "") + rest : null;
}
