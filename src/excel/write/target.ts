import type { SheetPlan } from "../../core/workbook/plan";
import { contentsOf } from "../assemble";
import { restored } from "../cells";
import { ExcelFailure } from "../run";
import { hasExcelApi } from "../support";
import { planArea } from "./contents";

/** A plan together with the sheet that it goes to. */
export interface WriteTask {
  readonly plan: SheetPlan;
  /** Area that an earlier run wrote (A1): cleared first, so that rows that are no longer needed disappear. */
  readonly replaces?: string | null;
}

/** A sheet to be written, with all that putting it back needs. */
export interface Target extends WriteTask {
  readonly sheet: Excel.Worksheet;
  readonly created: boolean;
  readonly before: Before | null;
}

interface Before {
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
}

/** Queues the reading of what will be overwritten on a sheet that exists. */
export function inspect(sheet: Excel.Worksheet): Before {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({
    address: true,
    rowIndex: true,
    columnIndex: true,
    values: true,
    formulas: true,
    numberFormat: true,
    valueTypes: true,
  });
  const merges = hasExcelApi("1.13") ? used.getMergedAreasOrNullObject() : null;
  merges?.load("areas/address");
  sheet.protection.load({ protected: true });
  return { used, merges };
}

/** @throws ExcelFailure `protected`, naming the sheet */
export function refuseProtected(target: Target): void {
  if (!target.created && target.sheet.protection.protected)
    throw new ExcelFailure("protected", { sheet: target.plan.name, written: [] });
}

/** Queues the emptying of all that an earlier run wrote and of the place of the new contents; looks stay for now. */
export function emptyTarget(target: Target): void {
  if (target.created) return;
  for (const address of areasOf(target)) {
    const range = target.sheet.getRange(address);
    range.unmerge();
    range.clear("Contents");
  }
}

/** Queues the removal of the looks and validations that the earlier run left. */
export function bareTarget(target: Target): void {
  if (target.created) return;
  for (const address of areasOf(target)) {
    const range = target.sheet.getRange(address);
    range.clear("Formats");
    range.dataValidation.clear();
  }
}

/** Queues putting contents, number formats and merges of an existing sheet back as they were. */
export function restoreTarget(target: Target): void {
  emptyTarget(target);
  if (!target.before || target.before.used.isNullObject) return;
  const { used, merges } = target.before;
  const { values, formulas } = contentsOf(used);
  const range = target.sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, values.length, values[0]?.length ?? 0);
  range.numberFormat = used.numberFormat;
  range.formulas = values.map((row, r) => row.map((value, c) => restored({ value, formula: formulas[r]?.[c] ?? null })));
  if (!merges || merges.isNullObject) return;
  for (const area of merges.areas.items) target.sheet.getRange(local(area.address)).merge(false);
}

function areasOf({ plan, replaces }: Target): string[] {
  const area = planArea(plan);
  return [...new Set([replaces, area])].filter((address): address is string => address !== null && address !== undefined);
}

function local(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
