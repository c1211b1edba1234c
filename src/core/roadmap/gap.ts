import { splitUnit, wardKeyOfName } from "../roster/names";
import { identifyWard } from "../roster";
import type { Roster, RosterEntry } from "../roster/types";
import { WardIndex } from "../roster/ward-index";
import { only } from "../../cells/list";
import { cellText, type CellValue } from "../../cells/value";
import { distinct } from "./named";
import { roadmapTarget, shareInForce, shareTarget } from "./target";
import type { RoadmapRule } from "./types";

export interface RoadmapGapInput {
  readonly rules: readonly RoadmapRule[];
  readonly year: number;
  /** A number, or cells with ward names. */
  readonly achieved: number | readonly (readonly CellValue[])[];
  readonly rosterSize: number;
  /** The wards in force in the year, when known: names not in it are not counted. */
  readonly wards: readonly RosterEntry[] | null;
  readonly units: readonly string[] | null;
  /** The whole roster, when known: a named ward that has merged is answered for by its successors. */
  readonly roster?: Roster | null;
}

/** What ROADMAP_GAP and ROADMAP_NOTE say, as data. */
export interface RoadmapGapResult {
  readonly target: number;
  readonly achieved: number;
  readonly gap: number;
  readonly surplus: number;
  /** Upper end of a share range in force, in wards; `null` without one. */
  readonly upper: number | null;
  /** Named in a rule that is due, and not among the names given; empty when `achieved` is a number. */
  readonly namedMissing: readonly string[];
  /** Names given more than once, and names that the roster does not have. */
  readonly repeated: readonly string[];
  readonly unknown: readonly string[];
  /** Before the first year of the plan, or after its last. */
  readonly phase: "before" | "during" | "after";
}

/** Compares what is achieved with what the roadmap asks by the end of a year. */
export function roadmapGap(input: RoadmapGapInput): RoadmapGapResult {
  const { rules, year, rosterSize, units } = input;
  const target = roadmapTarget(rules, year, rosterSize, units);
  const names = typeof input.achieved === "number" ? null : countNames(input.achieved, input.wards);
  const achieved = names === null ? (input.achieved as number) : names.keys.size;
  const share = shareInForce(rules, year, units ?? []);
  const upper = share && shareTarget(share.high, rosterSize);
  return {
    target,
    achieved,
    gap: Math.max(0, target - achieved),
    surplus: Math.max(0, achieved - target),
    upper: share && upper !== shareTarget(share.low, rosterSize) ? upper : null,
    namedMissing: names === null ? [] : missingNames(input, names.typed),
    repeated: names?.repeated ?? [],
    unknown: names?.unknown ?? [],
    phase: phaseOf(rules, year),
  };
}

interface CountedNames {
  /** Roster keys, or matching keys without a roster: what is counted. */
  readonly keys: Set<string>;
  /** Matching keys of all names given. */
  readonly typed: Set<string>;
  readonly repeated: string[];
  readonly unknown: string[];
}

/** Distinct names after normalisation; blanks and error values are no names. */
function countNames(cells: readonly (readonly CellValue[])[], wards: readonly RosterEntry[] | null): CountedNames {
  const counted: CountedNames = { keys: new Set(), typed: new Set(), repeated: [], unknown: [] };
  const index = wards && new WardIndex(wards);
  for (const value of cells.flat()) {
    const text = typeof value === "string" || typeof value === "number" ? cellText(value) : "";
    if (text === "") continue;
    const { name, unit } = splitUnit(text);
    const found = index && wardsOf(index, name, unit);
    const known = found === null || found.length > 0;
    const key = only(found ?? [])?.key ?? `${wardKeyOfName(name)}|${unit}`;
    counted.typed.add(wardKeyOfName(name));
    if (!known) counted.unknown.push(text);
    else if (counted.keys.has(key)) counted.repeated.push(text);
    else counted.keys.add(key);
  }
  return { ...counted, repeated: distinct(counted.repeated), unknown: distinct(counted.unknown) };
}

/** A commune is none of the wards, also when one bears its name. */
function wardsOf(index: WardIndex, name: string, unit: string): readonly RosterEntry[] {
  const asked = index.ask(name, unit);
  return asked.typed.kind === "commune" ? [] : index.exact(asked);
}

function missingNames({ rules, year, roster }: RoadmapGapInput, typed: ReadonlySet<string>): string[] {
  const named = rules.filter((rule) => rule.dueYear <= year).flatMap((rule) => rule.named);
  const answers = (name: string): string[] => {
    const found = roster ? identifyWard(roster, `${year}-12-31`, name, "") : null;
    const names = found?.kind === "expired" ? found.successors.map((entry) => entry.name) : [splitUnit(name).name];
    return names.map(wardKeyOfName);
  };
  return distinct(named).filter((name) => !answers(name).some((key) => typed.has(key)));
}

function phaseOf(rules: readonly RoadmapRule[], year: number): RoadmapGapResult["phase"] {
  if (rules.length === 0) return "during";
  if (year < Math.min(...rules.map((rule) => rule.firstYear))) return "before";
  return year > Math.max(...rules.map((rule) => rule.dueYear)) ? "after" : "during";
}
