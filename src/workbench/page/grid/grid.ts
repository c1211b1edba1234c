import type { CellContent } from "../../model";
import type { Area } from "../../model/address";
import type { WorkbookModel } from "../../model/types";

/** What the user did to a cell in the grid. `null` content blanks the cell. `format` is set when the format changed too. */
export interface GridEdit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | null;
  readonly format?: string;
}

/** What the grid tells the page. */
export interface GridEvents {
  edited(sheetId: string, edits: readonly GridEdit[]): void;
  selected(sheetId: string, area: Area): void;
  renamed(sheetId: string, name: string): void;
  added(sheetId: string, name: string, index: number): void;
  removed(sheetId: string): void;
  resized(
    sheetId: string,
    sizes: { readonly columns?: ReadonlyMap<number, number>; readonly rows?: ReadonlyMap<number, number> },
  ): void;
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
  /** Shows the workbook anew. Keeps place and selection of the active sheet. */
  show(model: WorkbookModel): void;
  /** Draws cells again from the model. */
  update(model: WorkbookModel, sheetId: string, cells: readonly (readonly [row: number, column: number])[]): void;
  select(sheetId: string, area: Area): void;
  activate(sheetId: string): void;
  setFunctions(functions: readonly GridFunction[]): void;
  focus(): void;
}
