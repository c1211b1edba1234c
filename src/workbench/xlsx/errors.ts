export type XlsxErrorCode = "not-zip" | "encrypted" | "damaged" | "not-xlsx" | "too-large" | "legacy-xls";

/** A file that cannot be opened as a workbook. `code` is stable; `message` is for developers and logs. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "XlsxError";
  }
}
