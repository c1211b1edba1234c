import { checkWorkbook } from "../core/report/check";
import type { CheckReport } from "../core/report/types";
import type { WorkbookSnapshot } from "../cells/snapshot";
import { readWorkbook } from "../excel/read";
import { enter, following, useCase } from "./control";
import { remember, requestOf } from "./memory";
import { withNationalWards } from "./national";
import type { CheckRequest, Control } from "./types";

/** Reads the workbook and checks it; writes nothing. */
export function check(request: CheckRequest = {}, control: Control = {}): Promise<CheckReport> {
  return useCase(async () => {
    const snapshot = await readWorkbook(following(control, "read"));
    enter(control, "check");
    return checkSnapshot(snapshot, await withNationalWards(snapshot, request));
  });
}

/** Checks again with the options that a report was made with. */
export function recheck(report: CheckReport, control: Control = {}): Promise<CheckReport> {
  return check(requestOf(report), control);
}

/** Checks a workbook that was just read; what the request leaves out comes from the answers kept in the workbook. */
export function checkSnapshot(snapshot: WorkbookSnapshot, request: CheckRequest): CheckReport {
  const report = checkWorkbook(snapshot, { ...request, today: request.today ?? localDate(new Date()) });
  remember(report, snapshot, request);
  return report;
}

/** The date on this machine's calendar, ISO. */
export function localDate(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
