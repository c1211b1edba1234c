import type { Place } from "../../cells/address";
import type { WardRef } from "../findings/catalogue";
import type { WorkbookSnapshot } from "../../cells/snapshot";
import type { SurveyForm } from "../survey/types";

/** A workbook that a ward or a district sent. */
export interface CollateSource {
  /** Name of its file: what the report calls it. */
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
}

/** An entry that goes into a cell of the target that is empty now. Zero-based, after the rows of `insert` are in place. */
export interface CellWrite extends Place {
  readonly value: string | number | boolean;
}

/** What came from one workbook. */
export interface SourceSummary {
  readonly file: string;
  /** The sheet of its survey; `null` when none was found. */
  readonly sheet: string | null;
  readonly form: SurveyForm | null;
  readonly wards: readonly string[];
  /** Entries taken over, entries that the target had already, and answers that it leaves blank. */
  readonly taken: number;
  readonly same: number;
  readonly blank: number;
  readonly problem: "no-survey" | "empty-survey" | null;
}

/** Two workbooks, or a workbook and the target, say different things about the same: what stood first is kept. */
export interface Disagreement {
  readonly ward: string;
  readonly code: string;
  /** The cell of the target. */
  readonly place: Place;
  readonly kept: string;
  /** The file that the kept entry came from; `null`: it stood in the target. */
  readonly keptFrom: string | null;
  readonly offered: string;
  readonly file: string;
}

/** An entry that was not taken over. `no-column`: the target does not ask for it; `unusable`: an error, a date or x in both columns. */
export interface LeftEntry {
  readonly file: string;
  readonly place: Place;
  readonly ward: string;
  readonly code: string;
  readonly value: string;
  readonly reason: "no-column" | "unusable";
}

/** A ward that had no row in the target. */
export interface AddedRow {
  readonly ward: string;
  readonly unit: string;
  readonly row: number;
  readonly file: string;
}

export interface CollateReport {
  /** The sheet of the target's survey. */
  readonly sheet: string | null;
  /** `form`: the target is no table with one ward a row. */
  readonly problem: "no-survey" | "form" | null;
  readonly sources: readonly SourceSummary[];
  readonly added: readonly AddedRow[];
  readonly disagreements: readonly Disagreement[];
  readonly left: readonly LeftEntry[];
  /** Wards in force of which no workbook and no row says anything. */
  readonly missing: readonly WardRef[];
}

/** What collating would do: nothing that stands in the target is changed. */
export interface CollatePlan {
  /** Rows to insert first, so that new wards stand above what is below the table. */
  readonly insert: { readonly sheet: string; readonly row: number; readonly count: number } | null;
  readonly writes: readonly CellWrite[];
  readonly report: CollateReport;
}
