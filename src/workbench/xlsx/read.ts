import type { WorkbookModel } from "../model/types";
import { readTables, type TableArea } from "./tables";
import { readWorkbook } from "./workbook";
import { unpack } from "./zip";

export { XlsxError } from "./errors";
/** The parts of a package as they were opened: part name → bytes. Never changed. */
interface XlsxPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A workbook with the package it came from. Edit `model` freely; `saveXlsx` works out what changed by comparing values. */
export interface OpenedFile {
  readonly model: WorkbookModel;
  readonly package: XlsxPackage;
  /** Tables of the worksheets as they were opened. */
  readonly tables: readonly TableArea[];
}

/** Reads an .xlsx file. @throws XlsxError */
export function readXlsx(bytes: Uint8Array, fileName: string): OpenedFile {
  const parts = unpack(bytes);
  const { model, sheets } = readWorkbook(parts, fileName);
  return { model, package: { parts }, tables: sheets.flatMap((sheet) => readTables(parts, sheet.part, sheet.model.id)) };
}
