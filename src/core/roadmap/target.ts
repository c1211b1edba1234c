import { ceilQ, compareQuantities, mulQ, toNumber, type Quantity } from "../../cells/number/quantity";
import { bareUnitKey, unitKey } from "../roster/names";
import { normaliseText } from "../../cells/text/normalise";
import type { RoadmapRule } from "./types";

/** Wards that a share of the roster asks for: rounded up exactly, 30 % of 249 is 75. */
export function shareTarget(share: Quantity, rosterSize: number): number {
  return ceilQ(mulQ(share, rosterSize));
}

/** Wards picked in the years from `first` to `due`. */
export function pickedIn(rules: readonly RoadmapRule[], first: number, due: number): number {
  const picks = rules.filter((rule) => rule.kind === "pick" && rule.firstYear >= first && rule.dueYear <= due);
  return picks.reduce((sum, rule) => sum + toNumber(rule.low), 0);
}

/** Wards picked by the end of `year`; `null` when the plan has no picks. */
export function pickedBy(rules: readonly RoadmapRule[], year: number): number | null {
  return rules.some((rule) => rule.kind === "pick") ? pickedIn(rules, 0, year) : null;
}

/** The share rule that asks most by the end of `year`, of those for the whole roster. */
export function shareInForce(rules: readonly RoadmapRule[], year: number, units: readonly string[]): RoadmapRule | null {
  const shares = inForce(rules, year).filter((rule) => rule.kind === "cumulative-share" && scopeUnit(rule, units) === null);
  return shares.reduce<RoadmapRule | null>((best, rule) => {
    if (best === null) return rule;
    const order = compareQuantities(rule.low, best.low) || compareQuantities(rule.high, best.high);
    return order > 0 ? rule : best;
  }, null);
}

const inForce = (rules: readonly RoadmapRule[], year: number): RoadmapRule[] => rules.filter((rule) => rule.dueYear <= year);

/** Distinct units in order, each with the number of times it stands there; blanks left out. */
function distinctUnits(units: readonly string[]): { name: string; key: string; wards: number }[] {
  const found = new Map<string, { name: string; key: string; wards: number }>();
  for (const name of units) {
    const key = unitKey(name);
    if (key === "") continue;
    const known = found.get(key);
    if (known) known.wards++;
    else found.set(key, { name: normaliseText(name), key, wards: 1 });
  }
  return [...found.values()];
}

/** The key of the unit that a rule's scope names, `null` when it is for all. */
function scopeUnit(rule: RoadmapRule, units: readonly string[]): string | null {
  if (rule.scope === "") return null;
  const key = unitKey(rule.scope);
  const keys = new Set(units.map(unitKey));
  if (keys.has(key)) return key;
  const bare = bareUnitKey(rule.scope);
  return [...keys].find((unit) => bareUnitKey(unit) === bare) ?? null;
}

/**
 * The minimum of each unit by the end of `year`: of the rules `mỗi đơn vị` (a rule that names the unit replaces the
 * general one of its year) and of counts and shares whose `Phạm vi` is the unit. Once due a minimum stays.
 * `units`: one cell a ward or one a unit.
 */
export function unitMinimums(
  rules: readonly RoadmapRule[],
  year: number,
  units: readonly string[],
): { unit: string; minimum: number }[] {
  const due = inForce(rules, year);
  const scopes = new Map(due.map((rule) => [rule, scopeUnit(rule, units)]));
  return distinctUnits(units).map(({ name, key, wards }) => {
    const own = due.filter((rule) => rule.kind !== "pick" && scopes.get(rule) === key);
    const ownYears = new Set(own.filter((rule) => rule.kind === "per-unit").map((rule) => rule.dueYear));
    const general = due.filter((rule) => rule.kind === "per-unit" && isGeneral(rule) && !ownYears.has(rule.dueYear));
    const asked = [...own, ...general].map((rule) =>
      rule.kind === "cumulative-share" ? shareTarget(rule.low, wards) : toNumber(rule.low),
    );
    return { unit: name, minimum: Math.max(0, ...asked) };
  });
}

/** `Phạm vi` of a rule for every unit: empty or “mỗi quận”, “các đơn vị” …; another one names a unit. */
const isGeneral = (rule: RoadmapRule): boolean => /^(?:|(?:mỗi|các|từng|tất cả|toàn) .*|tất cả)$/.test(unitKey(rule.scope));

/**
 * Wards due by the end of `year`: the greatest that a rule in force asks, never capped at the roster. Picks
 * accumulate; a share is rounded up at its lower end; minimums of units are summed when the units are known.
 */
export function roadmapTarget(
  rules: readonly RoadmapRule[],
  year: number,
  rosterSize: number,
  units: readonly string[] | null,
): number {
  const known = units ?? [];
  const asked = inForce(rules, year)
    .filter((rule) => rule.kind !== "pick" && rule.kind !== "per-unit" && scopeUnit(rule, known) === null)
    .map((rule) => (rule.kind === "cumulative-share" ? shareTarget(rule.low, rosterSize) : toNumber(rule.low)));
  const byUnit = unitMinimums(rules, year, known).reduce((sum, unit) => sum + unit.minimum, 0);
  return Math.max(0, pickedBy(rules, year) ?? 0, byUnit, ...asked);
}
