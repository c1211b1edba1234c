import { saveAnswers } from "../app/answers";
import { onWorkbookChange } from "../app/changes";
import { check } from "../app/check";
import { describeWorkbook, support } from "../app/describe";
import { writeFindingsSheet } from "../app/findingsSheet";
import { applyFixes, undoFix } from "../app/fixes";
import { allowHighlight, clearHighlights, highlight } from "../app/highlight";
import { insertFormula, listSeparator } from "../app/insertFormula";
import { confirmPassMark } from "../app/passMark";
import { goTo } from "../app/place";
import { takeNationalWardsFrom } from "../app/national";
import { recheckChanged } from "../app/recheck";

// What is only used now and then comes from the pane's own place when it is asked for, so that the pane opens fast.
const summary = () => import(/* webpackChunkName: "summary" */ "../app/summarise");
const narratives = () => import(/* webpackChunkName: "summary" */ "../app/narrative");
const wardPages = () => import(/* webpackChunkName: "summary" */ "../app/wardPages");
const standard = () => import(/* webpackChunkName: "standard" */ "../app/standard");
const collating = () => import(/* webpackChunkName: "collate" */ "../app/collate");

takeNationalWardsFrom(async () => (await import(/* webpackChunkName: "national" */ "../core/national")).nationalWards());

/** The use cases that the pane calls, listed here once. */
export const useCases = {
  allowHighlight,
  applyFixes,
  check,
  clearHighlights,
  collateWorkbooks: later(async () => (await collating()).collateWorkbooks),
  confirmPassMark,
  createStandardWorkbook: later(async () => (await standard()).createStandardWorkbook),
  describeWorkbook,
  goTo,
  highlight,
  insertFormula,
  listSeparator,
  narrative: later(async () => (await narratives()).narrative),
  onWorkbookChange,
  previewCollate: later(async () => (await collating()).previewCollate),
  previewSummary: later(async () => (await summary()).previewSummary),
  recheckChanged,
  saveAnswers,
  summarise: later(async () => (await summary()).summarise),
  support,
  undoFix,
  writeFindingsSheet,
  writeWardPages: later(async () => (await wardPages()).writeWardPages),
};

/** What the store asks of the add-in; tests hand in their own. */
export type UseCases = typeof useCases;

function later<Given extends readonly unknown[], Answer>(
  load: () => Promise<(...given: Given) => Answer | Promise<Answer>>,
): (...given: Given) => Promise<Answer> {
  return async (...given) => (await load())(...given);
}
