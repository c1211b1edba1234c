import { z } from "zod";
import { parseArea } from "../cells/address";
import { readState, type KeptState } from "../core/inputs/state";
import { changeKept } from "../excel/settings";

/** An A1 address, as workbooks from before hold it. */
const a1 = z.string().transform((address, context) => {
  const area = parseArea(address);
  if (area) return area;
  context.addIssue("not an address");
  return z.NEVER;
});

/** What the last run wrote into a sheet, to recognise what the user changed since. */
const generated = z.object({
  sheet: z.string(),
  /** A1 area written. */
  area: z.string(),
  /** Fingerprints of the area, a row a text (`fingerprints.ts`). */
  prints: z.array(z.string()),
});
export type GeneratedSheet = z.infer<typeof generated>;

/** A fix that was applied: shown in `Nội dung rà soát`. */
const contents = { at: z.string(), sheet: z.string(), code: z.string(), before: z.string(), after: z.string() };
const logged = z.union([
  z.object({ ...contents, row: z.int().min(0), column: z.int().min(0) }),
  // Workbooks from before hold the address.
  z.object({ ...contents, cell: a1 }).transform(({ cell, ...fix }) => ({ ...fix, row: cell.firstRow, column: cell.firstColumn })),
]);

const ours = z.object({
  fixes: z.array(logged).default([]),
  highlightAllowed: z.boolean().default(false),
  checkedAt: z.string().nullable().default(null),
  generated: z.array(generated).default([]),
});

/** Everything kept in the workbook: the answers that the check reads, and what the use cases remember. */
export type AppState = KeptState & z.infer<typeof ours>;

/** Reads what was kept; an unknown shape counts as nothing kept. */
export function readAppState(kept: unknown): AppState {
  const remembered = ours.safeParse(kept ?? {}, { jitless: true });
  return { ...readState(kept).state, ...(remembered.success ? remembered.data : ours.parse({}, { jitless: true })) };
}

/** Changes some of what is kept. */
export function changeState(change: (state: AppState) => Partial<AppState>): Promise<void> {
  return changeKept((kept) => {
    const state = readAppState(kept);
    return { ...state, ...change(state) };
  });
}
