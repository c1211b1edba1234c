/**
 * Writes sheet plans, all or nothing.
 *
 * 1. Everything that can be known to fail is looked for first: plans are validated, protected sheets refused, and what
 *    will be overwritten (formulas, number formats, merges, names) is read.
 * 2. Contents and names go out in one sync (more only above 3 MB), looks and page set-up in the next.
 * 3. When contents fail, or the user stops, new sheets are deleted and old contents, merges and names put back: the
 *    workbook is as it was. When only looks fail, the contents are complete and stay; the failure names these sheets.
 * Sheets are refreshed in place, never deleted and recreated, so that undo, references and the user's own cells live on.
 */
import type { CellValue } from "../../cells/value";
import { ExcelFailure, runExcel, stopIfAborted, toFailure } from "../run";
import { storeState } from "../settings";
import { Batch } from "./batch";
import { planArea, quoteAgain, writeContents, writeNumberFormats } from "./contents";
import { writeLayout } from "./layout";
import { backUpNames, restoreNames, writeNames, type NameBackup } from "./names";
import { writeStyles } from "./styles";
import { bareTarget, emptyTarget, inspect, refuseProtected, restoreTarget, type Target, type WriteTask } from "./target";
import { validatePlan } from "./validate";

export type { WriteTask } from "./target";
export { planArea } from "./contents";

export interface WrittenSheet {
  readonly name: string;
  readonly created: boolean;
  /** A1 area written; `null` when the plan has no cell. */
  readonly area: string | null;
  /** The area's formulas and constants as Excel answers them, to recognise later what the user changed. */
  readonly contents: readonly (readonly CellValue[])[];
}

export interface WriteOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (sheet: string, done: number, total: number) => void;
  /** State to keep together with what was written. */
  readonly state?: (written: readonly WrittenSheet[]) => unknown;
}

/** @throws ExcelFailure; `details.written` names the sheets that hold something of the failed run */
export function writePlans(tasks: readonly WriteTask[], options: WriteOptions = {}): Promise<WrittenSheet[]> {
  for (const { plan } of tasks) validatePlan(plan);
  return runExcel(async (context) => {
    const names = context.workbook.names;
    names.load({ name: true, formula: true });
    const targets = await openTargets(context, tasks);
    stopIfAborted(options.signal);
    const nameBackup = backUpNames(
      names,
      tasks.map(({ plan }) => plan),
    );
    try {
      await writeAllContents(context, targets, names, options);
    } catch (error) {
      throw await undo(context, targets, nameBackup, error);
    }
    try {
      return await writeAllLooks(context, targets, options);
    } catch (error) {
      const failure = toFailure(error);
      throw new ExcelFailure(failure.code, { ...failure.details, written: targets.map(({ plan }) => plan.name) });
    }
  });
}

async function openTargets(context: Excel.RequestContext, tasks: readonly WriteTask[]): Promise<Target[]> {
  const { worksheets } = context.workbook;
  const opened = tasks.map((task) => ({ task, sheet: worksheets.getItemOrNullObject(task.plan.name) }));
  for (const { sheet } of opened) sheet.load({ name: true });
  await context.sync();
  const targets = opened.map(({ task, sheet }): Target => {
    return { ...task, sheet, created: sheet.isNullObject, before: sheet.isNullObject ? null : inspect(sheet) };
  });
  if (targets.some(({ created }) => !created)) await context.sync();
  targets.forEach(refuseProtected);
  return targets;
}

async function writeAllContents(
  context: Excel.RequestContext,
  targets: Target[],
  names: Excel.NamedItemCollection,
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  const batch = new Batch(context, signal);
  for (const [index, target] of targets.entries()) {
    if (target.created) targets[index] = { ...target, sheet: context.workbook.worksheets.add(target.plan.name) };
    else emptyTarget(target);
  }
  for (const { plan } of targets) writeNames(context, names, plan);
  for (const [index, { sheet, plan }] of targets.entries()) {
    onProgress?.(plan.name, index, targets.length);
    await writeContents(batch, sheet, plan);
  }
  stopIfAborted(signal);
  await batch.send();
}

async function writeAllLooks(
  context: Excel.RequestContext,
  targets: readonly Target[],
  options: WriteOptions,
): Promise<WrittenSheet[]> {
  const batch = new Batch(context);
  for (const target of targets) {
    bareTarget(target);
    if (!target.created) await quoteAgain(batch, target.sheet, target.plan);
    await writeNumberFormats(batch, target.sheet, target.plan);
    writeStyles(target.sheet, target.plan);
    writeLayout(target.sheet, target.plan);
  }
  const written = targets.map(({ plan, created, sheet }) => {
    const area = planArea(plan);
    return { name: plan.name, created, area, range: area === null ? null : sheet.getRange(area) };
  });
  for (const { range } of written) range?.load({ formulas: true });
  await batch.send();
  const sheets = written.map(({ range, ...sheet }): WrittenSheet => ({ ...sheet, contents: range?.formulas ?? [] }));
  if (options.state) {
    storeState(context, options.state(sheets));
    await context.sync();
  }
  return sheets;
}

/** Puts the workbook back; answers the failure to report. */
async function undo(
  context: Excel.RequestContext,
  targets: readonly Target[],
  names: readonly NameBackup[],
  cause: unknown,
): Promise<ExcelFailure> {
  const failure = toFailure(cause);
  try {
    const present = context.workbook.names;
    present.load({ name: true, formula: true });
    const created = targets
      .filter((target) => target.created)
      .map(({ plan }) => context.workbook.worksheets.getItemOrNullObject(plan.name));
    for (const sheet of created) sheet.load({ name: true });
    await context.sync();
    restoreNames(context.workbook, present, names);
    for (const sheet of created) if (!sheet.isNullObject) sheet.delete();
    for (const target of targets) if (!target.created) restoreTarget(target);
    await context.sync();
    return new ExcelFailure(failure.code, { ...failure.details, written: [] });
  } catch (undoError) {
    const technical = `${failure.details.technical ?? failure.code}; ${toFailure(undoError).message}`;
    return new ExcelFailure(failure.code, { ...failure.details, technical, written: targets.map(({ plan }) => plan.name) });
  }
}
