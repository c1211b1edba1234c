import { matchKey } from "../text/normalise";
import { compareQuantities, ratio, type Quantity } from "./quantity";
import { readNumber, type ReadNumber } from "./read";

/** A unit as it is compared: `(m²)` and `ĐVT: m2` are the same. */
export function unitKey(unit: string): string {
  return matchKey(unit)
    .replace(/²/g, "2")
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^(?:đvt|đơn vị tính) ?: ?/, "")
    .trim();
}

/** What a unit measures, and how much of it. */
interface UnitSize {
  readonly of: "area" | "length" | "weight" | "hours" | "months" | "points" | "money" | "share" | "people" | "cases" | "things";
  readonly size: Quantity;
}

const listed = (of: UnitSize["of"], size: Quantity, words: string): [string, UnitSize][] =>
  words.split(";").map((word) => [matchKey(word), { of, size }]);

/** Sizes in m², m, kg, đồng and shares of one …; people, cases and things are counted one by one. */
const UNITS = new Map<string, UnitSize>([
  ...listed("area", 1, "m2;mét vuông"),
  ...listed("area", 10_000, "ha;héc ta;hecta;héc-ta"),
  ...listed("area", 1_000_000, "km2;kilômét vuông"),
  ...listed("length", 1, "m;mét"),
  ...listed("length", 1000, "km;ki lô mét"),
  ...listed("weight", 1, "kg"),
  ...listed("weight", 100, "tạ"),
  ...listed("weight", 1000, "tấn"),
  ...listed("hours", 1, "giờ;h"),
  ...listed("months", 1, "tháng"),
  ...listed("months", 12, "năm"),
  ...listed("points", 1, "điểm"),
  ...listed("money", 1, "đồng;đ;vnđ;vnd"),
  ...listed("money", 1_000_000, "tr.đ;trđ;trđồng;tr.đồng;tr đồng;tr. đồng"),
  ...listed("share", ratio(1, 100), "%;phần trăm;tỷ lệ %;tỉ lệ %"),
  ...listed("share", ratio(1, 1000), "‰;phần nghìn;phần ngàn"),
  ...listed("people", 1, "đồng chí;đ/c;đc;người;cán bộ;chiến sĩ;cán bộ, chiến sĩ;cán bộ chiến sĩ;cbcs;đối tượng;công dân"),
  ...listed("cases", 1, "vụ;vụ việc;vụ, việc;vụ án"),
  ...listed(
    "things",
    1,
    "vị trí;xe;chiếc;tụ điểm;mô hình;hộ;trường hợp;phường;công an phường;tổ dân phố;cơ sở;lượt;cái;đơn vị;giấy khen;bằng khen",
  ),
]);

const MULTIPLIER = /^(nghìn|ngàn|triệu|tỷ|tỉ|1[. ]?000[. ]?000|1[. ]?000)(?: ?x)? ?(?!\d)(.*)$/;
const TIMES = new Map<string, number>([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["triệu", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
]);

function sizeOf(key: string): UnitSize | null {
  const known = UNITS.get(key);
  if (known) return known;
  const multiplier = MULTIPLIER.exec(key);
  if (!multiplier) return null;
  const [, written = "", rest = ""] = multiplier;
  const times = TIMES.get(written) ?? Number(written.replace(/[. ]/g, ""));
  const unit = rest === "" ? ({ of: "things", size: 1 } as const) : UNITS.get(rest);
  return unit && unit.of !== "share" && typeof unit.size === "number" ? { of: unit.of, size: unit.size * times } : null;
}

const isCounted = ({ of }: UnitSize): boolean => of === "people" || of === "cases" || of === "things";

/**
 * What a figure in `from` is multiplied by to be one in `to`, exactly: ha → m² is 10 000, nghìn m² → m² 1 000. Words that
 * only name what is counted (đ/c, xe, mô hình) are 1. `null`: the two cannot be reconciled, or `from` is not known.
 */
export function unitFactor(from: string, to: string): Quantity | null {
  const [own, wanted] = [unitKey(from), unitKey(to)];
  if (own === wanted) return 1;
  const [a, b] = [sizeOf(own), sizeOf(wanted)];
  if (!a) return null;
  // A unit that is not known (câu lạc bộ, đội …), or none, counts things too.
  if (!b) return isCounted(a) ? a.size : null;
  // Names of what is counted say nothing, but persons are no cases.
  const onlyNames = isCounted(a) && isCounted(b) && (a.of === "things" || b.of === "things");
  if (a.of !== b.of && !onlyNames) return null;
  return compareQuantities(a.size, b.size) === 0 ? 1 : ratio(a.size, b.size);
}

/** `unitFactor` from a share of one, for measures whose figures are shares: % → 1/100, ‰ → 1/1000. */
export function shareFactor(from: string): Quantity | null {
  const size = sizeOf(unitKey(from));
  return size?.of === "share" ? size.size : null;
}

/** A number with the unit that was typed after it; `unit` is "" where none was. */
export interface ReadWithUnit {
  readonly number: ReadNumber;
  readonly unit: string;
  /** What makes the number one in the unit that was asked for. */
  readonly factor: Quantity;
}

const SHAPE = /^([-+\u2212\u2013]? ?\d[\d., ]*)(.*)$/;

/** A number and the known unit after it (text normalised); `null` when anything else stands beside the number. */
export function readWithUnit(text: string, unit: string): ReadWithUnit | null {
  const match = SHAPE.exec(text);
  const number = match && readNumber(match[1]!.trim());
  if (!number) return null;
  const typed = match[2]!.trim();
  if (typed === "") return { number, unit: "", factor: 1 };
  // What has no unit takes any number as it stands.
  const factor = unit === "" && sizeOf(unitKey(typed))?.of === "area" ? 1 : unitFactor(typed, unit);
  return factor === null ? null : { number, unit: typed, factor };
}
