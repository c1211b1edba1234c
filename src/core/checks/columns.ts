import { finding } from "../findings/finding";
import { cellAddress } from "../../cells/address";
import type { CheckContext } from "./context";

/** `structure.column-missing`, `-duplicate`, `-unknown`: what the columns of the survey hold. */
export function checkColumns({ survey, findings }: CheckContext): void {
  for (const { code, sheet } of survey.missing) {
    findings.add(finding("structure.column-missing", { sheet, cell: "A1" }, { measure: code, cells: [] }));
  }
  for (const { code, sheet, cells } of survey.repeated) {
    const addresses = cells.map(({ row, column }) => cellAddress(row, column));
    findings.add(finding("structure.column-duplicate", { sheet, cell: addresses[1]! }, { measure: code, cells: addresses }));
  }
  for (const { sheet, row, column, label } of survey.unknown) {
    findings.add(finding("structure.column-unknown", { sheet, cell: cellAddress(row, column) }, { header: label }));
  }
}
