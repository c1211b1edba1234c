import { ModelError } from "../model/workbook";
import { defineClass, type HostClass } from "../protocol/definition";
import type { SheetTarget } from "./target";

function setProtected({ book, sheet }: SheetTarget, wanted: boolean): void {
  if (sheet.isProtected === wanted) {
    throw new ModelError("AccessDenied", `The sheet is ${wanted ? "already" : "not"} protected.`);
  }
  sheet.isProtected = wanted;
  book.sheetChanged(sheet);
}

/** What a protected sheet allows; the host keeps Excel's defaults. */
const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const WorksheetProtection: HostClass<SheetTarget> = defineClass<SheetTarget>({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ sheet }) => sheet.isProtected },
    Options: { get: ({ sheet }) => (sheet.isProtected ? DEFAULT_OPTIONS : null) },
  },
  methods: {
    Protect: (target) => setProtected(target, true),
    Unprotect: (target) => setProtected(target, false),
  },
});
