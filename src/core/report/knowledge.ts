import type { Roster } from "../roster";
import { unitKey, wardKeyOfName } from "../roster";
import { bareUnitKey } from "../roster/names";
import { isCommune } from "../roster/validity";
import type { SurveyKnowledge } from "../survey/reading";
import { matchKey } from "../text/normalise";
import type { KeptState } from "./state";

/** What the roster and the kept answers say about names and headers. */
export function knowledgeOf(roster: Roster | null, state: KeptState): SurveyKnowledge {
  const wards = new Set<string>();
  const units = new Set<string>();
  const provinces = new Set<string>();
  for (const entry of roster?.entries ?? []) {
    if (isCommune(entry)) continue;
    wards.add(wardKeyOfName(entry.name));
    if (/^(tỉnh|thành phố)$/.test(matchKey(entry.kind))) provinces.add(bareUnitKey(entry.name));
    if (entry.unit !== "") units.add(unitKey(entry.unit));
  }
  for (const name of state.names) wards.add(wardKeyOfName(name.typed));
  const columns = new Map(state.columns.map(({ sheet, header, code }) => [columnKey(sheet, header), code]));
  return {
    isWard: (name) => wards.has(wardKeyOfName(name)) || (provinces.size > 0 && provinces.has(bareUnitKey(name))),
    isUnit: (name) => units.size > 0 && units.has(unitKey(name)),
    keptColumn: (sheet, header) => (columns.size === 0 ? undefined : columns.get(columnKey(sheet, header))),
  };
}

function columnKey(sheet: string, header: string): string {
  return `${matchKey(sheet)}\n${matchKey(header)}`;
}
