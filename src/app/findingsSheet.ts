import type { CheckReport } from "../core/report/types";
import { findingsPlan } from "../documents/sheets/findings";
import { readWorkbook } from "../excel/read";
import type { Language } from "../i18n";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { enter, useCase } from "./control";
import { findingWords } from "./findingWords";
import { taskOf, writeGenerated } from "./generated";
import { readAppState } from "./state";
import type { Control, WriteOutcome } from "./types";

export interface FindingsSheetControl extends Control {
  /** Of the sentences; Vietnamese by default. */
  readonly language?: Language;
}

/** Writes `Nội dung rà soát`: the findings as a table that can be read without the add-in. */
export function writeFindingsSheet(report: CheckReport, control: FindingsSheetControl = {}): Promise<WriteOutcome> {
  return useCase(async () => {
    enter(control, "prepare");
    const inWords = findingWords(report, control.language ?? "vi");
    const snapshot = await readWorkbook({ only: [SHEET_NAMES.findings] });
    const state = readAppState(snapshot.state);
    const task = taskOf(
      findingsPlan(report, (finding) => inWords(finding).long, state.fixes),
      snapshot,
      state,
    );
    await writeGenerated([task], state, control);
    return { sheets: [task.target] };
  });
}
