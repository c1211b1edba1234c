import { finding } from "../findings/finding";
import { addDays, type IsoDate } from "../../cells/date";
import { territoryChange, type RosterEntry } from "../roster";
import { wardPlace, type CheckContext } from "./context";

/** `roster.territory-changed`: a ward of the survey whose name stood for another territory before; once a ward. */
export function checkTerritory({ roster, settings, lines, findings }: CheckContext): void {
  const date = settings.assessmentDate;
  // Without an entry that has ended there is no earlier territory.
  if (!roster?.entries.some((entry) => entry.validTo !== null && entry.validTo < date)) return;
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.entry === null || line.expired || seen.has(line.key)) continue;
    seen.add(line.key);
    const earlier = territoryChange(roster, line.entry, date);
    if (earlier.length === 0) continue;
    const predecessors = earlier.map((entry) => entry.name);
    findings.add(
      finding("roster.territory-changed", wardPlace(line), {
        ward: line.ref,
        date: changedOn(line.entry, earlier),
        predecessors,
      }),
    );
  }
}

/** The day after the last earlier territory ended, or on which the ward began. */
function changedOn({ validFrom }: RosterEntry, earlier: readonly RosterEntry[]): IsoDate {
  const ends = earlier.flatMap(({ validTo }) => (validTo === null ? [] : [addDays(validTo, 1)]));
  return [...ends, ...(validFrom === null ? [] : [validFrom])].sort().pop() ?? "";
}
