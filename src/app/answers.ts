import type { KeptState } from "../core/report/state";
import { useCase } from "./control";
import { changeState } from "./state";

/** Answers that the pane asks once. What is left out stays as it is. */
export type Answers = Partial<Omit<KeptState, "version">>;

/** Keeps answers in the workbook's settings; the next check uses them silently. */
export function saveAnswers(answers: Answers): Promise<void> {
  return useCase(() => changeState(() => answers));
}
