import type { CheckReport } from "../core/report/types";
import type { Place } from "../cells/address";
import type { WorkbookSnapshot } from "../cells/snapshot";
import type { CellValue } from "../cells/value";
import type { CheckRequest } from "./types";

/** What a report was made from. Kept as long as the report itself, never in the workbook. */
export interface Origin {
  readonly snapshot: WorkbookSnapshot;
  readonly request: CheckRequest;
}

const origins = new WeakMap<CheckReport, Origin>();
let latest: WorkbookSnapshot | null = null;

export function remember(report: CheckReport, snapshot: WorkbookSnapshot, request: CheckRequest): void {
  origins.set(report, { snapshot, request });
  latest = snapshot;
}

/** What a report was made from; `null` when it is no report of this session. */
export function originOf(report: CheckReport): Origin | null {
  return origins.get(report) ?? null;
}

/** The options that a report was made with. */
export function requestOf(report: CheckReport): CheckRequest {
  return origins.get(report)?.request ?? {};
}

/** What the last check saw in a cell; `undefined` when it saw no such sheet. */
export function lastSeen(place: Place): { readonly value: CellValue; readonly formula: string | null } | undefined {
  const snapshot = latest?.sheets.find(({ name }) => name === place.sheet);
  if (!snapshot) return undefined;
  const row = place.row - snapshot.firstRow;
  const column = place.column - snapshot.firstColumn;
  return { value: snapshot.values[row]?.[column] ?? null, formula: snapshot.formulas[row]?.[column] ?? null };
}
