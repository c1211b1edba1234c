import type { Roster } from "../roster";
import { unitKey, wardKeyOfName } from "../roster";
import { bareUnitKey } from "../roster/names";
import { isCommune } from "../roster/validity";
import type { SurveyKnowledge } from "../survey/reading";
import { matchKey } from "../../cells/text/normalise";
import type { KeptState } from "./state";

/** Matching keys of all names in a list of wards. */
interface RosterNames {
  readonly wards: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly provinces: ReadonlySet<string>;
}

const NO_NAMES: RosterNames = { wards: new Set(), units: new Set(), provinces: new Set() };
const known = new WeakMap<Roster, RosterNames>();

function namesOf(roster: Roster): RosterNames {
  let names = known.get(roster);
  if (!names) known.set(roster, (names = collectNames(roster)));
  return names;
}

function collectNames({ entries }: Roster): RosterNames {
  const wards = new Set<string>();
  const units = new Set<string>();
  const provinces = new Set<string>();
  for (const entry of entries) {
    if (isCommune(entry)) continue;
    wards.add(wardKeyOfName(entry.name));
    if (/^(tỉnh|thành phố)$/.test(matchKey(entry.kind))) provinces.add(bareUnitKey(entry.name));
    if (entry.unit !== "") units.add(unitKey(entry.unit));
  }
  return { wards, units, provinces };
}

/** What the roster and the kept answers say about names and headers. */
export function knowledgeOf(roster: Roster | null, state: KeptState): SurveyKnowledge {
  const { wards, units, provinces } = roster ? namesOf(roster) : NO_NAMES;
  const confirmed = new Set(state.names.map(({ typed }) => wardKeyOfName(typed)));
  const isListed = (key: string) => wards.has(key) || confirmed.has(key);
  return {
    isWard: (name) => isListed(wardKeyOfName(name)) || (provinces.size > 0 && provinces.has(bareUnitKey(name))),
    isUnit: (name) => units.size > 0 && units.has(unitKey(name)),
    keptColumn: keptColumns(state),
  };
}

/** The answer given for a header on its sheet; else the one given for the same header in a table of the same shape (a renamed or copied sheet). */
function keptColumns({ columns }: KeptState): SurveyKnowledge["keptColumn"] {
  if (columns.length === 0) return () => undefined;
  const bySheet = new Map(columns.map(({ sheet, header, code }) => [columnKey(sheet, header), code]));
  const byShape = new Map<string, string | null>();
  for (const { shape, header, code } of columns) if (shape !== undefined) byShape.set(columnKey(shape, header), code);
  return (sheet, header, shape) => {
    const own = bySheet.get(columnKey(sheet, header));
    return own !== undefined ? own : byShape.get(columnKey(shape, header));
  };
}

function columnKey(sheet: string, header: string): string {
  return `${matchKey(sheet)}\n${matchKey(header)}`;
}
