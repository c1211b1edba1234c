import type { CriteriaSet, Role } from "../../core/criteria/types";
import type { Quantity } from "../../cells/number/quantity";
import type { CheckReport } from "../../core/report/types";
import type { RosterEntry } from "../../core/roster/types";
import { unitKey } from "../../core/roster/names";
import type { MeasureResult, Status, WardResult } from "../../core/scoring/types";
import { ROLES } from "./names";

export type Figure = Quantity | string | boolean | null;

/** One row of `Kết quả`: a surveyed ward, or a ward of the roster in force without a row in the survey. */
export interface WardLine {
  /** Found by this key from `Tổng hợp`; unique, never a wildcard, at most 200 characters. */
  readonly key: string;
  readonly ward: string;
  readonly unit: string;
  readonly inRoster: boolean;
  readonly surveyed: boolean;
  readonly criteria: readonly Status[];
  readonly met: number;
  readonly notMet: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly conclusion: WardResult["conclusion"];
  readonly recognisedYear: number | null;
  readonly note: string;
  readonly figures: ReadonlyMap<Role, Figure>;
  readonly result: WardResult | null;
}

/** Every ward of the roster in force and every surveyed ward that is not in it, by unit, in the order of the roster. */
export function wardLines(report: CheckReport): WardLine[] {
  const entries = new Map((report.roster?.entries ?? []).map((entry) => [entry.key, entry]));
  const inForce = new Set(report.wardsInForce.map((entry) => entry.key));
  const seen = new Set(report.results.flatMap((result) => (result.rosterKey === null ? [] : [result.rosterKey])));
  const source = { report, entries, inForce, key: uniqueKeys() };
  const surveyed = report.results.map((result) => surveyedLine(result, source));
  const absent = report.wardsInForce.filter((entry) => !seen.has(entry.key)).map((entry) => absentLine(entry, source));
  return sortLines([...surveyed, ...absent], report);
}

/** What the lines of one report are made from. */
interface Source {
  readonly report: CheckReport;
  readonly entries: ReadonlyMap<string, RosterEntry>;
  readonly inForce: ReadonlySet<string>;
  readonly key: (wanted: string) => string;
}

function surveyedLine(result: WardResult, { report, entries, inForce, key }: Source): WardLine {
  const entry = result.rosterKey === null ? undefined : entries.get(result.rosterKey);
  return {
    key: key(result.rosterKey ?? result.key),
    ward: entry?.name ?? result.ward,
    unit: entry?.unit || result.unit,
    inRoster: result.rosterKey !== null && inForce.has(result.rosterKey),
    surveyed: true,
    criteria: result.criteria,
    met: result.met,
    notMet: result.notMet,
    missing: result.missing,
    notApplicable: result.notApplicable,
    conclusion: result.conclusion,
    recognisedYear: (result.rosterKey === null ? undefined : report.recognised.get(result.rosterKey)) ?? null,
    note: result.note,
    figures: figuresOf(report.criteria, result),
    result,
  };
}

function absentLine(entry: RosterEntry, { report, key }: Source): WardLine {
  const size = report.criteria.criteria.length;
  return {
    key: key(entry.key),
    ward: entry.name,
    unit: entry.unit,
    inRoster: true,
    surveyed: false,
    criteria: report.criteria.criteria.map(() => "missing"),
    met: 0,
    notMet: 0,
    missing: size,
    notApplicable: 0,
    conclusion: "missing",
    recognisedYear: report.recognised.get(entry.key) ?? null,
    note: "",
    figures: new Map(),
    result: null,
  };
}

function figuresOf(set: CriteriaSet, result: WardResult): Map<Role, Figure> {
  const measures = set.criteria.flatMap((criterion) => criterion.measures);
  const of = (role: Role): MeasureResult | undefined => {
    const measure = measures.find((candidate) => candidate.role === role);
    return measure && result.measures.get(measure.code);
  };
  const figures = new Map<Role, Figure>();
  for (const role of ROLES) {
    const measured = of(role);
    // Planned land may have decided for the existing one: the two are never mixed here.
    if (measured) figures.set(role, measured.own === undefined ? measured.value : measured.own);
  }
  return figures;
}

/** Lookups by text treat `*`, `?` and `~` as wildcards, ignore case and stop at 255 characters: keys avoid all three. */
function uniqueKeys(): (wanted: string) => string {
  const used = new Set<string>();
  return (wanted) => {
    const base = wanted.replace(/[*?~]/g, "_").slice(0, 180);
    let key = base;
    for (let n = 2; used.has(key.toLowerCase()); n++) key = `${base} #${n}`;
    used.add(key.toLowerCase());
    return key;
  };
}

function sortLines(lines: readonly WardLine[], report: CheckReport): WardLine[] {
  const order = new Map((report.roster?.entries ?? []).map((entry, index) => [entry.key, index]));
  const place = (line: WardLine): number => {
    const key = line.result ? line.result.rosterKey : line.key;
    return (key === null ? undefined : order.get(key)) ?? Number.MAX_SAFE_INTEGER;
  };
  const sorted = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => compare(place(a.line), place(b.line)) || a.index - b.index);
  return groupByUnit(sorted.map(({ line }) => line)).flatMap((group) => group.lines);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lines of each superior unit, in the order in which the units first appear; spellings of one unit are one. */
export function groupByUnit(lines: readonly WardLine[]): { readonly unit: string; readonly lines: readonly WardLine[] }[] {
  const groups = new Map<string, { unit: string; lines: WardLine[] }>();
  for (const line of lines) {
    const key = unitKey(line.unit);
    const group = groups.get(key) ?? { unit: line.unit, lines: [] };
    group.lines.push({ ...line, unit: group.unit });
    groups.set(key, group);
  }
  return [...groups.values()];
}
