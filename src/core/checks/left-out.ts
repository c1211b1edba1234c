import { finding } from "../findings/finding";
import { cellAddress } from "../../cells/address";
import type { CheckContext } from "./context";

/** `structure.total-row`: rows below the header that are no wards. */
export function checkLeftOut({ survey, findings }: CheckContext): void {
  for (const { sheet, row, column, label } of survey.leftOut) {
    findings.add(finding("structure.total-row", { sheet, cell: cellAddress(row, column) }, { label }));
  }
}
