import type { CellValue } from "../../cells/value";
import type { Area, Place } from "../../cells/address";

export type SurveyForm = "measures" | "short" | "two-column" | "appraised" | "ward-sheets" | "transposed" | "long" | "points";

/** Where a survey stands. */
export interface SurveyLocation {
  readonly sheet: string;
  readonly area: Area;
  readonly form: SurveyForm;
  readonly visible: boolean;
}

/** What one column of a survey answers: a row of it where criteria run down. Zero-based. */
export type SurveyColumn = SurveyAnswer &
  ({ readonly column: number; readonly row: null } | { readonly column: null; readonly row: number });

export interface SurveyAnswer {
  /** Measure code, or criterion code for direct results. */
  readonly code: string;
  readonly part: "value" | "previous" | "met" | "not-met" | "self" | "appraisal" | "stated";
}

/** A column (row, where criteria run down) that the user is asked about once. */
export interface UncertainColumn extends Place {
  /** Its header path; the answer is kept for this text. */
  readonly header: string;
  /** What its table is recognised by when the sheet was renamed. */
  readonly shape: string;
  /** Codes that it may mean, the likeliest first; all others may be chosen too. */
  readonly candidates: readonly string[];
  /** The first entries, as they stand. */
  readonly preview: readonly string[];
  /** Several columns claim the same code; `false`: the header says nothing known. */
  readonly repeated: boolean;
}

/** One cell of a ward's entries, with all that a reading may depend on. */
export interface EntryCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string; // "General" when none
  readonly formula: string | null;
  readonly font: string | null;
}

export interface SurveyRow {
  readonly ward: string;
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number; // of the ward's name
  readonly note: string;
  /** `Năm công nhận` beside the survey, when such a column exists. */
  readonly recognised: EntryCell | null;
}

export interface Survey {
  readonly location: SurveyLocation;
  /** One ward a row; a column (or a few) a ward, criteria down the rows; or a sheet a ward, criteria down the rows. */
  readonly wardsIn: "rows" | "columns" | "sheets";
  readonly columns: readonly SurveyColumn[];
  readonly rows: readonly SurveyRow[];
}
