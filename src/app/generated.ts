import { areaAddress } from "../cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../cells/snapshot";
import type { SheetPlan } from "../core/workbook/plan";
import { matchKey } from "../cells/text/normalise";
import { writePlans, type WriteTask } from "../excel/write";
import { following } from "./control";
import { AppError } from "./errors";
import { editedCells, printsOf, writtenArea, type Watched } from "./fingerprints";
import { planCells } from "./planCells";
import type { AppState, GeneratedSheet } from "./state";
import type { Control, EditedCell, SheetToWrite } from "./types";

/** Names that only our generated sheets have, should the workbook have lost what we remember. */
const OUR_NAMES = /^(?:KQ|TH)_/;

/** A generated sheet that is about to be written, and what stands there now. */
export interface GeneratedTask extends WriteTask {
  readonly target: SheetToWrite;
  readonly edited: readonly EditedCell[];
  /** Cells whose later changes are told to the user; `null`: none. */
  readonly watched: Watched | null;
}

/** Looks at the sheet that a plan goes to: does it exist, is it ours, what did the user change in it? */
export function taskOf(plan: SheetPlan, snapshot: WorkbookSnapshot, state: AppState): GeneratedTask {
  const sheet = snapshot.sheets.find(({ name }) => matchKey(name) === matchKey(plan.name));
  const kept = sheet && state.generated.find((entry) => entry.sheet === sheet.name);
  const ours = !sheet || sheet.values.length === 0 || kept !== undefined || hasOurNames(sheet, snapshot);
  return {
    plan: sheet ? { ...plan, name: sheet.name } : plan,
    replaces: writtenArea(kept) ?? (sheet && ours ? usedArea(sheet) : null),
    target: { name: sheet?.name ?? plan.name, exists: sheet !== undefined, ours, cells: planCells(plan) },
    edited: sheet && kept ? editedCells(sheet, kept) : [],
    watched: null,
  };
}

/**
 * Writes generated sheets and keeps, together with the state, what was written.
 * @throws AppError `not-ours` naming a sheet of the user that has the name of one of ours
 */
export async function writeGenerated(tasks: readonly GeneratedTask[], state: AppState, control: Control): Promise<void> {
  const foreign = tasks.find(({ target }) => !target.ours);
  if (foreign) throw new AppError("not-ours", { sheet: foreign.target.name, written: [] });
  const watched = new Map(tasks.map((task) => [task.plan.name, task.watched]));
  await writePlans(tasks, {
    ...following(control, "write"),
    state: (written) =>
      remembering(
        state,
        written.flatMap((sheet) => printsOf(sheet, watched.get(sheet.name) ?? null) ?? []),
      ),
  });
}

function remembering(state: AppState, written: readonly GeneratedSheet[]): AppState {
  const names = new Set(written.map(({ sheet }) => sheet));
  return { ...state, generated: [...state.generated.filter(({ sheet }) => !names.has(sheet)), ...written] };
}

function hasOurNames(sheet: SheetSnapshot, snapshot: WorkbookSnapshot): boolean {
  return snapshot.names.some(({ name, refersTo }) => OUR_NAMES.test(name) && sheetOf(refersTo) === sheet.name);
}

function sheetOf(reference: string): string {
  const sheet = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function usedArea(sheet: SheetSnapshot): string | null {
  const { firstRow, firstColumn, values } = sheet;
  if (values.length === 0) return null;
  return areaAddress({
    firstRow,
    firstColumn,
    lastRow: firstRow + values.length - 1,
    lastColumn: firstColumn + values[0]!.length - 1,
  });
}
