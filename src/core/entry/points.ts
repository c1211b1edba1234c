import { compareQuantities, fromCell, mulQ, type Quantity } from "../../cells/number/quantity";
import { shownText } from "../../cells/value";
import { readNumber } from "../../cells/number/read";
import { direct, MISSING, unusable } from "./outcome";
import type { EntryInput, Reading } from "./reading";

/**
 * A criterion's points as a result: all of them is met, none is not. Between them only a share that was given decides
 * (`enough`, of the maximum); without it the entry is ambiguous.
 */
export function readPoints(cell: EntryInput, most: number, enough: number | null): Reading {
  const { value } = cell;
  if (value === null || value === "") return MISSING;
  const points = typeof value === "number" ? fromCell(value) : typeof value === "string" ? pointsIn(value) : null;
  if (points === null) return unusable({ code: "entry.unreadable", params: { value: shownText(value) } });
  const maximum = fromCell(most);
  if (compareQuantities(points, 0) < 0 || compareQuantities(points, maximum) > 0)
    return unusable({ code: "entry.out-of-range", params: { value: shownText(value) } });
  if (compareQuantities(points, maximum) === 0) return direct("met");
  if (compareQuantities(points, 0) === 0) return direct("not-met");
  if (enough === null)
    return unusable({ code: "entry.ambiguous", params: { value: shownText(value), readings: ["Đạt", "Không đạt"] } });
  return direct(compareQuantities(points, mulQ(maximum, fromCell(enough))) >= 0 ? "met" : "not-met");
}

function pointsIn(text: string): Quantity | null {
  const read = readNumber(text.trim());
  return read?.kind === "number" ? read.value : null;
}
