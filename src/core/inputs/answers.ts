import type { SurveyKnowledge } from "../survey/knowledge";
import { NO_ANSWERS, type TableAnswers, type TextMeaning } from "../survey/tableAnswers";
import type { KeptState } from "./state";

const TEXTS: readonly string[] = ["met", "not-met", "missing", "not-applicable", "ambiguous"] satisfies TextMeaning[];
const isText = (value: string): value is TextMeaning => TEXTS.includes(value);

/** What the user said of the entries of tables of a shape. */
export function tableAnswersOf({ answers }: KeptState, shape: string): TableAnswers {
  const own = answers.filter((answer) => answer.shape === shape);
  if (own.length === 0) return NO_ANSWERS;
  const of = (kind: string) => own.filter((answer) => answer.kind === kind);
  const last = (kind: string) => of(kind).at(-1)?.value;
  const blank = last("blank");
  const twice = last("ward-twice");
  const points = Number(last("points"));
  return {
    texts: new Map(of("text").flatMap(({ key, value }) => (isText(value) ? [[key, value] as const] : []))),
    blank: blank === "not-met" || blank === "missing" ? blank : null,
    colours: new Map(
      of("colour").flatMap(({ key, value }) =>
        value === "met" || value === "not-met" || value === "missing" ? [[key, value] as const] : [],
      ),
    ),
    points: points > 0 && points <= 1 ? points : null,
    twice: twice === "first" || twice === "last" ? twice : null,
  };
}

/** Whose word counts where names and numbers contradict each other. */
export function numberingOf({ answers }: KeptState, shape: string): ReturnType<SurveyKnowledge["keptNumbering"]> {
  const value = answers.filter((answer) => answer.shape === shape && answer.kind === "numbering").at(-1)?.value;
  return value === "names" || value === "numbers" ? value : null;
}
