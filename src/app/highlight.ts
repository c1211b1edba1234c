import { CATALOGUE, type Mark } from "../core/findings/catalogue";
import type { CheckReport } from "../core/report/types";
import { clearRules, MARKS, writeHighlights, type SheetMarks } from "../excel/highlight";
import type { Position } from "../excel/rectangles";
import { readKept } from "../excel/settings";
import { hostSupport } from "../excel/support";
import { following, useCase } from "./control";
import { AppError } from "./errors";
import { changeState, readAppState } from "./state";
import type { ClearOutcome, Control, HighlightCount, HighlightOutcome } from "./types";

/** The cells of the survey that a highlight marks, by sheet. Only measure cells: other findings stand in the list alone. */
function marksOf(report: CheckReport): SheetMarks[] {
  const surveySheets = new Set(report.results.map(({ sheet }) => sheet));
  const bySheet = new Map<string, Map<string, { readonly position: Position; readonly mark: Mark }>>();
  for (const finding of report.findings) {
    const { mark } = CATALOGUE[finding.code];
    if (!mark || !surveySheets.has(finding.sheet)) continue;
    const cells = bySheet.get(finding.sheet) ?? new Map();
    bySheet.set(finding.sheet, cells);
    const key = `${finding.row}:${finding.column}`;
    const before = cells.get(key);
    if (before && MARKS.indexOf(before.mark) <= MARKS.indexOf(mark)) continue;
    cells.set(key, { position: { row: finding.row, column: finding.column }, mark });
  }
  return [...bySheet].map(([sheet, cells]) => {
    const of = (mark: Mark): Position[] =>
      [...cells.values()].filter((cell) => cell.mark === mark).map(({ position }) => position);
    return { sheet, cells: { failing: of("failing"), missing: of("missing"), review: of("review") } };
  });
}

/** Sheets and numbers of cells that `highlight` would mark; reads nothing. */
export function previewHighlight(report: CheckReport): readonly HighlightCount[] {
  return marksOf(report).map(({ sheet, cells }) => {
    return { sheet, failing: cells.failing.length, missing: cells.missing.length, review: cells.review.length };
  });
}

/** Marks failing, missing and to-review cells; replaces an earlier highlight. The user's own formats are never touched. */
export function highlight(report: CheckReport, control: Control = {}): Promise<HighlightOutcome> {
  return useCase(async () => {
    if (!report.survey) throw new AppError("no-survey");
    await refuseWhereOff();
    const replaced = await writeHighlights(marksOf(report), following(control, "highlight"));
    return { sheets: previewHighlight(report), replaced: replaced.rules };
  });
}

/** Deletes our highlights on every sheet, also those made before the file was saved and opened again. */
export function clearHighlights(control: Control = {}): Promise<ClearOutcome> {
  return useCase(() => clearRules(following(control, "clear")));
}

/** Lets highlighting be used where it is off by default; kept in the workbook. */
export function allowHighlight(allowed: boolean): Promise<void> {
  return useCase(() => changeState(() => ({ highlightAllowed: allowed })));
}

async function refuseWhereOff(): Promise<void> {
  if (hostSupport().ltsc2021 && !readAppState(await readKept()).highlightAllowed) throw new AppError("highlight-off");
}
