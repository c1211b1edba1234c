import { at } from "../support/place";
import type { SheetToWrite, SummaryOutcome, WorkbookDescription } from "../../src/app/types";
import type { CollatePlan } from "../../src/core/collate";
import type { UseCases } from "../../src/taskpane/useCases";
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

const results: SheetToWrite = { name: "Kết quả", exists: true, ours: true, cells: 360 };
const summary: SheetToWrite = { name: "Tổng hợp", exists: true, ours: true, cells: 1148 };

export const preview: SummaryOutcome = {
  sheets: [results, summary],
  summary,
  edited: [{ ...at("Tổng hợp", "Y13"), current: "20/22" }],
  orphanNotes: [],
};

/** One file with two entries, of which one disagrees with what stands in the survey. */
export const collatePlan: CollatePlan = {
  insert: null,
  writes: [
    { sheet: "Khảo sát", row: 9, column: 14, value: 2 },
    { sheet: "Khảo sát", row: 9, column: 15, value: "Có" },
  ],
  report: {
    sheet: "Khảo sát",
    problem: null,
    sources: [
      {
        file: "le-loi.xlsx",
        sheet: "Khảo sát",
        form: "measures",
        wards: ["Lê Lợi"],
        taken: 2,
        same: 40,
        blank: 0,
        problem: null,
      },
    ],
    added: [],
    disagreements: [
      {
        ward: "Lê Lợi",
        code: "TC06.a",
        place: at("Khảo sát", "N10"),
        kept: "390",
        keptFrom: null,
        offered: "590",
        file: "le-loi.xlsx",
      },
    ],
    left: [],
    missing: [{ name: "Hồng Châu", unit: "TP Hưng Yên" }],
  },
};

/** Use cases that answer hand-made data; a test replaces what it is about. */
export function fakeApp(change: Partial<UseCases> = {}): UseCases {
  const nothing = async () => undefined;
  return {
    support: () => ({ usable: true, missing: [], highlight: "on", host: "PC 16.0.14332.20000" }),
    describeWorkbook: async () => description,
    check: async () => report(),
    recheckChanged: async () => report(),
    highlight: async () => ({ sheets: [{ sheet: "Khảo sát", failing: 40, missing: 2, review: 1 }], replaced: 0 }),
    clearHighlights: async () => ({ rules: 3, sheets: ["Khảo sát"] }),
    previewSummary: async () => preview,
    summarise: async () => preview,
    writeFindingsSheet: async () => ({ sheets: [{ name: "Nội dung rà soát", exists: false, ours: true, cells: 91 }] }),
    createStandardWorkbook: async () => ({ sheets: [results] }),
    confirmPassMark: async () => null,
    applyFixes: async (findings) => ({
      applied: findings.map(({ sheet, row, column, code, suggestion }) => ({
        sheet,
        row,
        column,
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
    insertFormula: async () => ({ done: true, place: at("Khảo sát", "K20") }),
    listSeparator: async () => ({ mark: ";", known: true }),
    narrative: async () => "I. Nhận xét",
    writeWardPages: async () => ({ sheets: [{ name: "Phiếu từng phường", exists: false, ours: true, cells: 700 }] }),
    previewCollate: async () => collatePlan,
    collateWorkbooks: async () => ({ ...collatePlan.report, written: 2, skipped: [] }),
    ...change,
  };
}
