import type { CriteriaSet } from "../criteria/types";
import { finding } from "../findings/finding";
import type { FindingList } from "../findings/list";
import type { Roadmap } from "../roadmap/types";
import type { Roster } from "../roster/types";
import { SHEET_NAMES } from "../workbook/sheets";
import { topOf, type Place } from "../../cells/address";

/** `settings.criteria-derived`, `settings.preset-used`: what did not come from the workbook. */
export function checkSources(
  { criteria, roster, roadmap }: { criteria: CriteriaSet; roster: Roster | null; roadmap: Roadmap | null },
  fallback: Place,
  findings: FindingList,
): void {
  if (criteria.derived) {
    const place = criteria.sheet === null ? fallback : topOf(criteria.sheet);
    findings.add(finding("settings.criteria-derived", place, { what: SHEET_NAMES.criteria }));
  }
  if (roster?.origin === "preset") findings.add(finding("settings.preset-used", fallback, { what: SHEET_NAMES.roster }));
  if (roadmap?.origin === "preset") findings.add(finding("settings.preset-used", fallback, { what: SHEET_NAMES.roadmap }));
}
