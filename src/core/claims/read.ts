import type { AnyFinding } from "../findings/finding";
import type { SheetSnapshot } from "../snapshot/types";
import type { Claim } from "./types";

export interface ClaimsReading {
  readonly claims: readonly Claim[];
  readonly findings: AnyFinding[];
}
/** Reads the sheet `Số liệu báo cáo`. */
export function readClaims(sheet: SheetSnapshot): ClaimsReading {
  throw new Error(sheet.name);
}
