import type { AnyFinding } from "../findings/finding";
import type { SheetSnapshot } from "../snapshot/types";
import type { CriteriaSet } from "./types";

export function readCriteria(_sheet: SheetSnapshot): { set: CriteriaSet | null; findings: AnyFinding[] } {
  throw new Error("not ready");
}
