import { cellAddress, type Place } from "../../cells/address";
import { formatDate } from "../../cells/date";
import type { PlanBuilder } from "./builder";
import type { Look } from "./looks";

/** A fix as the workbook remembers it. */
export interface LoggedFix extends Place {
  /** ISO date and time. */
  readonly at: string;
  /** Code of its finding. */
  readonly code: string;
  /** What stood there (a formula as its text), and what was written. */
  readonly before: string;
  readonly after: string;
}

const HEADERS = ["STT", "Trang", "Ô", "Trước", "Sau", "Lúc", "Mã"];
const STYLES: readonly Look[] = ["cell", "wrapped", "code", "wrapped", "wrapped", "cell", "wrapped"];

/** Lists the fixes that were applied, the latest first; nothing when there was none. */
export function addFixLog(builder: PlanBuilder, fixes: readonly LoggedFix[]): void {
  if (fixes.length === 0) return;
  builder.addRow();
  builder.put(builder.addRow(24), 0, { value: `Đã sửa ${fixes.length} ô theo đề xuất`, style: "title" });
  builder.addValues(HEADERS, "head", 24);
  [...fixes].reverse().forEach(({ at, sheet, row, column, code, before, after }, index) => {
    builder.addValues([index + 1, sheet, cellAddress(row, column), before, after, timeText(at), code], STYLES);
  });
}

/** `05/01/2023 08:09` of an ISO date and time. */
const timeText = (at: string): string => `${formatDate(at.slice(0, 10))} ${at.slice(11, 16)}`;
