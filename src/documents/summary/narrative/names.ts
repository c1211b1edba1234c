import { formatCount } from "../../../cells/number/format";
import { matchKey } from "../../../cells/text/normalise";
import type { WardLine } from "../../results/lines";
import { groupByUnit } from "../../results/lines";
import type { Phrases } from "./words";

/** Up to this many names are written out; of more, the first `SHOWN` and the number of the others. */
const LONGEST = 7;
const SHOWN = 5;

/** Writes wards into sentences: in the order given, with their unit where the name alone is not enough. */
export interface WardNames {
  /** One ward: `Lam Sơn`, `Phường 1 (Quận 3)`. */
  readonly one: (line: WardLine) => string;
  /** `Lam Sơn, An Tảo`, or five names and the number of the others. */
  readonly list: (lines: readonly WardLine[], shown?: number) => string;
  /** At most seven names by unit: `Lam Sơn, An Tảo (thành phố Hưng Yên); Nhân Hòa (thị xã Mỹ Hào)`. */
  readonly byUnit: (lines: readonly WardLine[]) => string;
}

/** @param all every ward of the summary: a name that two of them share is never written without its unit */
export function wardNames(all: readonly WardLine[], phrases: Phrases): WardNames {
  const { names } = phrases;
  const seen = new Map<string, number>();
  for (const line of all) seen.set(matchKey(line.ward), (seen.get(matchKey(line.ward)) ?? 0) + 1);
  const short = (line: WardLine): string => (isNumber(line.ward) ? names.numbered(line.ward) : line.ward);
  const one = (line: WardLine): string => {
    const unclear = isNumber(line.ward) || (seen.get(matchKey(line.ward)) ?? 0) > 1;
    return unclear && line.unit !== "" ? names.withUnit(short(line), line.unit) : short(line);
  };
  const list = (lines: readonly WardLine[], shown = SHOWN): string => {
    if (lines.length <= LONGEST) return lines.map(one).join(", ");
    return names.others(lines.slice(0, shown).map(one).join(", "), formatCount(lines.length - shown));
  };
  const byUnit = (lines: readonly WardLine[]): string => {
    if (lines.length > LONGEST || lines.every((line) => line.unit === "")) return list(lines);
    const groups = groupByUnit(lines);
    return groups
      .map((group) => {
        const joined = group.lines.map(short).join(", ");
        return group.unit === "" ? joined : names.ofUnit(joined, names.unit(group.unit));
      })
      .join("; ");
  };
  return { one, list, byUnit };
}

/** Digits only, as the wards of some cities are named. */
export function isNumber(name: string): boolean {
  return /^\d+$/.test(name.trim());
}

/** A list of written items: all up to seven, else the first five and the number of the others. */
export function listItems(items: readonly string[], separator: string, phrases: Phrases): string {
  if (items.length <= LONGEST) return items.join(separator);
  return phrases.names.others(items.slice(0, SHOWN).join(separator), formatCount(items.length - SHOWN));
}
