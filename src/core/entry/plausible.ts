import type { Measure } from "../criteria/types";
import { formatNumber } from "../../cells/number/format";
import { compareQuantities, isWhole, mulQ, toNumber, type Quantity } from "../../cells/number/quantity";
import { shownCell } from "./cell";
import { isConverted } from "./figure";
import { NO_ISSUES, unusable, usable } from "./outcome";
import type { EntryContext, EntryInput, EntryIssue, Reading } from "./reading";

/**
 * A figure that was read, held against what its kind and its measure allow. Counts are whole and not negative. Outside
 * the plausible bounds it is `entry.implausible` until confirmed, with the thousandfold as a suggestion when that lies
 * inside them (2,16 typed for 2.160), but for a figure in a unit of its head: 2,16 ha is no mistyped m². Zero is no mistyped size but “none”, so no bound speaks against it.
 */
export function judged(
  measure: Measure,
  value: Quantity,
  cell: EntryInput,
  ctx: EntryContext,
  issues: readonly EntryIssue[] = NO_ISSUES,
): Reading {
  if (measure.kind === "count" || measure.kind === "change") {
    if (compareQuantities(value, 0) < 0 || (measure.kind === "count" && !isWhole(value))) {
      return (
        implausible(measure, value, cell, ctx) ?? unusable({ code: "entry.out-of-range", params: { value: shownCell(cell) } })
      );
    }
  }
  return (ctx.confirmed ? null : implausible(measure, value, cell, ctx)) ?? usable(value, issues);
}

function inside(measure: Measure, value: Quantity): boolean {
  const { plausibleMin, plausibleMax } = measure;
  if (plausibleMin !== null && compareQuantities(value, plausibleMin) < 0) return false;
  return plausibleMax === null || compareQuantities(value, plausibleMax) <= 0;
}

function implausible(measure: Measure, value: Quantity, cell: EntryInput, ctx: EntryContext): Reading | null {
  if (value === 0 || inside(measure, value)) return null;
  const { plausibleMin, plausibleMax } = measure;
  const issue = {
    code: "entry.implausible" as const,
    params: { value: shownCell(cell), min: bound(plausibleMin), max: bound(plausibleMax) },
  };
  const thousandfold = mulQ(value, 1000);
  const below = plausibleMin !== null && compareQuantities(value, plausibleMin) < 0;
  if (!below || isConverted(measure, ctx) || !inside(measure, thousandfold)) return unusable(issue);
  return unusable({ ...issue, suggestion: { value: toNumber(thousandfold), label: formatNumber(thousandfold) } });
}

const bound = (value: Quantity | null): number | null => (value === null ? null : toNumber(value));
