import { finding } from "../findings/finding";
import { firstOf, type Area } from "../../cells/address";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { SurveyReading } from "../survey/reading";
import type { CheckContext } from "./context";

/** `structure.merged-data`: merged cells among results; all but the first of them count as blank. */
export function checkMergedData({ survey, findings }: CheckContext): void {
  for (const sheet of survey.sheets) {
    for (const area of mergesAmongAnswers(sheet, survey)) {
      findings.add(finding("structure.merged-data", firstOf(sheet.name, area), { range: area }));
    }
  }
}

/** Merges of a sheet that hold an answer of a ward. */
export function mergesAmongAnswers(sheet: SheetSnapshot, survey: SurveyReading): Area[] {
  if (sheet.merges.length === 0) return [];
  const lines = survey.lines.filter((line) => line.sheet === sheet);
  const holds = (area: Area, row: number, column: number) =>
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
  return sheet.merges.filter((area) =>
    lines.some((line) => {
      if (line.row >= 0 && (line.row < area.firstRow || line.row > area.lastRow)) return false;
      return line.slots.some((slot) =>
        holds(area, slot.row < 0 ? line.row : slot.row, slot.column < 0 ? line.column : slot.column),
      );
    }),
  );
}
