import type { SheetSnapshot, WorkbookSnapshot } from "../cells/snapshot";

/** A snapshot that can be told as JSON: sets as lists. */
export type PlainSnapshot = Omit<WorkbookSnapshot, "sheets"> & {
  readonly sheets: readonly (Omit<SheetSnapshot, "hiddenRows" | "hiddenColumns"> & {
    readonly hiddenRows: readonly number[];
    readonly hiddenColumns: readonly number[];
  })[];
};

/** The snapshot that was told as JSON. */
export function revive({ sheets, ...rest }: PlainSnapshot): WorkbookSnapshot {
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
    })),
  };
}
