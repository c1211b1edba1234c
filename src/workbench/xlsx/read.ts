import type { WorkbookModel } from "../model/types";
import { readWorkbook } from "./workbook";
import { unpack } from "./zip";

export { XlsxError } from "./errors";
export type { XlsxErrorCode } from "./errors";

/** The parts of a package as they were opened: part name → bytes. Never changed. */
export interface XlsxPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A workbook with the package it came from. Edit `model` freely; `saveXlsx` works out what changed by comparing values. */
export interface OpenedFile {
  readonly model: WorkbookModel;
  readonly package: XlsxPackage;
}

/** Reads an .xlsx file. @throws XlsxError */
export function readXlsx(bytes: Uint8Array, fileName: string): OpenedFile {
  const parts = unpack(bytes);
  return { model: readWorkbook(parts, fileName).model, package: { parts } };
}
