import { RESULT_NAMES } from "../results/names";
import { CONCLUSION, STATUS_MARK } from "../results/status";
import { cellAddress } from "../../cells/address";
import { textLiteral } from "./checks";

/** Around the number of criteria that lack data, after `Tổng đạt`. */
export const MISSING_NOTE = [" (thiếu ", ")"] as const;
/** `?` alone is a wildcard in COUNTIF. */
const MISSING = "~?";

const count = (area: string, mark: string): string => `COUNTIF(${area},"${mark}")`;

/** `21/22`, with ` (thiếu 01)` when data is missing. */
export function totalFormula(matrix: string): string {
  const [before, after] = MISSING_NOTE;
  const missing = count(matrix, MISSING);
  const note = `IF(${missing}>0,${textLiteral(before)}&TEXT(${missing},"00")&${textLiteral(after)},"")`;
  return `=TEXT(${count(matrix, STATUS_MARK.met)},"00")&"/"&${RESULT_NAMES.criteriaCount}&${note}`;
}

/** `02, 03, 06`: running numbers of the criteria not met. TEXTJOIN came after Excel 2016. */
export function failedFormula(row: number, firstColumn: number, criteria: number): string {
  const parts = Array.from({ length: criteria }, (_, position) => {
    const number = String(position + 1).padStart(2, "0");
    return `IF(${cellAddress(row, firstColumn + position)}="${STATUS_MARK["not-met"]}",", ${number}","")`;
  });
  return `=MID(${parts.join("&")},3,${Math.max(1, criteria * 5)})`;
}

/** Met and not applicable against the criteria needed; what is missing may still count. */
export function conclusionFormula(matrix: string): string {
  const good = `${count(matrix, STATUS_MARK.met)}+${count(matrix, STATUS_MARK["not-applicable"])}`;
  const { met, "not-met": notMet, missing } = CONCLUSION;
  const otherwise = `IF(${good}+${count(matrix, MISSING)}<${RESULT_NAMES.required},${textLiteral(notMet)},${textLiteral(missing)})`;
  return `=IF(${good}>=${RESULT_NAMES.required},${textLiteral(met)},${otherwise})`;
}
