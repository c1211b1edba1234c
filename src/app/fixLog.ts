import { samePlace } from "../cells/address";
import { typedText } from "../cells/value";
import type { LoggedFix } from "../documents/sheets/fixLog";
import { localDate } from "./check";
import { changeState } from "./state";
import type { AppliedFix } from "./types";

/** The workbook's settings hold little: the oldest fixes are forgotten. */
const MOST = 500;

/** Remembers fixes in the workbook. */
export function logFixes(applied: readonly AppliedFix[], now: Date): Promise<void> {
  const at = `${localDate(now)}T${now.toTimeString().slice(0, 8)}`;
  const logged = applied.map((fix): LoggedFix => ({
    at,
    sheet: fix.sheet,
    row: fix.row,
    column: fix.column,
    code: fix.code,
    ...contents(fix),
  }));
  return changeState(({ fixes }) => ({ fixes: [...fixes, ...logged].slice(-MOST) }));
}

/** Forgets a fix that was put back. */
export function unlogFix(fix: AppliedFix): Promise<void> {
  const { before, after } = contents(fix);
  return changeState(({ fixes }) => {
    const found = fixes.map((one) => samePlace(one, fix) && one.before === before && one.after === after);
    const at = found.lastIndexOf(true);
    return { fixes: fixes.filter((_, index) => index !== at) };
  });
}

function contents({ before, after }: AppliedFix): Pick<LoggedFix, "before" | "after"> {
  const { value, formula } = before;
  return { before: formula ?? typedText(value), after: typedText(after) };
}
