import { AppError, type SheetToWrite, type SummaryPreview, type WorkbookDescription } from "../../src/app";
import type { PaneApp } from "../../src/taskpane/store/store";
import { report } from "./report";

export const description: WorkbookDescription = {
  kind: "standard",
  surveys: report().surveys,
  survey: "Khảo sát",
  preset: "hung-yen",
  passMarkConfirmed: false,
  highlighted: false,
  hasSummary: true,
  next: "check",
  checkedAt: null,
};

export const emptyDescription: WorkbookDescription = {
  ...description,
  kind: "empty",
  surveys: [],
  survey: null,
  hasSummary: false,
  next: "create",
};

const sheets: readonly SheetToWrite[] = [
  { name: "Tổng hợp", exists: true, ours: true, cells: 1148 },
  { name: "Kết quả", exists: false, ours: true, cells: 360 },
];

export const preview: SummaryPreview = {
  sheets,
  edited: [{ sheet: "Tổng hợp", cell: "Y13", current: "20/22" }],
  orphanNotes: [],
};

/** Use cases that answer hand-made data; a test replaces what it is about. */
export function fakeApp(change: Partial<PaneApp> = {}): PaneApp {
  const nothing = async () => undefined;
  return {
    AppError,
    support: () => ({ usable: true, missing: [], highlight: "on", host: "PC 16.0.14332.20000" }),
    describeWorkbook: async () => description,
    check: async () => report(),
    recheck: async () => report(),
    previewHighlight: () => [{ sheet: "Khảo sát", failing: 40, missing: 2, review: 1 }],
    highlight: async () => ({ sheets: [{ sheet: "Khảo sát", failing: 40, missing: 2, review: 1 }], replaced: 0 }),
    clearHighlights: async () => ({ rules: 3, sheets: ["Khảo sát"] }),
    previewSummary: async () => preview,
    summarise: async () => preview,
    writeFindingsSheet: async () => ({ sheets: [{ name: "Nội dung rà soát", exists: false, ours: true, cells: 91 }] }),
    createStandardWorkbook: async () => ({ sheets: sheets.slice(0, 1) }),
    confirmPassMark: async () => null,
    applyFixes: async (findings) => ({
      applied: findings.map(({ sheet, cell, code, suggestion }) => ({
        sheet,
        cell,
        code,
        before: { value: "", formula: null, format: "General" },
        after: suggestion?.value ?? "",
      })),
      skipped: [],
    }),
    undoFix: nothing,
    goTo: nothing,
    saveAnswers: nothing,
    allowHighlight: nothing,
    onWorkbookChange: async () => nothing,
    ...change,
  } as PaneApp;
}
