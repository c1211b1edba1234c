import { samePlace } from "../../cells/address";
import type { KeptState } from "../inputs/state";
import type { CheckReport } from "../report/types";
import type { UncertainColumn } from "../survey/types";
import type { Question } from "./types";

/** The answer to a `column` question that says that the column is no criterion. */
export const NO_CRITERION = "none";

export interface Answered {
  readonly question: Question;
  /** One of the candidates; of a column any code, or `NO_CRITERION`. */
  readonly value: string;
}

/**
 * What is kept of answers. What columns mean is kept with the columns; of columns that claim the same, those that were not
 * chosen are left out. All else is kept by shape, kind and key.
 */
export function keptOf(answered: readonly Answered[], report: CheckReport): Pick<KeptState, "columns" | "answers"> {
  const columns: KeptState["columns"] = [];
  const answers: KeptState["answers"] = [];
  for (const { question, value } of answered) {
    const { shape, kind, key, sheet } = question;
    if (kind === "column") columns.push({ sheet, header: key, shape, code: value === NO_CRITERION ? null : value });
    else if (kind === "repeated") {
      const others = rivals(question, report).filter((column) => placeValue(column) !== value);
      columns.push(...others.map(({ sheet, header, shape }) => ({ sheet, header, shape, code: null })));
    } else answers.push({ shape, kind, key, value });
  }
  return { columns, answers };
}

/** The columns of a `repeated` question that a header tells apart; fewer than its cells where two headers are equal. */
export function rivals({ cells }: Question, { uncertain }: CheckReport): UncertainColumn[] {
  return uncertain.filter((column) => cells.some((cell) => samePlace(cell, column)));
}

/** The candidate of a `repeated` question that stands for a column. */
export const placeValue = ({ row, column }: UncertainColumn): string => `${row}:${column}`;

/** Whether an answer can be kept. Entries of measures and columns under equal headers have to be changed on the sheet. */
export function canBeAnswered(question: Question, report: CheckReport): boolean {
  const { kind, cells, header } = question;
  if (kind === "repeated") return rivals(question, report).length === cells.length;
  return kind !== "text" || header === undefined;
}

/** Columns that are not clear and that no question is about. */
export function columnsWithoutQuestion({ uncertain, questions }: CheckReport): UncertainColumn[] {
  const asked = questions.filter(({ kind }) => kind === "column" || kind === "repeated").flatMap(({ cells }) => cells);
  return uncertain.filter((column) => !asked.some((cell) => samePlace(cell, column)));
}
