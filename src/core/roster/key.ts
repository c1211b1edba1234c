import { unitKey, wardKeyOfName } from "./names";
import type { RosterEntry } from "./types";

/** Code + `Hiệu lực từ`; without a code name + unit + dates. Codes are reused by successors, names repeat. */
export function rosterKey(entry: Pick<RosterEntry, "code" | "name" | "unit" | "validFrom" | "validTo">): string {
  const { code, name, unit, validFrom, validTo } = entry;
  if (code !== null) return `${code}@${validFrom ?? ""}`;
  return `${wardKeyOfName(name)}|${unitKey(unit)}@${validFrom ?? ""}..${validTo ?? ""}`;
}
