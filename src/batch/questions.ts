import fs from "node:fs";
import { NO_CRITERION, PROFILE_VERSION, readProfiles, type TemplateProfiles } from "../core/inputs/profile";
import type { QuestionJson } from "../core/report/json";
import { words, type Language } from "../i18n";

/** Cells of a question that are listed; `count` says how many there are. */
const MOST_CELLS = 20;

/** The answers of a file cannot be used. */
export class AnswersError extends Error {
  constructor(
    readonly file: string,
    readonly why: unknown,
  ) {
    super(`--answers ${file}`);
  }
}

/** Reads the file of `--answers`. @throws AnswersError */
export function readAnswers(file: string): TemplateProfiles {
  try {
    return readProfiles(fs.readFileSync(file, "utf8"));
  } catch (error) {
    throw new AnswersError(file, error);
  }
}

/** What the command itself reads of a report here. */
interface AskingReport {
  readonly file: string;
  readonly questions: readonly QuestionJson[];
}

/**
 * The open questions of all files as template profiles that are to be filled in: beside kind and key of each answer what
 * is asked, and `value: null`. The same question of several files is one, its place that in the first.
 */
export function questionProfiles(reports: readonly AskingReport[], lang: Language): object {
  const byId = new Map<string, { readonly file: string; readonly question: QuestionJson; count: number }>();
  for (const { file, questions } of reports) {
    for (const question of questions) {
      const known = byId.get(question.id);
      if (known) known.count += question.count;
      else byId.set(question.id, { file, question, count: question.count });
    }
  }
  const byShape = new Map<string, object[]>();
  for (const { file, question, count } of byId.values()) {
    const { kind, key, shape, header, text, sheet, cells, criteria, likely } = question;
    const candidates = kind === "column" ? [...question.candidates, noCriterion(lang)] : question.candidates;
    const asked = { header, text, file, sheet, cells: cells.slice(0, MOST_CELLS), count, criteria, candidates, likely };
    byShape.set(shape, [...(byShape.get(shape) ?? []), { kind, key, value: null, ...asked }]);
  }
  return { version: PROFILE_VERSION, profiles: [...byShape].map(([shape, answers]) => ({ shape, answers })) };
}

const noCriterion = (lang: Language) => ({ value: NO_CRITERION, why: [words(lang).noCriterion] });
