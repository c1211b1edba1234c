import type { CriteriaSet } from "../criteria/types";
import { finding } from "../findings/finding";
import type { FindingList } from "../findings/list";
import type { Roadmap } from "../roadmap/types";
import type { Roster } from "../roster/types";
import type { Place } from "./context";

/** Names of the sheets that something else stands in for, as the workbook would show them. */
const SHEET = { criteria: "Tiêu chí", roster: "Danh sách phường", roadmap: "Lộ trình" } as const;

/** `settings.criteria-derived`, `settings.preset-used`: what did not come from the workbook. */
export function checkSources(
  { criteria, roster, roadmap }: { criteria: CriteriaSet; roster: Roster | null; roadmap: Roadmap | null },
  fallback: Place,
  findings: FindingList,
): void {
  if (criteria.derived) {
    const place = criteria.sheet === null ? fallback : { sheet: criteria.sheet, cell: "A1" };
    findings.add(finding("settings.criteria-derived", place, { what: SHEET.criteria }));
  }
  if (roster?.origin === "preset") findings.add(finding("settings.preset-used", fallback, { what: SHEET.roster }));
  if (roadmap?.origin === "preset") findings.add(finding("settings.preset-used", fallback, { what: SHEET.roadmap }));
}
