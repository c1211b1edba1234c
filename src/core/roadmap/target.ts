import type { Quantity } from "../number/quantity";
import type { RoadmapRule } from "./types";

/** Wards that a share of the roster asks for: rounded up exactly. */
export function shareTarget(share: Quantity, rosterSize: number): number {
  throw new Error(`${share} ${rosterSize}`);
}
/** Wards picked by the end of `year`; `null` when the plan has no picks. */
export function pickedBy(rules: readonly RoadmapRule[], year: number): number | null {
  throw new Error(`${rules} ${year}`);
}
/** The minimum of each unit under the `mỗi đơn vị` rules in force in `year`. `units`: one a ward or one a unit. */
export function unitMinimums(
  rules: readonly RoadmapRule[],
  year: number,
  units: readonly string[],
): { unit: string; minimum: number }[] {
  throw new Error(`${rules} ${year} ${units}`);
}
/** Wards due by the end of `year`: the greatest that a rule in force asks; never capped at the roster. */
export function roadmapTarget(
  rules: readonly RoadmapRule[],
  year: number,
  rosterSize: number,
  units: readonly string[] | null,
): number {
  throw new Error(`${rules} ${year} ${rosterSize} ${units}`);
}
