import { matchKey } from "../../cells/text/normalise";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { NationalWards } from "../national/wards";
import { rosterNames, wardKeyOfName, type Roster } from "../roster";
import type { SurveyKnowledge } from "../survey/knowledge";
import { numberingOf, tableAnswersOf } from "./answers";
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
export function knowledgeOf(roster: Roster | null, state: KeptState, acceptsLikely = false): SurveyKnowledge {
  const names = roster && rosterNames(roster);
  const confirmed = new Set(state.names.map(({ typed }) => wardKeyOfName(typed)));
  const wardLikeness: SurveyKnowledge["wardLikeness"] = (name) =>
    confirmed.size > 0 && confirmed.has(wardKeyOfName(name)) ? "exact" : (names?.likeness(name) ?? null);
  return {
    wardLikeness,
    isWard: (name) => wardLikeness(name) === "exact",
    isUnit: (name) => names?.isUnit(name) ?? false,
    keptColumn: keptColumns(state),
    keptNumbering: (shape) => numberingOf(state, shape),
    answersFor: (shape) => tableAnswersOf(state, shape),
    acceptsLikely,
  };
}

/**
 * The answer given for a header: on its sheet, else in a table of the same shape (a renamed sheet), else under the same
 * words in any table, whatever year they name (a form that was given a column more, or next year's), where only one answer
 * was given for them.
 */
function keptColumns({ columns }: KeptState): SurveyKnowledge["keptColumn"] {
  if (columns.length === 0) return () => undefined;
  const bySheet = new Map(columns.map(({ sheet, header, code }) => [columnKey(sheet, header), code]));
  const byShape = new Map<string, string | null>();
  const byWords = new Map<string, Set<string | null>>();
  for (const { shape, header, code } of columns) {
    if (shape !== undefined) byShape.set(columnKey(shape, header), code);
    byWords.set(wordsKey(header), (byWords.get(wordsKey(header)) ?? new Set()).add(code));
  }
  return (sheet, header, shape) => {
    const known = [bySheet.get(columnKey(sheet, header)), byShape.get(columnKey(shape, header))].find(
      (code) => code !== undefined,
    );
    if (known !== undefined) return known;
    const [only, ...others] = byWords.get(wordsKey(header)) ?? [];
    return others.length === 0 ? only : undefined;
  };
}

const wordsKey = (header: string): string => matchKey(header).replace(/(?:19|20)\d\d/g, "");

function columnKey(sheet: string, header: string): string {
  return `${matchKey(sheet)}\n${matchKey(header)}`;
}
