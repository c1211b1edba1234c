import type { SheetSnapshot } from "../../cells/snapshot";
import type { Fills } from "./fills";
import type { ReadHeads } from "./heads";
import type { Slot } from "./slots";
import type { TableAnswers } from "./tableAnswers";
import type { Survey, SurveyRow, UncertainColumn } from "./types";

/** Where a slot's cell of a ward stands: tables that run across give the row by the ward, others by the slot. */
export interface WardLine {
  readonly ward: SurveyRow;
  readonly sheet: SheetSnapshot;
  readonly slots: readonly PlacedSlot[];
  /** Row and column that the slots leave open. */
  readonly row: number;
  readonly column: number;
}

/** A slot with the row or the column that it fixes; `-1` is given by the ward. */
export interface PlacedSlot extends Slot {
  readonly row: number;
  readonly column: number;
}

/** Zero-based positions below which the wards of a table stand. */
export interface TableHead {
  readonly bottom: number;
  readonly ward: number;
  readonly unit: number | null;
  /** `STT`. */
  readonly number: number | null;
}

export interface PlacedLabel {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** A survey as it was read, with all that the checks need to know about its layout. */
export interface SurveyReading {
  readonly survey: Survey;
  readonly sheets: readonly SheetSnapshot[];
  readonly lines: readonly WardLine[];
  /** Total, number and signature rows. */
  readonly leftOut: readonly PlacedLabel[];
  /** Columns with data that map to nothing. */
  readonly unknown: readonly PlacedLabel[];
  readonly repeated: readonly {
    readonly code: string;
    readonly sheet: string;
    readonly cells: readonly { row: number; column: number; title: string }[];
  }[];
  /** Mandatory measures (criteria, in forms with direct results) without a column. */
  readonly missing: readonly { readonly code: string; readonly sheet: string }[];
  /** Columns (rows, where criteria run down) that the user is asked about. */
  readonly uncertain: readonly UncertainColumn[];
  /** Where the rows of a table with one ward a row begin and what names them; `null` for other tables. */
  readonly head: TableHead | null;
  /** The columns of such a table, also when it has no rows. */
  readonly slots: readonly Slot[];
  readonly heads: ReadHeads;
  /** Whose results its sheet is said to hold. */
  readonly source: "self" | "appraisal" | "review" | null;
  /** What a legend and the user say of its entries. */
  readonly answers: TableAnswers;
  /** What colours of blank cells answer. */
  readonly fills: Fills;
  /** Sorts surveys by their period, later is greater; −1 when none is written. */
  readonly period: number;
}
