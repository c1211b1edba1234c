import type { Criterion } from "../criteria/types";
import type { Dictionary, Target } from "./dictionary";
import { isBracketed, labelKey } from "./keys";
import {
  NAME_HEADERS,
  NOTE_HEADERS,
  PART_ENDINGS,
  PART_OF,
  PLACE_HEADERS,
  PLAIN_HEADERS,
  RECOGNITION_HEADERS,
  UNIT_HEADERS,
  WARD_HEADERS,
  type Part,
} from "./words";

/** A header cell as it stands above (or before) what it heads. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A plain number (`7`, `07`), else `null`. */
  readonly number: number | null;
}

export type StubKind = "ward" | "name" | "place" | "unit" | "note" | "recognised" | "plain";

/** What a column (or a row of a table that runs down) is about. */
export interface Heading {
  readonly path: readonly HeaderCell[];
  readonly target: Target | null;
  /** The cell that named the target. */
  readonly source: HeaderCell | null;
  readonly part: Part | null;
  readonly stub: StubKind | null;
  /** Text below the target that means nothing to us. */
  readonly unresolved: HeaderCell | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly ratio: boolean;
}

const STUBS: readonly (readonly [ReadonlySet<string>, StubKind])[] = [
  [WARD_HEADERS, "ward"],
  [NAME_HEADERS, "name"],
  [PLACE_HEADERS, "place"],
  [UNIT_HEADERS, "unit"],
  [NOTE_HEADERS, "note"],
  [RECOGNITION_HEADERS, "recognised"],
  [PLAIN_HEADERS, "plain"],
];

/** What kind of stub column a header names, if any; a number in brackets or a unit behind it is ignored. */
export function stubKind(text: string): StubKind | null {
  const key = labelKey(text);
  const plain = key.replace(/\s*\([^()]*\)$/, "");
  return STUBS.find(([keys]) => keys.has(key) || keys.has(plain))?.[1] ?? null;
}

/** A header text split into what it names and the part word at its end. */
export function splitPart(text: string): { readonly head: string; readonly part: Part | null } {
  const key = labelKey(text);
  const whole = PART_OF.get(key) ?? PART_OF.get(key.replace(/^\((.*)\)$/, "$1"));
  if (whole) return { head: "", part: whole };
  for (const [ending, part] of PART_ENDINGS) {
    if (key.endsWith(`(${ending})`)) return { head: key.slice(0, -ending.length - 2).trim(), part };
    if (key.endsWith(` ${ending}`) && ending.length > 1) return { head: key.slice(0, -ending.length).trim(), part };
  }
  return { head: text, part: null };
}

/** Reads a header path, from the outermost cell to the innermost. */
export function readHeading(path: readonly HeaderCell[], dictionary: Dictionary): Heading {
  let target: Target | null = null;
  let source: HeaderCell | null = null;
  let part: Part | null = null;
  let stub: StubKind | null = null;
  let unresolved: HeaderCell | null = null;
  let number: number | null = null;
  let year: number | null = null;
  let ratio = false;
  let scope: Criterion | null = null;

  for (const cell of path) {
    if (cell.number !== null) {
      if (cell.number > 1900 && cell.number < 2200) year = cell.number;
      else number = cell.number;
      continue;
    }
    ratio ||= /\ba\/b\b|tỷ số|tỉ số/iu.test(cell.text);
    year = yearOf(cell.text) ?? year;
    const found = named(cell.text, scope, dictionary);
    if (found.target) {
      const clash =
        scope !== null && found.target.criterion !== scope && found.target.measure !== null && found.target.by === "name";
      if (clash) {
        unresolved = cell;
        continue;
      }
      // An outer measure is not undone by an inner text that names its criterion again.
      if (!(target?.measure && found.target.measure === null)) {
        target = found.target;
        source = cell;
      }
      scope = found.target.criterion;
      unresolved = null;
      stub = null;
      part = found.part ?? part;
      continue;
    }
    if (found.part) {
      part = found.part;
      continue;
    }
    const kind = stubKind(cell.text);
    if (kind && (kind !== "plain" || target === null)) stub = kind;
    else if (!isIgnorable(cell.text, dictionary, target)) unresolved = cell;
  }
  return { path, target, source, part, stub, unresolved, number, year, ratio };
}

function named(text: string, scope: Criterion | null, dictionary: Dictionary): { target: Target | null; part: Part | null } {
  if (PART_OF.has(labelKey(text)) && !dictionary.find(text, scope)) return { target: null, part: splitPart(text).part };
  const { head, part } = splitPart(text);
  const whole = dictionary.find(text, scope);
  if (whole?.by === "code" && part && head !== "") {
    const name = whole.measure?.name ?? whole.criterion.name;
    return { target: whole, part: splitPart(name).part === part ? null : part };
  }
  if (whole)
    return { target: whole, part: part && head !== "" && dictionary.find(head, scope)?.code === whole.code ? part : null };
  if (part && head !== "") {
    const target = dictionary.find(head, scope);
    if (target) return { target, part };
  }
  return { target: null, part: head === "" ? part : null };
}

/** A year that a header ends with: `2022`, `Năm 2022`, `… (năm 2022)`. */
export function yearOf(text: string): number | null {
  const match = /(?:^|năm\s+)((?:19|20)\d\d)\s*\)?\s*$/iu.exec(text);
  return match ? Number(match[1]) : null;
}

/** Units, remarks in brackets and names of groups say nothing that we miss. */
function isIgnorable(text: string, dictionary: Dictionary, target: Target | null): boolean {
  const key = labelKey(text);
  if (isBracketed(key) || dictionary.isGroup(text) || yearOf(text) !== null) return true;
  return target?.measure ? key === labelKey(target.measure.unit || "%") : false;
}
