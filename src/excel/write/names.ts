import type { SheetPlan } from "../../core/workbook/plan";

/** Queues the defined names of a plan. Names that exist are pointed elsewhere, so that formulas over them live on. */
export function writeNames(context: Excel.RequestContext, existing: Excel.NamedItemCollection, plan: SheetPlan): void {
  const { names } = context.workbook;
  const known = new Map(existing.items.map((item) => [item.name.toLowerCase(), item]));
  for (const { name, formula, visible } of plan.names) {
    const item = known.get(name.toLowerCase()) ?? names.add(name, formula);
    if (known.has(name.toLowerCase())) item.formula = formula;
    if (visible !== undefined) item.visible = visible;
  }
  for (const item of leftOver(existing, plan)) item.delete();
}

/** Names of an earlier run of the plan that it no longer sets. */
function leftOver(existing: Excel.NamedItemCollection, { name: sheet, names, namePrefix }: SheetPlan): Excel.NamedItem[] {
  if (namePrefix === undefined) return [];
  const set = new Set(names.map(({ name }) => name.toLowerCase()));
  const onSheet = (formula: unknown): boolean => String(formula).includes(`${sheet.replace(/'/g, "''")}'!`);
  return existing.items.filter(
    ({ name, formula }) => name.startsWith(namePrefix) && onSheet(formula) && !set.has(name.toLowerCase()),
  );
}

export interface NameBackup {
  readonly name: string;
  /** `null`: the name did not exist. */
  readonly formula: string | null;
}

/** What the names of the plans stood for before. */
export function backUpNames(existing: Excel.NamedItemCollection, plans: readonly SheetPlan[]): NameBackup[] {
  const formulas = new Map(existing.items.map((item) => [item.name.toLowerCase(), String(item.formula)]));
  return plans.flatMap((plan) => [
    ...plan.names.map(({ name }) => ({ name, formula: formulas.get(name.toLowerCase()) ?? null })),
    ...leftOver(existing, plan).map(({ name, formula }) => ({ name, formula: String(formula) })),
  ]);
}

/** Queues putting the names back; `present` are the names that the workbook has now. */
export function restoreNames({ names }: Excel.Workbook, present: Excel.NamedItemCollection, backup: readonly NameBackup[]): void {
  const items = new Map(present.items.map((item) => [item.name.toLowerCase(), item]));
  for (const { name, formula } of backup) {
    const item = items.get(name.toLowerCase());
    if (!item) {
      if (formula !== null) names.add(name, formula);
    } else if (formula === null) item.delete();
    else if (String(item.formula) !== formula) item.formula = formula;
  }
}
