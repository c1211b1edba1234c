import { matchKey } from "../../cells/text/normalise";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { NationalWards } from "../national/wards";
import { rosterNames, wardKeyOfName, type Roster } from "../roster";
import type { SurveyKnowledge } from "../survey/reading";
import type { KeptState } from "./state";

/** The list whose names tell wards from other texts: the roster, else the wards of the province that the sheets are about. */
export function namingRoster(
  roster: Roster | null,
  sheets: readonly SheetSnapshot[],
  national: NationalWards | undefined,
): Roster | null {
  return roster ?? national?.provinceOf(sheets)?.roster ?? null;
}

/** What such a list and the kept answers say about names and headers. */
export function knowledgeOf(roster: Roster | null, state: KeptState): SurveyKnowledge {
  const names = roster && rosterNames(roster);
  const confirmed = new Set(state.names.map(({ typed }) => wardKeyOfName(typed)));
  const wardLikeness: SurveyKnowledge["wardLikeness"] = (name) =>
    confirmed.size > 0 && confirmed.has(wardKeyOfName(name)) ? "exact" : (names?.likeness(name) ?? null);
  return {
    wardLikeness,
    isWard: (name) => wardLikeness(name) === "exact",
    isUnit: (name) => names?.isUnit(name) ?? false,
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
