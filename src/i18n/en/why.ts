import type { why as source } from "../vi/why";

export const why: typeof source = {
  code: (text) => `Bears the code ${text}`,
  number: (text) => (text === "" ? "Read by the numbers" : `Number ${text}`),
  words: (text) => (text === "" ? "Read by the names of the criteria" : `Shares the words: ${text}`),
  group: () => "Stands under its group",
  order: () => "In its place in the order of the criteria",
  unit: (text) => `Unit ${text}`,
  values: () => "The data below are of its kind",
  rest: () => "Every other criterion has a column of its own",
  answer: () => "As answered before",
};

export const noCriterion = "This column is no criterion";
