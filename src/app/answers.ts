import type { KeptState } from "../core/inputs/state";
import { matchKey } from "../cells/text/normalise";
import { useCase } from "./control";
import { changeState, type AppState } from "./state";

/** Answers that the pane asks once. What is left out stays as it is. */
export type Answers = Partial<Omit<KeptState, "version">>;

/**
 * Keeps answers in the workbook's settings; the next check uses them silently. An answer replaces the earlier one to the
 * same question (a column by sheet and header, a name by what was typed, an entry by ward, measure and value, what a table's
 * entries mean by shape, kind and key); others stay.
 */
export function saveAnswers(answers: Answers): Promise<void> {
  return useCase(() => changeState((state) => merged(state, answers)));
}

/** The answers in force once new ones are given. */
export function merged(state: AppState, answers: Answers): Partial<AppState> {
  const { columns, names, accepted, settings } = answers;
  return {
    ...answers,
    ...(answers.answers && {
      // Keys are kept as the reader made them: symbols differ by what folding takes away.
      answers: together(state.answers, answers.answers, ({ shape, kind, key }) => [shape, kind, key], String),
    }),
    ...(columns && { columns: together(state.columns, columns, ({ sheet, header }) => [sheet, header]) }),
    ...(names && { names: together(state.names, names, ({ typed, unit }) => [typed, unit]) }),
    ...(accepted && {
      accepted: together(state.accepted, accepted, ({ ward, unit, measure, value }) => [ward, unit, measure, value]),
    }),
    ...(settings && { settings: { ...state.settings, ...settings } }),
  };
}

function together<T>(
  before: readonly T[],
  now: readonly T[],
  question: (answer: T) => readonly string[],
  folded: (text: string) => string = matchKey,
): T[] {
  const key = (answer: T): string => JSON.stringify(question(answer).map(folded));
  const answered = new Set(now.map(key));
  return [...before.filter((answer) => !answered.has(key(answer))), ...now];
}
