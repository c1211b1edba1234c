import { cellText } from "../cells/value";
import { findCode, type Coded } from "../core/criteria/codes";
import { readCriteria } from "../core/criteria/read";
import type { Criterion, CriteriaSet } from "../core/criteria/types";
import type { Reading } from "../core/entry/reading";
import type { NotMetParams } from "../core/findings/catalogue";
import { finding } from "../core/findings/finding";
import { topOf } from "../cells/address";
import { toNumber } from "../cells/number/quantity";
import { rangeSource } from "../cells/table";
import { cellCounts, scoreEntries, type ScoredEntries } from "../core/scoring/arrange";
import { failureParams } from "../core/scoring/failure";
import type { ScoringPolicy } from "../core/scoring/measure";
import type { Status } from "../core/scoring/types";
import { findingMessage } from "../i18n";
import { functionWords } from "../i18n/vi/functions";
import { cellsOf, entriesOf, firstCell, isGiven, type Range } from "./cells";
import { missing, unusable } from "./failure";
import { withWorkbook } from "./workbook-state";

const { problem, note } = functionWords;

/** The four arguments that all functions of one criterion take. */
export interface CriterionCall {
  readonly criterion: unknown;
  readonly entries: Range;
  readonly previous: Range;
  readonly criteria: Range;
}

interface Judged {
  readonly coded: Coded;
  /** The criterion, or a criterion of the one measure that was asked for. */
  readonly subject: Criterion;
  readonly score: ScoredEntries;
  readonly status: Status;
}

/** Points when met, 0 when not. */
export function criterionScore(call: CriterionCall): number | Promise<number> {
  return judging(call, ({ coded, status }) => {
    if (status === "met") return coded.kind === "criterion" ? toNumber(coded.criterion.points) : 1;
    if (status === "not-met") return 0;
    return missing(status === "missing" ? problem.missing(codeOf(coded)) : problem.notApplicable(codeOf(coded)));
  });
}

export function criterionStatus(call: CriterionCall): string | Promise<string> {
  return judging(call, ({ status }) => functionWords.status[status]);
}

/** Why not, in words; empty when met. */
export function criterionNote(call: CriterionCall): string | Promise<string> {
  return judging(call, (judged) => (judged.status === "met" ? "" : reasons(judged).join(note.join)));
}

/** The criteria of a range with the header row of `Tiêu chí`. */
export function criteriaOf(range: Range): CriteriaSet {
  const { set } = readCriteria(rangeSource(cellsOf(range)));
  return set ?? unusable(problem.criteriaRange);
}

/** Where parameters make no difference, any value of them gives the same result. */
const EXISTING_LAND: ScoringPolicy = { plannedLandCounts: false, zeroBase: "not-applicable" };
const PLANNED_LAND: ScoringPolicy = { ...EXISTING_LAND, plannedLandCounts: true };

/**
 * Scores with the workbook's parameters; without waiting for them when all ranges are given and neither a zero base nor
 * planned land makes `DAT_DU_KIEN` and `GOC_BANG_KHONG` matter.
 */
export function withPolicy<T>(
  score: (policy: ScoringPolicy) => T,
  matters: (existing: T, planned: T) => boolean,
): T | Promise<T> {
  const existing = score(EXISTING_LAND);
  return matters(existing, score(PLANNED_LAND)) ? withWorkbook(({ settings }) => score(settings)) : existing;
}

function judging<T>(call: CriterionCall, use: (judged: Judged) => T): T | Promise<T> {
  const finish = (judged: Judged): T => {
    if (judged.status === "missing") refuseUnusable(judged.score);
    return use(judged);
  };
  if (!isGiven(call.criteria)) return withWorkbook((state) => finish(judge(call, codedIn(state.criteria, call), state.settings)));
  const coded = codedIn(criteriaOf(call.criteria), call);
  const judged = withPolicy((policy) => judge(call, coded, policy), parametersMatter);
  return judged instanceof Promise ? judged.then(finish) : finish(judged);
}

function parametersMatter(existing: Judged, planned: Judged): boolean {
  if (existing.score.measures.some(({ issue }) => issue === "criterion.zero-base")) return true;
  return existing.score.measures.some(({ decidedBy }, index) => decidedBy !== planned.score.measures[index]?.decidedBy);
}

function codedIn(set: CriteriaSet, call: CriterionCall): Coded {
  const code = cellText(firstCell(call.criterion));
  if (code === "") return unusable(problem.noCode);
  return findCode(set, code) ?? unusable(problem.unknownCode(code));
}

function judge(call: CriterionCall, coded: Coded, policy: ScoringPolicy): Judged {
  const subject = subjectOf(coded);
  const entries = entriesOf(call.entries);
  const previous = isGiven(call.previous) ? entriesOf(call.previous) : null;
  const score = scoreEntries(subject, entries, previous, policy) ?? wrongCount(subject, entries.length, previous);
  const status = (coded.kind === "measure" ? score.measures[0]?.state : null) ?? score.status;
  return { coded, subject, score, status };
}

function subjectOf(coded: Coded): Criterion {
  if (coded.kind === "criterion") return coded.criterion;
  return { ...coded.criterion, code: coded.measure.code, name: coded.measure.name, measures: [coded.measure] };
}

function wrongCount({ code, measures }: Criterion, given: number, previous: readonly unknown[] | null): never {
  const { inOrder, asSurvey } = cellCounts(measures);
  if (given === inOrder && previous) return unusable(problem.previousCount(code, inOrder, previous.length));
  return unusable(problem.cellCount(code, inOrder, asSurvey, given));
}

/** An entry that stands there but cannot be used is told, with how it could be read; an error value counts as missing. */
function refuseUnusable({ readings, direct }: ScoredEntries): void {
  const read = [direct, ...readings.flatMap(({ value, previous }) => [value, previous])];
  for (const reading of read) {
    const message = reading && problemOf(reading);
    if (message) unusable(problem.entry(message));
  }
}

function problemOf(reading: Reading): string | null {
  if (reading.state !== "unusable") return null;
  const issue = reading.issues.find(({ code }) => code !== "entry.error-value");
  if (!issue) return null;
  return findingMessage(finding(issue.code, topOf(""), issue.params, issue.suggestion), "vi").short;
}

/** The measures that decided: those not met of a criterion that is not met, those without data of one that lacks data. */
function reasons({ coded, subject, score, status }: Judged): string[] {
  if (score.direct || status === "not-applicable") return [reasonOf(codeOf(coded), status)];
  const onlyWarns = subject.measures.every(({ mandatory }) => !mandatory);
  const deciding = score.measures.flatMap((measure, index) => {
    const described = subject.measures[index]!;
    if (measure.state !== status || !(described.mandatory || onlyWarns)) return [];
    if (described.threshold.kind === "unread") return [note.unread(measure.code)];
    if (measure.state === "missing")
      return measure.issue === "criterion.no-previous" ? [note.noPrevious(measure.code)] : [note.missing(measure.code)];
    if (measure.value === null || typeof measure.value === "boolean") return [note.notMet(measure.code)];
    const params: NotMetParams = {
      ward: { name: "", unit: "" },
      criterion: subject.code,
      ...failureParams(described, measure),
    };
    return [note.shortfall(measure.code, params)];
  });
  return deciding.length > 0 ? deciding : [reasonOf(codeOf(coded), status)];
}

function reasonOf(code: string, status: Status): string {
  if (status === "not-applicable") return note.notApplicable(code);
  return status === "missing" ? note.missing(code) : note.notMet(code);
}

function codeOf(coded: Coded): string {
  return coded.kind === "criterion" ? coded.criterion.code : coded.measure.code;
}
