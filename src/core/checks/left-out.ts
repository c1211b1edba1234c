import { finding } from "../findings/finding";
import type { CheckContext } from "./context";

/** `structure.total-row`: rows below the header that are no wards. */
export function checkLeftOut({ survey, findings }: CheckContext): void {
  for (const row of survey.leftOut) findings.add(finding("structure.total-row", row, { label: row.label }));
}
