import type { AnyFinding } from "../findings/finding";
import type { CellValue, SheetSnapshot } from "../snapshot/types";
import type { Roadmap } from "./types";

export interface RoadmapReading {
  readonly roadmap: Roadmap;
  readonly findings: AnyFinding[];
}
/** Reads the sheet `Lộ trình`. */
export function readRoadmap(sheet: SheetSnapshot): RoadmapReading {
  throw new Error(sheet.name);
}
/** Reads a range with the header row of `Lộ trình`, as a custom function receives it; `null` when it has no such header. */
export function readRoadmapRange(range: readonly (readonly CellValue[])[]): RoadmapReading | null {
  throw new Error(String(range.length));
}
