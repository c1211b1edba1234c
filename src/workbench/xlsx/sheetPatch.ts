import type { SheetModel } from "../model/types";
import type { TextEdits } from "./edits";
import type { ReadSheet } from "./sheet";
import type { StyleWriter } from "./styleWriter";

/** What the sheets of one save share. */
export interface Writing {
  readonly styles: StyleWriter;
  /** The `cm` value that marks a dynamic array; asked for only when one is written. */
  dynamicMark(): number;
  /** Told when a cell's formula came, went or changed. */
  formulaChanged(): void;
}

/** A worksheet part on its way from the sheet as read to the sheet as it is now. */
export interface SheetPatch {
  readonly before: ReadSheet;
  readonly now: SheetModel;
  readonly wasActive: boolean;
  readonly isActive: boolean;
  readonly edits: TextEdits;
  readonly writing: Writing;
}
