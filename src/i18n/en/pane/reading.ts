import { count } from "../../figures";

/** The page Cách đọc: what the user is asked about the table. */
export const reading = {
  open: (questions: number) => `${count(questions)} questions about the table`,
  openNote: "Cells whose meaning is not clear count as missing data until the questions are answered.",
  answer: "Answer",
  none: "No question about this table is open.",
  noSurvey: "There is no survey table to read.",
  needed: (questions: number) => `To answer (${count(questions)})`,
  once: "Each question is asked once for the whole table. Answers are kept in the file; your table stays as it is.",
  acceptLikely: (questions: number) => `Accept all likely answers (${count(questions)})`,
  likely: "Likely",
  use: "Read it this way",
  chosen: (chosen: number, questions: number) =>
    `${count(chosen)}/${count(questions)} chosen. Cells of open questions count as missing data.`,
  settlesCells: (cells: number, wards: number) => `This settles ${count(cells)} cells of ${count(wards)} wards.`,
  settles: (wards: number, criteria: number) =>
    `This settles the results of ${count(wards)} wards × ${count(criteria)} criteria.`,
  ask: {
    column: (column: string) => `${column}: which criterion is it?`,
    numbering: "Numbers and names of criteria disagree. Which of them counts?",
    numbersOnly: "The table only numbers its criteria. Read it by these numbers?",
    text: (text: string) => `What does “${text}” mean?`,
    figure: (text: string, header: string) => `“${text}” under “${header}” could not be read`,
    blank: "The table holds marks, no words. What does a blank cell mean?",
    colour: "What does this fill mean where a cell holds no text?",
    points: "How many points are enough?",
    twice: (ward: string, rows: number) => `Ward “${ward}” has ${count(rows)} rows. Which one counts?`,
    repeated: (code: string, columns: number) => `${code} has ${count(columns)} columns. Which one counts?`,
  },
  colourCode: (fill: string) => `Colour ${fill}.`,
  rows: (rows: readonly string[]) => `They stand at ${rows.join(", ")}.`,
  twiceNote: "The answer counts for every ward with several rows in this table.",
  onSheet: {
    text: "These figures differ from cell to cell: correct them on the sheet, then check again.",
    repeated: "These columns have the same header: give them different ones on the sheet, then check again.",
  },
  meanings: { met: "Met", "not-met": "Not met", missing: "No data yet", "not-applicable": "Not applicable" },
  numbering: { names: "By the names of the criteria", numbers: "By the numbers" },
  full: "Only the full points",
  share: (share: string) => `From ${share} of the full points`,
  twice: { first: "Use the upper row", last: "Use the lower row" },
  noCriterion: "No criterion",
  other: "Another criterion",
};
