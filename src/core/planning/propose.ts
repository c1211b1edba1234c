import type { CheckReport } from "../report/types";
import type { RoadmapRow } from "../roadmap/types";
import { unitKey, wardKeyOfName } from "../roster/names";
import { rankWards } from "./rank";
import type { PickReason, ProposedPick, WardNeed, YearProposal } from "./types";

/**
 * For every year or phase of the roadmap from the assessed one on: the wards that could be worked on for it, with the
 * reasons, so that with those already recognised the target is reached. Named and already picked wards come first, then
 * those that a unit's minimum asks for, then those that lack least. Only a proposal: it writes nothing.
 */
export function proposePicks(report: CheckReport): YearProposal[] {
  const waiting = rankWards(report);
  const recognised = report.wardsInForce.length - waiting.length;
  const proposed: WardNeed[] = [];
  return report.roadmap
    .filter((row) => row.dueYear >= report.settings.year)
    .map((row) => {
      const before = recognised + proposed.length;
      const picks = picksOf(row, row.target - before, waiting, proposed, report);
      return {
        year: row.year,
        dueYear: row.dueYear,
        target: row.target,
        before,
        picks,
        short: Math.max(0, row.target - before - picks.length),
      };
    });
}

/** Takes wards from `waiting` to `proposed`. */
function picksOf(row: RoadmapRow, count: number, waiting: WardNeed[], proposed: WardNeed[], report: CheckReport): ProposedPick[] {
  const picks: ProposedPick[] = [];
  const take = (need: WardNeed, first: PickReason | null): void => {
    waiting.splice(waiting.indexOf(need), 1);
    proposed.push(need);
    picks.push({ need, reasons: [...(first ? [first] : []), ...ownReasons(need)] });
  };
  for (const need of waiting.filter((ward) => isNamed(ward, row))) take(need, { kind: "named", year: row.year });
  for (const need of waiting.filter(({ entry }) => (entry.pickedYear ?? Infinity) <= row.dueYear))
    take(need, { kind: "picked", year: need.entry.pickedYear! });
  for (const { unit, minimum, achieved } of row.units) {
    const inUnit = (need: WardNeed): boolean => unitKey(need.entry.unit) === unitKey(unit);
    let lacking = minimum - achieved - proposed.filter(inUnit).length;
    for (const need of waiting.filter(inUnit)) {
      if (lacking-- <= 0) break;
      take(need, { kind: "unit-minimum", unit, minimum });
    }
  }
  for (const need of waiting.filter((ward) => !isNamedLater(ward, row, report))) {
    if (picks.length >= count) break;
    take(need, null);
  }
  return picks;
}

function isNamed({ entry }: WardNeed, row: RoadmapRow): boolean {
  return row.named.some((name) => wardKeyOfName(name) === wardKeyOfName(entry.name));
}

/** Named or picked for a later year: left for it. */
function isNamedLater(need: WardNeed, row: RoadmapRow, { roadmap }: CheckReport): boolean {
  return (
    (need.entry.pickedYear ?? 0) > row.dueYear || roadmap.some((later) => later.dueYear > row.dueYear && isNamed(need, later))
  );
}

function ownReasons({ meets, toGo, notMet, missing }: WardNeed): PickReason[] {
  return [
    ...(meets ? [{ kind: "meets" } as const] : [{ kind: "lacks-least", toGo, criteria: notMet } as const]),
    ...(missing.length > 0 ? [{ kind: "data-missing", criteria: missing } as const] : []),
  ];
}
