/**
 * What a careful clerk would write down of a cell. Several answers joined by `|`: each of them is right. `ask`: a question is
 * right. `absent`: the book says nothing of it, so that nothing may be read.
 */
export type Answer = string;

/** What the person who filled in the form meant. */
export type Meaning = "met" | "not-met" | "blank" | "unclear" | "not-applicable";

export const alternativesOf = (answer: Answer): string[] => answer.split("|");

/** The same answer where a question would be right too. */
export function orAsk(answer: Answer): Answer {
  return alternativesOf(answer).includes("ask") ? answer : `${answer}|ask`;
}

/**
 * The answer to a criterion of which the book shows several measures: one that is not met decides. `complete`: these are
 * all that the criterion needs; else what is met may also be missing something.
 */
export function combined(answers: readonly Answer[], complete: boolean): Answer {
  if (answers.includes("not-met")) return "not-met";
  if (answers.every((answer) => answer === "met")) return complete ? "met" : "met|missing|ask";
  const may = (status: Answer) => (answer: Answer) => alternativesOf(answer).includes(status);
  const possible = [answers.some(may("not-met")) ? "|not-met" : "", answers.every(may("met")) ? "|met" : ""];
  return `missing|ask${possible.join("")}`;
}

/** Several answers to one thing: where they differ, only a question or nothing is right. */
export function agreed(answers: readonly Answer[]): Answer {
  return answers.every((answer) => answer === answers[0]) ? orAsk(answers[0]!) : "ask|missing";
}

/** By ward key and criterion code. */
export type Truth = ReadonlyMap<string, ReadonlyMap<string, Answer>>;
