import { findCode } from "../core/criteria/codes";
import type { Criterion, CriteriaSet, Measure } from "../core/criteria/types";
import { readDirect } from "../core/entry/direct";
import { readMeasure } from "../core/scoring/arrange";
import { directStatus, scoreCriterion } from "../core/scoring/criterion";
import type { ScoringPolicy } from "../core/scoring/measure";
import type { Status } from "../core/scoring/types";
import { cellText, type CellValue } from "../cells/value";
import { codeCandidates } from "../cells/code";
import { STATUS_MARK } from "../documents/results/status";
import { functionWords } from "../i18n/vi/functions";
import { missingCell } from "./answer";
import { cellsOf, isGiven, type Range } from "./cells";
import { criteriaOf, withPolicy } from "./criterion";
import { unusable } from "./failure";
import { withWorkbook } from "./workbook-state";

const { problem } = functionWords;

/** Ward × criterion statuses of a block, with the criteria that its columns answer. */
interface Matrix {
  readonly criteria: readonly Criterion[];
  readonly rows: readonly (readonly Status[])[];
  /** Whether parameters of the workbook decided somewhere. */
  readonly zeroBase: boolean;
}

/** Statuses under a header row of codes. */
export function surveyResults(survey: Range, criteria: Range): unknown[][] | Promise<unknown[][]> {
  return inMatrix(survey, criteria, ({ criteria: columns, rows }) => [
    columns.map(({ code }) => code),
    ...rows.map((row) => row.map((status) => STATUS_MARK[status])),
  ]);
}

/** Criteria met, one row a ward; a ward without any data has no number. */
export function surveyScores(survey: Range, criteria: Range): unknown[][] | Promise<unknown[][]> {
  return inMatrix(survey, criteria, ({ rows }) =>
    rows.map((row) => {
      if (row.every((status) => status === "missing")) return [missingCell(problem.noResults)];
      return [row.filter((status) => status === "met").length];
    }),
  );
}

function inMatrix<T>(survey: Range, criteria: Range, use: (matrix: Matrix) => T): T | Promise<T> {
  const block = cellsOf(survey);
  if (!isGiven(criteria)) return withWorkbook((state) => use(matrixOf(block, state.criteria, state.settings)));
  const set = criteriaOf(criteria);
  const matrix = withPolicy((policy) => matrixOf(block, set, policy), differ);
  return matrix instanceof Promise ? matrix.then(use) : use(matrix);
}

function differ(existing: Matrix, planned: Matrix): boolean {
  return existing.zeroBase || existing.rows.some((row, r) => row.some((status, c) => status !== planned.rows[r]?.[c]));
}

/** Columns of one criterion: a direct result, or measures. */
interface CriterionColumns {
  readonly criterion: Criterion;
  direct: number | null;
  readonly measures: Map<string, number[]>;
}

function matrixOf(block: readonly (readonly CellValue[])[], set: CriteriaSet, policy: ScoringPolicy): Matrix {
  const [header, ...lines] = block;
  const columns = columnsOf(header ?? [], set);
  if (lines.length === 0) unusable(problem.noSurveyRows);
  let zeroBase = false;
  const rows = lines.map((line) =>
    columns.map((column) => {
      // As in the check: a result beside the measures is only what the ward states.
      if (column.direct !== null && column.measures.size === 0)
        return directStatus(readDirect({ value: line[column.direct] ?? null }, column.criterion.name));
      const readings = column.criterion.measures.map((measure) => readMeasure(measure, cellsFor(measure, column, line)));
      const { status, measures } = scoreCriterion(column.criterion, readings, policy);
      zeroBase ||= measures.some(({ issue }) => issue === "criterion.zero-base");
      return status;
    }),
  );
  return { criteria: columns.map(({ criterion }) => criterion), rows, zeroBase };
}

function cellsFor(
  measure: Measure,
  { measures }: CriterionColumns,
  line: readonly CellValue[],
): Parameters<typeof readMeasure>[1] {
  const places = measures.get(measure.code) ?? [];
  const cell = (place: number | undefined): { value: CellValue } | null =>
    place === undefined ? null : { value: line[place] ?? null };
  return places.length === 2 ? { previous: cell(places[0]), value: cell(places[1]) } : { previous: null, value: cell(places[0]) };
}

/** What the row of codes says, in the order of the set. Columns without a code (names, notes) are passed over. */
function columnsOf(header: readonly CellValue[], set: CriteriaSet): CriterionColumns[] {
  const byCriterion = new Map<string, CriterionColumns>();
  for (const [column, cell] of header.entries()) {
    const coded = codedHeader(cell, set);
    if (!coded) continue;
    const { criterion } = coded;
    const columns = byCriterion.get(criterion.code) ?? { criterion, direct: null, measures: new Map<string, number[]>() };
    byCriterion.set(criterion.code, columns);
    if (coded.kind === "criterion") {
      if (columns.direct !== null) unusable(problem.repeatedCode(criterion.code));
      columns.direct = column;
      continue;
    }
    const places = [...(columns.measures.get(coded.measure.code) ?? []), column];
    if (places.length > (coded.measure.kind === "change" ? 2 : 1)) unusable(problem.repeatedCode(coded.measure.code));
    columns.measures.set(coded.measure.code, places);
  }
  if (byCriterion.size === 0) unusable(problem.noSurveyCodes);
  return set.criteria.flatMap(({ code }) => byCriterion.get(code) ?? []);
}

/** Looks like a code: some letters and a number. */
const CODE_LIKE = /^\p{L}{1,4}\s*\d+(?:\s*\.?\s*\p{L})?$/u;

function codedHeader(cell: CellValue, set: CriteriaSet): ReturnType<typeof findCode> {
  const text = cellText(cell);
  for (const candidate of codeCandidates(text)) {
    const coded = findCode(set, candidate);
    if (coded) return coded;
  }
  return CODE_LIKE.test(text) ? unusable(problem.unknownCode(text)) : null;
}
