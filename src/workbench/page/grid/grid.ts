import type { CellContent } from "../../model/cells";
import type { Area } from "../../model/address";
import type { WorkbookModel } from "../../model/types";
import type { GridStyle } from "./style";

/** What the user did to a cell in the grid. Absent parts did not change; `null` content blanks the cell. */
export interface GridEdit {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent | null;
  /** Text is to be read as typed: `12,5` becomes a number. Undone text comes back as it was. */
  readonly typed: boolean;
  /** The look that the cell now has. */
  readonly style?: GridStyle;
}

/** What the user did to a sheet besides its cells. Sizes are in pixels. */
export interface GridLayoutEdit {
  readonly columns?: ReadonlyMap<number, number>;
  readonly rows?: ReadonlyMap<number, number>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines?: boolean;
}

/** What the grid tells the page. */
export interface GridEvents {
  edited(sheetId: string, edits: readonly GridEdit[]): void;
  /** `null`: another sheet came into view, with the selection it had. */
  selected(sheetId: string, area: Area | null): void;
  renamed(sheetId: string, name: string): void;
  added(sheetId: string, name: string, index: number): void;
  removed(sheetId: string): void;
  laidOut(sheetId: string, edit: GridLayoutEdit): void;
  /** The user asked for something that the workbench does not do. */
  refused(what: string): void;
}

/** A custom function, for the completion of its name in the formula editor. */
export interface GridFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

/** A spreadsheet on the page. It shows the model and passes on what the user does; it computes no cell. */
export interface Grid {
  /** Opens a workbook, or draws it anew. The model's active sheet and selection are shown. */
  show(model: WorkbookModel): void;
  /** Draws what changed of the sheets besides their cells: sheets, names, rules, layout. Keeps place and selection. */
  sync(model: WorkbookModel): void;
  /** The model followed what the user did to sheets in the grid. */
  followed(model: WorkbookModel): void;
  /** Draws cells again from the model. */
  update(model: WorkbookModel, sheetId: string, cells: readonly (readonly [row: number, column: number])[]): void;
  select(sheetId: string, area: Area): void;
  /** Forgets what the user could undo: after the add-in wrote, undoing would take back half of what is there. */
  forgetUndo(): void;
  setFunctions(functions: readonly GridFunction[]): void;
  focus(): void;
}
