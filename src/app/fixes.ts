import { placeAddress, type Place } from "../cells/address";
import { typedText } from "../cells/value";
import type { AnyFinding } from "../core/findings/finding";
import { changeCells, type CellChange, type CellContents } from "../excel/cells";
import { useCase } from "./control";
import { AppError } from "./errors";
import { logFixes, unlogFix } from "./fixLog";
import { lastSeen } from "./memory";
import type { AppliedFix, Control, Fixable, FixOutcome, SkippedFix } from "./types";

/** The parts of a cell's contents that tell whether somebody changed it. */
type Seen = Pick<CellContents, "value" | "formula">;

/**
 * Applies the suggestions of findings, one or many, in one path. A cell that no longer holds what the last check saw
 * is left alone. Only one suggestion a cell is applied in a run; the next check finds what remains.
 */
export function applyFixes(findings: readonly AnyFinding[], control: Control = {}): Promise<FixOutcome> {
  return useCase(async () => {
    const { fixable, skipped } = sort(findings);
    const changes = fixable.map((finding): CellChange => {
      const seen = lastSeen(finding);
      return { ...placeOf(finding), enter: finding.suggestion.value, expects: (now) => seen === undefined || same(now, seen) };
    });
    const outcomes = await changeCells(changes, control.signal);
    const applied: AppliedFix[] = [];
    for (const [index, outcome] of outcomes.entries()) {
      const finding = fixable[index]!;
      if (outcome.done)
        applied.push({ ...placeOf(finding), code: finding.code, before: outcome.before, after: finding.suggestion.value });
      else skipped.push({ ...placeOf(finding), reason: outcome.reason });
    }
    if (applied.length > 0) await log(applied);
    return { applied, skipped };
  });
}

/**
 * Puts the old contents of a cell back.
 * @throws AppError `cell-changed` when the cell no longer holds what the fix wrote
 */
export function undoFix(fix: AppliedFix): Promise<void> {
  return useCase(async () => {
    const written: Seen = { value: fix.after, formula: null };
    const [outcome] = await changeCells([{ ...placeOf(fix), enter: fix.before, expects: (now) => same(now, written) }]);
    if (outcome && !outcome.done) throw new AppError(outcome.reason, { ...placeOf(fix), written: [] });
    await unlogFix(fix);
  });
}

/** Notes what was applied. When that fails the fixes stand all the same: the failure names their sheets. */
async function log(applied: readonly AppliedFix[]): Promise<void> {
  try {
    await useCase(() => Promise.resolve(logFixes(applied, new Date())));
  } catch (error) {
    const { code, details } = error as AppError;
    throw new AppError(code, { ...details, written: [...new Set(applied.map(({ sheet }) => sheet))] });
  }
}

function sort(findings: readonly AnyFinding[]): { fixable: Fixable[]; skipped: SkippedFix[] } {
  const cells = new Set<string>();
  const fixable: Fixable[] = [];
  const skipped: SkippedFix[] = [];
  for (const finding of findings) {
    const key = placeAddress(finding);
    if (!finding.suggestion) skipped.push({ ...placeOf(finding), reason: "no-suggestion" });
    else if (cells.has(key)) skipped.push({ ...placeOf(finding), reason: "cell-changed" });
    else {
      cells.add(key);
      fixable.push(finding as Fixable);
    }
  }
  return { fixable, skipped };
}

function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}

function same(a: Seen, b: Seen): boolean {
  return a.formula === b.formula && typedText(a.value) === typedText(b.value) && typeof a.value === typeof b.value;
}
