import { finding, type AnyFinding } from "../findings/finding";
import { unitKey } from "../roster/names";
import { recognitionAt } from "../roster/recognition";
import { rosterAt } from "../roster/validity";
import { planFindings } from "./plan";
import { rulePlace } from "./place";
import { ruleGroups, type RoadmapFindingsInput, type RuleGroup } from "./rows";
import type { RoadmapRow } from "./types";

/** `roadmap.*`: behind, unit-short, named-missing, not-maintained, plan-exceeds-roster, target-mismatch. */
export function roadmapFindings(input: RoadmapFindingsInput): AnyFinding[] {
  const groups = ruleGroups(input.roadmap.rules);
  const due = input.rows.flatMap((row, index) => {
    const group = groups[index]!;
    return row.due && row.dueYear <= input.year ? dueFindings(input, row, group) : [];
  });
  return [...due, ...maintainedFindings(input), ...planFindings(input)];
}

/** What a row that is due lacks. */
function dueFindings(input: RoadmapFindingsInput, row: RoadmapRow, group: RuleGroup): AnyFinding[] {
  const { roadmap, fallback } = input;
  const { year, target, achieved } = row;
  const findings: AnyFinding[] = [];
  const place = rulePlace(roadmap, firstRow(group), fallback);
  if (row.gap > 0) findings.push(finding("roadmap.behind", place, { year, target, achieved }));
  for (const unit of row.units.filter((one) => one.achieved < one.minimum)) {
    const own = group.rules.find((rule) => unitKey(rule.scope) === unitKey(unit.unit));
    const general = group.rules.find((rule) => rule.kind === "per-unit");
    const at = rulePlace(roadmap, (own ?? general)?.row ?? firstRow(group), fallback);
    const params = { year, unit: unit.unit, target: unit.minimum, achieved: unit.achieved };
    findings.push(finding("roadmap.unit-short", at, params));
  }
  if (row.namedMissing.length > 0) {
    const naming = group.rules.find((rule) => rule.named.length > 0);
    const at = rulePlace(roadmap, naming?.row, fallback);
    findings.push(finding("roadmap.named-missing", at, { year, names: row.namedMissing }));
  }
  return findings;
}

function firstRow(group: RuleGroup): number | null {
  const rows = group.rules.map((rule) => rule.row).filter((row) => row !== null);
  return rows.length > 0 ? Math.min(...rows) : null;
}

/** Recognised, but not met in this survey: one a ward, at its row of the roster. */
function maintainedFindings({
  roster,
  assessmentDate,
  inheritance,
  failing,
  year,
  fallback,
}: RoadmapFindingsInput): AnyFinding[] {
  if (failing === null) return [];
  const recognition = recognitionAt(roster, assessmentDate, inheritance);
  return rosterAt(roster, assessmentDate)
    .filter((entry) => failing.has(entry.key) && (recognition.years.get(entry.key) ?? Infinity) <= year)
    .map((entry) => {
      const { sheet, column } = roster;
      const place = sheet !== null && entry.row !== null ? { sheet, row: entry.row, column: column ?? 0 } : fallback;
      return finding("roadmap.not-maintained", place, { year: String(year), names: [entry.name] });
    });
}
