import type { CriteriaSet } from "../../criteria/types";
import type { AnyFinding } from "../../findings/finding";
import type { RosterEntry } from "../../roster/types";
import type { WardResult } from "../../scoring/types";
import type { SheetSnapshot } from "../../../cells/snapshot";
import type { CellValue } from "../../../cells/value";
import type { PlacedSlot } from "../../survey/reading";
import type { IdentifiedLine } from "../identify";
import { layoutOf, type CriterionLayout } from "./layout";

/** What a row's result depends on beside its own cells and its ward. The same object as long as none of it changes. */
export interface RowBasis {
  readonly layout: readonly CriterionLayout[];
  /** Everything of it that can be compared as text. */
  readonly key: string;
  readonly fonts: SheetSnapshot["fonts"];
}

/** What came of one row of the survey. */
export interface ScoredRow {
  readonly result: WardResult;
  readonly findings: readonly AnyFinding[];
}

interface KeptRow extends ScoredRow {
  readonly basis: RowBasis;
  readonly formats: readonly string[] | undefined;
  readonly formulas: readonly (string | null)[] | undefined;
  readonly fills: readonly (string | null)[] | undefined;
  readonly struck: readonly boolean[] | undefined;
  readonly entry: RosterEntry | null;
  /** The unit as typed, in the row or above it. */
  readonly unit: string;
}

/** Rows by their cells: a snapshot that was patched has the same rows but for those that changed. */
const rows = new WeakMap<readonly CellValue[], KeptRow>();
/** The last basis of each sheet that was scored with a criteria set. */
const bases = new WeakMap<CriteriaSet, Map<string, RowBasis>>();

/** The basis of a sheet's rows; `policy`: all else that scoring and reading depend on, as text. */
export function basisOf(sheet: SheetSnapshot, slots: readonly PlacedSlot[], criteria: CriteriaSet, policy: string): RowBasis {
  const { name, firstRow, firstColumn, fonts } = sheet;
  const cells = slots.map(({ criterion, measure, part, row, column, ratio, unit, points, bare }) => {
    return [(measure ?? criterion).code, part, row, column, ratio, unit, points, bare];
  });
  const key = JSON.stringify([name, firstRow, firstColumn, cells, policy]);
  let known = bases.get(criteria);
  if (!known) bases.set(criteria, (known = new Map()));
  const last = known.get(name);
  if (last && last.key === key && last.fonts === fonts) return last;
  const basis = { key, fonts, layout: layoutOf(slots, criteria) };
  known.set(name, basis);
  return basis;
}

/** What came of a row when it was scored before, if nothing that it depends on has changed. */
export function keptRow({ line, entry, expired, ref, key }: IdentifiedLine, basis: RowBasis): ScoredRow | null {
  const { sheet, row, ward } = line;
  const at = row - sheet.firstRow;
  const values = sheet.values[at];
  const kept = values && rows.get(values);
  if (!kept || kept.basis !== basis || kept.formats !== sheet.formats[at] || kept.formulas !== sheet.formulas[at]) return null;
  if (kept.fills !== sheet.fills?.[at] || kept.struck !== sheet.struck?.[at]) return null;
  const { result } = kept;
  const sameWard = kept.entry === entry && result.key === key && result.expired === expired && kept.unit === ward.unit;
  const sameName = result.ward === ref.name && result.unit === ref.unit && result.note === ward.note;
  return sameWard && sameName && result.row === ward.row && result.column === ward.column ? kept : null;
}

/** Keeps what came of a row for the next check. */
export function keepRow({ line, entry }: IdentifiedLine, basis: RowBasis, { result, findings }: ScoredRow): void {
  const { sheet, row, ward } = line;
  const at = row - sheet.firstRow;
  const values = sheet.values[at];
  if (!values) return;
  const [formats, formulas, fills, struck] = [sheet.formats[at], sheet.formulas[at], sheet.fills?.[at], sheet.struck?.[at]];
  rows.set(values, { basis, formats, formulas, fills, struck, entry, unit: ward.unit, result, findings });
}

/** Whether the cells of a ward all stand in its own row. */
export const standsInRow = (slots: readonly PlacedSlot[]): boolean => slots.every(({ row, column }) => row < 0 && column >= 0);
