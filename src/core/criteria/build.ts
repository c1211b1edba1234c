import { readQuantity, type CriteriaCell } from "./threshold";
import { matchKey } from "../../cells/text/normalise";
import { codeKey } from "../../cells/code";
import { CRITERIA_MARK } from "./mark";
import { FIELDS, parseRow, type CriteriaRow, type Field } from "./row";
import type { CriteriaGroup, CriteriaSet, Criterion, Measure } from "./types";

/** A row of the table with its zero-based place on the sheet; `null` for the product's own table. */
export interface PlacedRow {
  readonly row: CriteriaRow;
  readonly position: number | null;
}

/** Why a row, or a part of it, was not used. */
export interface TableProblem {
  readonly code: "criteria.row-invalid" | "criteria.code-duplicate";
  readonly field: Field;
  readonly value: string;
  /** Stable key: the field that cannot be used, or which code stands twice. */
  readonly reason: string;
  /** The measure of the row has no threshold any more: it is missing for every ward. */
  readonly measureLost: boolean;
  readonly position: number | null;
}

interface Draft {
  readonly criterion: Omit<Criterion, "measures">;
  readonly measures: Measure[];
}

const BLANK: CriteriaCell = { text: "", number: null, percent: false };
const GROUPING: readonly (readonly [Field, Field])[] = [
  ["group", "groupName"],
  ["criterion", "criterionName"],
];

/** Puts rows together to a set: repeated or blank (merged) group and criterion cells are filled down. */
export function buildSet(
  rows: readonly PlacedRow[],
  origin: CriteriaSet["origin"],
  sheet: string | null,
): { set: CriteriaSet | null; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const groups = new Map<string, { code: string; name: string; criteria: string[] }>();
  const drafts = new Map<string, Draft>();
  const codes = new Set<string>();
  const typedCodes = new Set(rows.map(({ row }) => codeKey(row.measure.text)));
  let derived = true;
  let above: CriteriaRow | null = null;
  for (const { row: typed, position } of rows) {
    const row = fillDown(typed, above);
    above = row;
    const parsed = parseRow(row, position);
    const report = (code: TableProblem["code"], field: Field, reason: string): void => {
      const measureLost = parsed.measure?.threshold.kind === "unread";
      problems.push({ code, field, value: row[field].text, reason, measureLost, position });
    };
    for (const field of parsed.problems) report("criteria.row-invalid", field, field);
    if (!parsed.measure) continue;
    if (parsed.measure.code !== "" && codes.has(codeKey(parsed.measure.code))) {
      report("criteria.code-duplicate", "measure", "measure");
      continue;
    }
    const draft = draftOf(row, drafts, groups, report);
    if (!draft) continue;
    const code = parsed.measure.code || lostCode(draft, typedCodes);
    codes.add(codeKey(code));
    draft.measures.push({ ...parsed.measure, code, criterion: draft.criterion.code });
    derived &&= matchKey(parsed.measure.basis).includes(matchKey(CRITERIA_MARK));
  }
  const criteria = [...drafts.values()].map(({ criterion, measures }) => ({ ...criterion, measures }));
  const set = !criteria.some(isReadable)
    ? null
    : { groups: [...groups.values()] as CriteriaGroup[], criteria, derived, origin, sheet };
  return { set, problems };
}

/** The code that a row without one most likely lost: that of its place in the criterion, unless another row has it. */
function lostCode({ criterion, measures }: Draft, typed: ReadonlySet<string>): string {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"].slice(measures.length);
  const codes = letters.map((letter) => `${criterion.code}.${letter}`);
  const free = codes.find(
    (code) => !typed.has(codeKey(code)) && !measures.some((other) => codeKey(other.code) === codeKey(code)),
  );
  return free ?? `${criterion.code}.?`;
}

const isReadable = ({ measures }: Criterion): boolean => measures.some(({ threshold }) => threshold.kind !== "unread");

/** The criterion of a row, made on its first row. The same code under another name is a second criterion: not usable. */
function draftOf(
  row: CriteriaRow,
  drafts: Map<string, Draft>,
  groups: Map<string, { code: string; name: string; criteria: string[] }>,
  report: (code: TableProblem["code"], field: Field, reason: string) => void,
): Draft | null {
  const code = row.criterion.text;
  const name = row.criterionName.text || code;
  const known = drafts.get(codeKey(code));
  if (known) {
    if (matchKey(known.criterion.name) === matchKey(name)) return known;
    report("criteria.code-duplicate", "criterion", "criterion");
    return null;
  }
  const points = row.points.text === "" ? 1 : readQuantity(row.points, "number", "");
  if (points === null) report("criteria.row-invalid", "points", "points");
  const groupCode = row.group.text || row.groupName.text;
  const draft: Draft = { criterion: { code, name, group: groupCode, points: points ?? 1 }, measures: [] };
  drafts.set(codeKey(code), draft);
  const group = groups.get(codeKey(groupCode)) ?? { code: groupCode, name: row.groupName.text || groupCode, criteria: [] };
  group.criteria.push(code);
  groups.set(codeKey(groupCode), group);
  return draft;
}

/** A blank code and name repeat those above; a blank name beside the same code repeats the name, beside another it stays blank. */
function fillDown(row: CriteriaRow, above: CriteriaRow | null): CriteriaRow {
  if (!above) return row;
  const filled = { ...row };
  for (const [code, name] of GROUPING) {
    const same = row[code].text === "" ? row[name].text === "" : codeKey(row[code].text) === codeKey(above[code].text);
    if (row[code].text === "" && same) filled[code] = above[code];
    if (row[name].text === "" && same) filled[name] = above[name];
  }
  return filled;
}

/** Makes a row from the cells that are there. */
export function rowOf(cell: (field: Field) => CriteriaCell | undefined): CriteriaRow {
  const row = {} as Record<Field, CriteriaCell>;
  for (const field of Object.keys(FIELDS) as Field[]) row[field] = cell(field) ?? BLANK;
  return row;
}
