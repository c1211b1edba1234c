import type { OpenedFile } from "./read";
import { XlsxError } from "./errors";

/** The workbook as .xlsx bytes: the original package with only what changed in the model patched. */
export function saveXlsx(_opened: OpenedFile): Uint8Array {
  throw new XlsxError("damaged", "not available");
}

/** A fresh workbook with one empty sheet. */
export function newFile(_fileName?: string, _sheetName?: string): OpenedFile {
  throw new XlsxError("damaged", "not available");
}
