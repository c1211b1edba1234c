import { collate, type CollatePlan, type CollateReport, type CollateSource } from "../core/collate";
import type { WorkbookSnapshot } from "../cells/snapshot";
import { changeCells, type CellChange } from "../excel/cells";
import { insertRows } from "../excel/insertRows";
import { readWorkbook } from "../excel/read";
import { localDate } from "./check";
import { enter, following, useCase } from "./control";
import { AppError } from "./errors";
import { withNationalWards } from "./national";
import type { CheckRequest, Control, SkippedFix } from "./types";

/** What came from where, and cells that somebody filled or protected meanwhile. */
export interface CollateOutcome extends CollateReport {
  readonly written: number;
  readonly skipped: readonly SkippedFix[];
}

/** What collating would do; writes nothing. */
export function previewCollate(
  sources: readonly CollateSource[],
  request: CheckRequest = {},
  control: Control = {},
): Promise<CollatePlan> {
  return useCase(async () => plan(await readWorkbook(following(control, "read")), sources, request));
}

/**
 * Reads many workbooks into the survey of the open one. Only empty cells are filled, and wards without a row get one;
 * what disagrees is reported.
 * @throws AppError `no-survey` when the open workbook has no table with one ward a row
 */
export function collateWorkbooks(
  sources: readonly CollateSource[],
  request: CheckRequest = {},
  control: Control = {},
): Promise<CollateOutcome> {
  return useCase(async () => {
    const snapshot = await readWorkbook(following(control, "read"));
    enter(control, "prepare");
    const { insert, writes, report } = await plan(snapshot, sources, request);
    if (report.problem) throw new AppError("no-survey");
    if (insert) await insertRows(insert);
    enter(control, "write");
    const changes = writes.map(({ value, ...place }): CellChange => ({ ...place, enter: value, expects: isEmpty }));
    const outcomes = await changeCells(changes, control.signal);
    const skipped = outcomes.flatMap((outcome, index): SkippedFix[] => {
      const { sheet, row, column } = changes[index]!;
      return outcome.done ? [] : [{ sheet, row, column, reason: outcome.reason }];
    });
    return { ...report, written: changes.length - skipped.length, skipped };
  });
}

async function plan(snapshot: WorkbookSnapshot, sources: readonly CollateSource[], asked: CheckRequest): Promise<CollatePlan> {
  const request = await withNationalWards(snapshot, asked);
  return collate(snapshot, sources, { ...request, today: request.today ?? localDate(new Date()) });
}

const isEmpty: CellChange["expects"] = ({ value, formula }) =>
  formula === null && (value === null || (typeof value === "string" && value.trim() === ""));
