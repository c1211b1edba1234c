import { formatCount } from "../../../cells/number/format";
import type { WardLine } from "../../results/lines";
import { criterionCheck } from "../checks";
import type { GroupStanding } from "./standing";
import { paragraph, type Narration, type Remark } from "./types";

/** Results that the survey states against its own figures, by criterion and kind of difference. */
export function conflictRemarks(standing: GroupStanding, { report, surveyed, all, names, phrases }: Narration): Remark[] {
  const byPlace = new Map(surveyed.map((line) => [place(line.ward, line.result?.unit ?? line.unit), line]));
  return standing.criteria.flatMap(({ criterion, position }) => {
    const sets = new Map<string, { stated: string; computed: string; lines: WardLine[] }>();
    for (const finding of report.findings) {
      if (finding.code !== "criterion.stated-differs" || finding.params.criterion !== criterion.code) continue;
      const { ward, stated, computed } = finding.params;
      const line = byPlace.get(place(ward.name, ward.unit)) ?? surveyed.find((other) => other.ward === ward.name);
      if (!line) continue;
      const key = JSON.stringify([stated, computed]);
      const set = sets.get(key) ?? { stated, computed, lines: [] };
      set.lines.push(line);
      sets.set(key, set);
    }
    return [...sets.values()].map(({ stated, computed, lines }) =>
      paragraph(
        phrases.group.conflict({ code: criterion.code, computed, stated }, formatCount(lines.length), names.list(lines)),
        [criterionCheck(position, all)],
      ),
    );
  });
}

const place = (ward: string, unit: string): string => JSON.stringify([ward, unit]);
