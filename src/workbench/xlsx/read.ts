import type { WorkbookModel } from "../model/types";
import { XlsxError } from "./errors";

export { XlsxError } from "./errors";
export type { XlsxErrorCode } from "./errors";

/** The parts of a package as they were opened: part name (no leading slash) → bytes. Never changed. */
export interface XlsxPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A workbook with the package it came from. Edit `model` freely; `saveXlsx` works out what changed by comparing values. */
export interface OpenedFile {
  readonly model: WorkbookModel;
  readonly package: XlsxPackage;
}

/** Reads an .xlsx file. @throws XlsxError */
export function readXlsx(_bytes: Uint8Array, _fileName: string): OpenedFile {
  throw new XlsxError("damaged", "not available");
}
