import type { CriteriaGroup, Criterion } from "../../../core/criteria/types";
import type { Status } from "../../../core/scoring/types";
import type { WardLine } from "../../results/lines";
import type { Narration } from "./types";

/** A criterion of the group and how the surveyed wards stand with it. */
export interface CriterionStanding {
  readonly criterion: Criterion;
  readonly position: number;
  readonly wards: Readonly<Record<Status, readonly WardLine[]>>;
}

/** How the surveyed wards stand with the whole group: every criterion met or not applicable; one not met; else missing. */
export interface GroupStanding {
  readonly criteria: readonly CriterionStanding[];
  readonly met: readonly WardLine[];
  readonly failed: readonly WardLine[];
  readonly missing: readonly WardLine[];
  readonly total: number;
}

export function groupStanding(group: CriteriaGroup, { report, surveyed }: Narration): GroupStanding {
  const criteria = report.criteria.criteria
    .map((criterion, position) => ({ criterion, position }))
    .filter(({ criterion }) => criterion.group === group.code)
    .map(({ criterion, position }) => ({ criterion, position, wards: byStatus(surveyed, position) }));
  const statuses = (line: WardLine): Status[] => criteria.map(({ position }) => line.criteria[position] ?? "missing");
  const failed = surveyed.filter((line) => statuses(line).includes("not-met"));
  const missing = surveyed.filter((line) => !failed.includes(line) && statuses(line).includes("missing"));
  const met = surveyed.filter((line) => !failed.includes(line) && !missing.includes(line));
  return { criteria, met, failed, missing, total: surveyed.length };
}

function byStatus(lines: readonly WardLine[], position: number): Record<Status, WardLine[]> {
  const groups: Record<Status, WardLine[]> = { met: [], "not-met": [], missing: [], "not-applicable": [] };
  for (const line of lines) groups[line.criteria[position] ?? "missing"].push(line);
  return groups;
}
