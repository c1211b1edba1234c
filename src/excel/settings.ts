import { parseKept, STATE_KEY } from "../core/inputs/state";
import { runExcel } from "./run";

/** Queues the reading of what was kept; call the answer after the next sync. */
export function loadState(context: Excel.RequestContext): () => unknown {
  const item = context.workbook.settings.getItemOrNullObject(STATE_KEY);
  item.load({ value: true });
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- the caller syncs in between
  return () => (item.isNullObject ? null : parseKept(item.value));
}

/** Queues the writing; what was kept before is replaced. */
export function storeState(context: Excel.RequestContext, state: unknown): void {
  context.workbook.settings.add(STATE_KEY, JSON.stringify(state));
}

/** What was kept in the workbook. */
export function readKept(): Promise<unknown> {
  return runExcel(
    async (context) => {
      const state = loadState(context);
      await context.sync();
      return state();
    },
    { repeatable: true },
  );
}

/** Reads what was kept, changes it and writes it back. */
export function changeKept(change: (kept: unknown) => unknown): Promise<void> {
  return runExcel(async (context) => {
    const state = loadState(context);
    await context.sync();
    const before = state();
    const after = change(before);
    storeState(context, after);
    await context.sync();
    for (const changed of listeners) changed(before, after);
  });
}

type KeptListener = (before: unknown, after: unknown) => void;

const listeners = new Set<KeptListener>();

/** Calls back after `changeKept`: Excel itself tells of no such change. */
export function onKeptChanged(changed: KeptListener): void {
  listeners.add(changed);
}
