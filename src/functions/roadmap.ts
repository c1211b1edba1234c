import { readRoadmapRange, roadmapGap, roadmapTarget, type RoadmapGapResult, type RoadmapRule } from "../core/roadmap";
import { rosterAt, type Roster, type RosterEntry } from "../core/roster";
import { cellText, isErrorValue, type CellValue } from "../cells/value";
import { functionWords } from "../i18n/vi/functions";
import { cellsOf, firstCell, isGiven, type Range } from "./cells";
import { missing, unusable } from "./failure";
import { withWorkbook } from "./workbook-state";

const { problem, roadmap: words } = functionWords;

/** The arguments that all functions of the roadmap take. */
export interface RoadmapCall {
  readonly year: unknown;
  readonly roadmap: Range;
  readonly wards: unknown;
  readonly units: Range;
}

/** Wards due by the end of the year. */
export function roadmapTargetOf(call: RoadmapCall): number | Promise<number> {
  const year = yearOf(call.year);
  return inPlan(call, "counts", (plan) => roadmapTarget(plan.rules, year, plan.rosterSize, plan.units));
}

export function roadmapGapOf(call: RoadmapCall, achieved: Range): number | Promise<number> {
  return inGap(call, achieved, ({ gap }) => gap);
}

/** How the roadmap stands, in words; empty when on track. */
export function roadmapNoteOf(call: RoadmapCall, achieved: Range): string | Promise<string> {
  const year = yearOf(call.year);
  return inGap(call, achieved, (result) => noteOf(year, result));
}

function inGap<T>(call: RoadmapCall, range: Range, use: (result: RoadmapGapResult) => T): T | Promise<T> {
  const year = yearOf(call.year);
  const achieved = achievedOf(range);
  return inPlan(call, typeof achieved === "number" ? "counts" : "names", ({ rules, rosterSize, units, entries, roster }) =>
    use(roadmapGap({ rules, year, achieved, rosterSize, wards: entries, units, roster })),
  );
}

interface Plan {
  readonly rules: readonly RoadmapRule[];
  readonly rosterSize: number;
  readonly units: readonly string[] | null;
  /** The wards in force, when known. */
  readonly entries: readonly RosterEntry[] | null;
  /** The whole roster, when known: a named ward that has merged is answered for by its successors. */
  readonly roster: Roster | null;
}

/** Rules that ask for a share need the number of wards, those for every unit need the units. */
const NEEDS_ROSTER = new Set<RoadmapRule["kind"]>(["cumulative-share", "per-unit"]);

/** `asks`: for counts alone, or for ward names, which are to be found in the roster. Ranges that are given are never completed from the workbook. */
function inPlan<T>(call: RoadmapCall, asks: "counts" | "names", use: (plan: Plan) => T): T | Promise<T> {
  const given = isGiven(call.roadmap) ? rulesOf(call.roadmap) : null;
  const size = sizeOf(call.wards);
  const units = isGiven(call.units) ? unitsOf(call.units) : null;
  const pure = given && (size !== null || (asks === "counts" && !given.some(({ kind }) => NEEDS_ROSTER.has(kind))));
  if (pure) return use({ rules: given, rosterSize: size ?? 0, units, entries: null, roster: null });
  return withWorkbook((state) => {
    const { roadmap, roster } = state;
    const rules = given ?? roadmap?.rules ?? missing(problem.noRoadmap);
    const entries = roster && rosterAt(roster, `${yearOf(call.year)}-12-31`);
    const wards = size ?? entries?.length ?? 0;
    if (wards === 0 && size === null && rules.some(({ kind }) => NEEDS_ROSTER.has(kind))) return missing(problem.noWards);
    return use({
      rules,
      rosterSize: wards,
      units: units ?? entries?.map(({ unit }) => unit) ?? null,
      ...(size === null ? { entries, roster } : { entries: null, roster: null }),
    });
  });
}

function rulesOf(range: Range): readonly RoadmapRule[] {
  const reading = readRoadmapRange(cellsOf(range));
  if (!reading) return unusable(problem.roadmapRange);
  const [invalid] = reading.findings;
  if (invalid) return unusable(problem.roadmapRow("value" in invalid.params ? String(invalid.params.value) : ""));
  return reading.roadmap.rules;
}

function yearOf(value: unknown): number {
  const year = firstCell(value);
  const number = typeof year === "string" && /^\s*\d{4}\s*$/.test(year) ? Number(year) : year;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 1900 || number > 2200)
    return unusable(problem.year(cellText(year)));
  return number;
}

function sizeOf(value: unknown): number | null {
  const size = firstCell(value);
  if (size === null) return null;
  if (typeof size !== "number" || !Number.isInteger(size) || size < 0) return unusable(problem.wards(cellText(size)));
  return size;
}

function unitsOf(range: Range): string[] {
  return cellsOf(range)
    .flat()
    .filter((value) => value !== null && !isErrorValue(value))
    .map(cellText);
}

/** A number in a single cell, else cells with ward names. */
function achievedOf(range: Range): number | CellValue[][] {
  const cells = cellsOf(range);
  if (cells.flat().length > 1) return cells;
  const value = cells[0]?.[0] ?? null;
  if (value === null || isErrorValue(value)) return missing(problem.noAchieved);
  if (typeof value !== "number") return typeof value === "string" ? cells : unusable(problem.achieved(cellText(value)));
  return Number.isInteger(value) && value >= 0 ? value : unusable(problem.achieved(cellText(value)));
}

function noteOf(year: number, result: RoadmapGapResult): string {
  const { target, achieved, gap, surplus, upper, phase } = result;
  const names = (list: readonly string[]): string => list.join(", ");
  const parts = [
    phase === "before" ? words.before(year) : "",
    phase === "after" ? words.after(year) : "",
    gap > 0 ? words.behind(year, target, achieved, gap) : "",
    upper !== null && achieved < upper ? words.upper(upper) : "",
    surplus > 0 && (upper === null || achieved > upper) ? words.surplus(upper === null ? surplus : achieved - upper) : "",
    result.namedMissing.length > 0 ? words.namedMissing(names(result.namedMissing)) : "",
    result.repeated.length > 0 ? words.repeated(names(result.repeated)) : "",
    result.unknown.length > 0 ? words.unknown(names(result.unknown)) : "",
  ].filter((part) => part !== "");
  const text = parts.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
