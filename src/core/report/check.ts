import type { WorkbookSnapshot } from "../snapshot/types";
import type { CheckOptions, CheckReport } from "./types";

/** Checks a workbook: pure and synchronous; reads no clock, writes nothing. */
export function checkWorkbook(_snapshot: WorkbookSnapshot, _options: CheckOptions): CheckReport {
  throw new Error("checkWorkbook is being assembled");
}
