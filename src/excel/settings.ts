import { runExcel } from "./run";

/** The one key under which everything that the add-in keeps in a workbook is stored, as JSON. */
const KEY = "de-an-cong-an-phuong";

/** Queues the reading of what was kept; call the answer after the next sync. */
export function loadState(context: Excel.RequestContext): () => unknown {
  const item = context.workbook.settings.getItemOrNullObject(KEY);
  item.load({ value: true });
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- the caller syncs in between
  return () => (item.isNullObject ? null : parse(item.value));
}

/** Queues the writing; what was kept before is replaced. */
export function storeState(context: Excel.RequestContext, state: unknown): void {
  context.workbook.settings.add(KEY, JSON.stringify(state));
}

/** Text that is no JSON (another version, a damaged file) counts as nothing kept: answers can be given again. */
function parse(value: unknown): unknown {
  if (typeof value !== "string") return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
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
