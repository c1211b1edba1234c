export type XlsxErrorCode = "not-zip" | "encrypted" | "damaged" | "checksum" | "not-xlsx" | "too-large" | "legacy-xls";

/** A file that cannot be opened as a workbook. `code` is stable; `message` is for developers and logs. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    message: string,
    /** The part of the package concerned; "" when none is named. */
    readonly part = "",
  ) {
    super(message);
    this.name = "XlsxError";
  }
}
