import { finding } from "../findings/finding";
import { topOf } from "../../cells/address";
import type { CheckContext } from "./context";

/** `structure.column-missing`, `-duplicate`, `-unknown`: what the columns of the survey hold. */
export function checkColumns({ survey, findings }: CheckContext): void {
  for (const { code, sheet } of survey.missing) {
    findings.add(finding("structure.column-missing", topOf(sheet), { measure: code, cells: [] }));
  }
  for (const { code, sheet, cells } of survey.repeated) {
    const places = cells.map(({ row, column }) => ({ sheet, row, column }));
    findings.add(finding("structure.column-duplicate", places[1]!, { measure: code, cells: places }));
  }
  for (const unknown of survey.unknown) findings.add(finding("structure.column-unknown", unknown, { header: unknown.label }));
}
