import { samePlace } from "../../cells/address";
import { isOfColumns, NO_CRITERION } from "../inputs/profile";
import type { KeptState } from "../inputs/state";
import type { CheckReport } from "../report/types";
import type { UncertainColumn } from "../survey/types";
import type { Question } from "./types";

export interface Answered {
  readonly question: Question;
  /** One of the candidates; of a column any code, or `NO_CRITERION`. */
  readonly value: string;
}

/**
 * What is kept of answers. What columns mean is kept with the columns; of columns that claim the same, those that were not
 * chosen are left out. All else is kept by shape, kind and key.
 */
export function keptOf(answered: readonly Answered[]): Pick<KeptState, "columns" | "answers"> {
  const columns: KeptState["columns"] = [];
  const answers: KeptState["answers"] = [];
  for (const { question, value } of answered) {
    const { shape, kind, key, sheet } = question;
    if (kind === "column") columns.push({ sheet, header: key, shape, code: value === NO_CRITERION ? null : value });
    else if (kind === "repeated") {
      const headers = question.candidates.map((candidate) => candidate.value);
      columns.push(...headers.map((header) => ({ sheet, header, shape, code: header === value ? key : null })));
    } else answers.push({ shape, kind, key, value });
  }
  return { columns, answers };
}

/** Whether an answer can be kept. Entries of measures and columns under equal headers have to be changed on the sheet. */
export function canBeAnswered({ kind, candidates, header }: Question): boolean {
  if (kind === "repeated") return candidates.every(({ value }) => isOfColumns(kind, value));
  return kind !== "text" || header === undefined;
}

/** Columns that are not clear and that no question is about. */
export function columnsWithoutQuestion({ uncertain, questions }: CheckReport): UncertainColumn[] {
  const asked = questions.filter(({ kind }) => kind === "column" || kind === "repeated").flatMap(({ cells }) => cells);
  return uncertain.filter((column) => !asked.some((cell) => samePlace(cell, column)));
}
