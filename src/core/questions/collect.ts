import type { Asked } from "./asked";
import { columnQuestions } from "./columns";
import { entryQuestions } from "./entries";
import { colourQuestions } from "./colours";
import { numberingQuestions } from "./numbering";
import type { Question } from "./types";
import { twiceQuestions } from "./wards";

/** All questions about a survey: of the whole table first, then of columns, then of entries. */
export function collectQuestions(asked: Asked): Question[] {
  return [numberingQuestions, twiceQuestions, columnQuestions, colourQuestions, entryQuestions].flatMap((ask) => ask(asked));
}
