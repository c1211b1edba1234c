import type { WorkbookSnapshot } from "../core/snapshot/types";
import { NOTHING_KEPT, type KeptTexts } from "../core/summary/plan";

export function keptTexts(_snapshot: WorkbookSnapshot, _summarySheet: string): KeptTexts {
  return NOTHING_KEPT;
}
