/** The use cases, within reach of a test that runs them in the host. */
export { saveAnswers } from "../../../src/app/answers";
export { check } from "../../../src/app/check";
export { collateWorkbooks } from "../../../src/app/collate";
export { describeWorkbook } from "../../../src/app/describe";
export { AppError } from "../../../src/app/errors";
export { writeFindingsSheet } from "../../../src/app/findingsSheet";
export { applyFixes, undoFix } from "../../../src/app/fixes";
export { clearHighlights, highlight, previewHighlight } from "../../../src/app/highlight";
export { insertFormula, listSeparator } from "../../../src/app/insertFormula";
export { confirmPassMark } from "../../../src/app/passMark";
export { goTo } from "../../../src/app/place";
export { recheckChanged } from "../../../src/app/recheck";
export { createSampleWorkbook, createStandardWorkbook } from "../../../src/app/standard";
export { previewSummary, summarise } from "../../../src/app/summarise";
export { writeWardPages } from "../../../src/app/wardPages";
