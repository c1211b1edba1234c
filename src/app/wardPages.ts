import type { CheckReport } from "../core/report/types";
import { wardPagesPlan } from "../documents/summary/wardPages";
import { readWorkbook } from "../excel/read";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { enter, following, useCase } from "./control";
import { AppError } from "./errors";
import { taskOf, writeGenerated } from "./generated";
import { readAppState } from "./state";
import type { Control, WriteOutcome } from "./types";

/**
 * Writes `Phiếu từng phường`: one page a ward with what it still lacks, to send back to it.
 * @param wards keys of the wards wanted (`WardLine.key`); every ward when left out
 */
export function writeWardPages(report: CheckReport, wards?: readonly string[], control: Control = {}): Promise<WriteOutcome> {
  return useCase(async () => {
    if (!report.survey) throw new AppError("no-survey");
    enter(control, "prepare");
    const snapshot = await readWorkbook({ ...following(control, "read"), only: [SHEET_NAMES.wardPages] });
    const state = readAppState(snapshot.state);
    const plan = wardPagesPlan(report, wards ? new Set(wards) : null);
    const task = taskOf(plan, snapshot, state);
    await writeGenerated([task], state, control);
    return { sheets: [task.target] };
  });
}
