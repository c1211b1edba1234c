import type { PlanBuilder } from "./builder";
import type { Look } from "./looks";

/** A fix as the workbook remembers it. */
export interface LoggedFix {
  /** ISO date and time. */
  readonly at: string;
  readonly sheet: string;
  readonly cell: string;
  /** Code of its finding. */
  readonly code: string;
  /** What stood there (a formula as its text), and what was written. */
  readonly before: string;
  readonly after: string;
}

export interface FixLogWords {
  readonly title: (count: number) => string;
  /** STT · Trang · Ô · Trước · Sau · Lúc · Mã. */
  readonly headers: readonly [string, string, string, string, string, string, string];
  /** A date and time as it is written. */
  readonly time: (at: string) => string;
}

const STYLES: readonly Look[] = ["cell", "wrapped", "code", "wrapped", "wrapped", "cell", "wrapped"];

/** Lists the fixes that were applied, the latest first; nothing when there was none. */
export function addFixLog(builder: PlanBuilder, fixes: readonly LoggedFix[], words: FixLogWords): void {
  if (fixes.length === 0) return;
  builder.addRow();
  builder.put(builder.addRow(24), 0, { value: words.title(fixes.length), style: "title" });
  builder.addValues(words.headers, "head", 24);
  [...fixes].reverse().forEach(({ at, sheet, cell, code, before, after }, index) => {
    builder.addValues([index + 1, sheet, cell, before, after, words.time(at), code], STYLES);
  });
}
