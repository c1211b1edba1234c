import type { WorkbookSnapshot } from "../cells/snapshot";
import { readXlsx } from "../workbench/xlsx/read";
import { revive } from "./plainSnapshot";
import { snapshotOf } from "./snapshot";

export { XlsxError } from "../workbench/xlsx/read";

/** What the add-in would read of a workbook that is not open: a file that the user gives. @throws XlsxError */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): WorkbookSnapshot {
  return revive(snapshotOf(readXlsx(bytes, fileName).model));
}
