import { finding, type AnyFinding } from "../findings/finding";
import { formatNumber } from "../../cells/number/format";
import { readPart } from "./figure";
import type { Claim } from "./types";

/** Criteria met → wards, highest first. */
export type Distribution = readonly (readonly [score: number, wards: number])[];

const LEVEL = /^(\d{1,3})(?: ?\/ ?\d{1,3})? ?[:=] ?(\d{1,4})\b/;

/** `21:1; 20:4` (also `21/22: 01`), highest first; `null` when a part is none or a score stands twice. */
export function readDistribution(claim: Claim): Distribution | null {
  const levels = new Map<number, number>();
  for (const part of claim.parts) {
    const match = LEVEL.exec(part);
    if (!match || levels.has(Number(match[1]))) return null;
    levels.set(Number(match[1]), Number(match[2]));
  }
  return levels.size === 0 ? null : [...levels].sort((a, b) => b[0] - a[0]);
}

/** `phân bố`: the stated distribution against the one of the survey, and `Số nêu` against its own sum. */
export function checkDistribution(claim: Claim, computed: Distribution | null): AnyFinding[] {
  const stated = readDistribution(claim);
  const place = claim.partsAt;
  if (stated === null) return [finding("entry.unreadable", place, { value: claim.parts.join("; ") })];
  const findings: AnyFinding[] = [];
  if (computed !== null && shown(stated) !== shown(computed)) {
    const params = { stated: shown(stated), computed: shown(computed), reason: "matrix" };
    findings.push(finding("consistency.distribution", place, params));
  }
  const total = stated.reduce((sum, [, wards]) => sum + wards, 0);
  const declared = claim.stated === "" ? total : readPart(claim.stated);
  if (declared !== total) {
    const params = { stated: claim.stated, computed: formatNumber(total), parts: stated.map(([, wards]) => String(wards)) };
    findings.push(finding("consistency.sum", claim.statedAt, params));
  }
  return findings;
}

/** `21: 1; 20: 4`; levels without wards left out. */
function shown(distribution: Distribution): string {
  return distribution
    .filter(([, wards]) => wards > 0)
    .map(([score, wards]) => `${score}: ${wards}`)
    .join("; ");
}
