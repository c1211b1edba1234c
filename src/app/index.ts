/** The use cases of the add-in. Each answers a promise and fails with `AppError` alone. */
export * from "./types";
export { AppError, type AppErrorCode, type AppErrorDetails } from "./errors";
export { saveAnswers, type Answers } from "./answers";
export { onWorkbookChange } from "./changes";
export { check, recheck } from "./check";
export { collateWorkbooks, previewCollate, type CollateOutcome } from "./collate";
export { announce, COMMAND_DONE, type CommandOutcome } from "./commandOutcome";
export { describeWorkbook, support } from "./describe";
export { writeFindingsSheet, type FindingsSheetControl } from "./findingsSheet";
export { applyFixes, undoFix } from "./fixes";
export { allowHighlight, clearHighlights, highlight, previewHighlight } from "./highlight";
export { insertFormula, listSeparator } from "./insertFormula";
export { confirmPassMark } from "./passMark";
export { copyNarrative, narrative } from "./narrative";
export { goTo } from "./place";
export { createSampleWorkbook, createStandardWorkbook } from "./standard";
export { previewSummary, summarise } from "./summarise";
export { writeWardPages } from "./wardPages";
