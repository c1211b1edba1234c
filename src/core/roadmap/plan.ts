import { placeAddress, type Place } from "../../cells/address";
import { finding, type AnyFinding } from "../findings/finding";
import { rosterAt } from "../roster/validity";
import { keptForPlan } from "./kept";
import { rulePlace } from "./place";
import { ruleGroups, type RoadmapFindingsInput, type RuleGroup } from "./rows";
import { pickedIn, roadmapTarget, shareTarget } from "./target";
import type { RoadmapRule } from "./types";

/** The whole plan against the roster at the assessment date. */
export function planFindings(input: RoadmapFindingsInput): readonly AnyFinding[] {
  const { roadmap, roster, assessmentDate, fallback } = input;
  const key = JSON.stringify([assessmentDate, placeAddress(fallback)]);
  return kept(roadmap, roster, key, () => findingsOfPlan(input));
}

const kept = keptForPlan<readonly AnyFinding[]>();

function findingsOfPlan(input: RoadmapFindingsInput): AnyFinding[] {
  const wards = rosterAt(input.roster, input.assessmentDate);
  if (wards.length === 0) return [];
  const units = wards.map((entry) => entry.unit);
  return [...exceeding(input, wards.length, units), ...mismatches(input, wards.length)];
}

/** The first year by which the plan asks for more wards than exist. */
function exceeding(input: RoadmapFindingsInput, wards: number, units: readonly string[]): AnyFinding[] {
  const { rules } = input.roadmap;
  for (const group of ruleGroups(rules)) {
    const target = roadmapTarget(rules, group.dueYear, wards, units);
    if (target > wards) {
      return [finding("roadmap.plan-exceeds-roster", placeOf(input, group), { year: group.year, target, wards })];
    }
  }
  return [];
}

/** Picks that do not add up to the roster, or miss a share: only of a plan that goes by picks to its end. */
function mismatches(input: RoadmapFindingsInput, wards: number): AnyFinding[] {
  const { rules } = input.roadmap;
  const picks = rules.filter((rule) => rule.kind === "pick");
  if (!goesByPicks(rules, picks)) return [];
  const groups = ruleGroups(rules);
  const lastPick = groups.filter((group) => group.rules.some((rule) => rule.kind === "pick")).at(-1);
  const findings: AnyFinding[] = [];
  for (const group of groups) {
    const picked = pickedIn(rules, 0, group.dueYear);
    const shares = group.rules.filter((rule) => rule.kind === "cumulative-share" && rule.scope === "");
    const asked = Math.max(0, ...shares.map((rule) => shareTarget(rule.low, wards)));
    const wrong = picked < asked ? asked : group === lastPick && picked !== wards ? wards : null;
    if (wrong === null) continue;
    const params = { year: group.year, target: wrong, wards: picked };
    findings.push(finding("roadmap.target-mismatch", placeOf(input, group), params));
  }
  return findings;
}

/** A single pick at the beginning is a pilot, not a plan for every year. */
function goesByPicks(rules: readonly RoadmapRule[], picks: readonly RoadmapRule[]): boolean {
  const years = new Set(picks.map((rule) => rule.dueYear));
  const end = Math.max(...rules.map((rule) => rule.dueYear));
  return years.size > 1 || years.has(end);
}

function placeOf({ roadmap, fallback }: RoadmapFindingsInput, group: RuleGroup): Place {
  const rows = group.rules.map((rule) => rule.row).filter((row) => row !== null);
  return rulePlace(roadmap, rows.length > 0 ? Math.min(...rows) : null, fallback);
}
