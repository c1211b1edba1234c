import type { CheckReport } from "../../core/report/types";
import { address } from "../format";

/** Arguments taken from the user's own survey, and what the function answers for them. */
export interface FunctionExample {
  readonly ward: string;
  readonly code: string;
  readonly status: "met" | "not-met" | "missing" | "not-applicable";
  /** By argument name. */
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** An example for the functions that score one criterion of one ward: preferably one that is not met. */
export function scoringExample(report: CheckReport | null): FunctionExample | null {
  const survey = report?.survey;
  if (!report || !survey || survey.location.form === "ward-sheets") return null;
  for (const wanted of ["not-met", "met"] as const) {
    for (const result of report.results) {
      for (const [index, criterion] of report.criteria.criteria.entries()) {
        const codes = new Set([criterion.code, ...criterion.measures.map(({ code }) => code)]);
        const columns = survey.columns.filter(({ code }) => codes.has(code)).map((column) => column.index);
        const [first, last] = [Math.min(...columns), Math.max(...columns)];
        if (result.criteria[index] !== wanted || columns.length === 0 || last - first + 1 !== columns.length) continue;
        const cells = first === last ? address(result.row, first) : `${address(result.row, first)}:${address(result.row, last)}`;
        return {
          ward: result.ward,
          code: criterion.code,
          status: wanted,
          values: [
            { name: "criterion", value: `"${criterion.code}"` },
            { name: "entries", value: `'${result.sheet.replace(/'/g, "''")}'!${cells}` },
          ],
        };
      }
    }
  }
  return null;
}
