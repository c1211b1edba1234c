import type * as useCases from "../../app";
import type { CheckReport } from "../../core/report/types";

/** The use cases that the pane calls; tests hand in their own. */
export type PaneApp = Pick<
  typeof useCases,
  | "allowHighlight"
  | "applyFixes"
  | "check"
  | "clearHighlights"
  | "collateWorkbooks"
  | "confirmPassMark"
  | "copyNarrative"
  | "createStandardWorkbook"
  | "describeWorkbook"
  | "goTo"
  | "highlight"
  | "insertFormula"
  | "listSeparator"
  | "onWorkbookChange"
  | "previewCollate"
  | "previewSummary"
  | "recheckChanged"
  | "saveAnswers"
  | "summarise"
  | "support"
  | "undoFix"
  | "writeFindingsSheet"
  | "writeWardPages"
> & {
  readonly narrative: (report: CheckReport) => string | Promise<string>;
};
