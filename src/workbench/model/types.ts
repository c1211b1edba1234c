/**
 * The workbook that the local host keeps: close to what an .xlsx file holds, so that reading and saving lose nothing.
 * Rows and columns are zero-based. The host knows nothing of this project's add-in.
 */

export type CellScalar = string | number | boolean | null | ErrorValue;
export interface ErrorValue {
  readonly error: string; // "#N/A"
  /** Text shown with the error, e.g. by a custom function. Never saved. */
  readonly message?: string;
}

/** Index into `WorkbookModel.styles`. 0 is the workbook's default style. */
export type StyleId = number;

export interface CellModel {
  /** Computed or typed value. */
  value: CellScalar;
  /** Formula text with a leading `=`, without `_xlfn.` prefixes; absent for constants. */
  formula?: string;
  /** Area filled by this cell's dynamic array (A1), when it spills or is an array formula. */
  spill?: string;
  /** `array` = CSE formula, `dynamic` = dynamic array. */
  arrayKind?: "array" | "dynamic";
  /** The formula is as the file holds it: without `arrayKind` it fills its own cell alone, and its value was computed by the file's maker. */
  stored?: true;
  style: StyleId;
  /** Rich-text runs or other raw content keep their shared-string index until the value is edited. */
  sharedString?: number;
}

export interface BorderLine {
  style: string; // OOXML names: thin, medium, double …
  color: string | null; // #RRGGBB
}

export interface StyleModel {
  font: { name: string; size: number; bold: boolean; italic: boolean; underline: string; strike: boolean; color: string | null };
  fill: { color: string | null };
  border: { left: BorderLine | null; right: BorderLine | null; top: BorderLine | null; bottom: BorderLine | null };
  align: { horizontal: string; vertical: string; wrap: boolean; rotation: number; indent: number };
  numberFormat: string;
  locked: boolean;
  quotePrefix: boolean;
  /** The `cellXfs` index this style was read from, unchanged since; `null` for styles made by edits. */
  xf: number | null;
  /** The `cellXfs` index that an edited style began from. */
  base: number;
}

export interface ConditionalFormatModel {
  id: string;
  /** OOXML rule type: expression, cellIs, colorScale … */
  type: string;
  /** A1 areas. */
  areas: string[];
  priority: number;
  stopIfTrue: boolean;
  /** Without leading `=`. */
  formulas: string[];
  operator: string | null;
  format: {
    fontColor: string | null;
    bold: boolean | null;
    italic: boolean | null;
    underline: boolean | null;
    fill: string | null;
    border: string | null;
  };
  /** Raw XML of a rule that came from a file and was not changed; `null` for rules made here. */
  source: string | null;
}

export interface ValidationModel {
  areas: string[];
  type: string; // list, whole, decimal, custom …
  operator: string | null;
  formula1: string | null;
  formula2: string | null;
  allowBlank: boolean;
  errorMessage: string | null;
  promptMessage: string | null;
  errorTitle?: string | null;
  promptTitle?: string | null;
  /** stop, warning, information; absent = stop. */
  errorStyle?: string;
  source: string | null;
}

export interface PageModel {
  orientation: "portrait" | "landscape" | null;
  paperSize: number | null; // 9 = A4, 8 = A3
  /** Inches, as in the file. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number } | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number | null;
  headerFooter: {
    oddHeader: string;
    oddFooter: string;
    firstHeader: string;
    firstFooter: string;
    differentFirst: boolean;
  } | null;
  rowBreaks: number[]; // zero-based rows that begin a page
  centerHorizontally: boolean;
}

/** Width in characters; `null`: the sheet's own. */
export interface ColumnProps {
  width: number | null;
  hidden: boolean;
  style: StyleId;
}

/** Height in points; `null`: the sheet's own. */
export interface RowProps {
  height: number | null;
  hidden: boolean;
  style: StyleId;
}

export interface SheetModel {
  readonly id: string; // "{00000000-0001-…}"
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** row → column → cell; only cells with a value or a style of their own. */
  rows: Map<number, Map<number, CellModel>>;
  merges: string[];
  columns: Map<number, ColumnProps>;
  rowProps: Map<number, RowProps>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  freeze: { rows: number; columns: number } | null;
  showGridlines: boolean;
  tabColor: string | null;
  isProtected: boolean;
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  page: PageModel;
  selection: string; // A1
}

export interface NameModel {
  name: string;
  /** Without leading `=`. */
  refersTo: string;
  /** Sheet id for sheet-local names. */
  scope: string | null;
  visible: boolean;
  comment?: string;
}

export interface WorkbookModel {
  fileName: string;
  /** Day 0 is 01/01/1904. */
  date1904?: boolean;
  sheets: SheetModel[];
  activeSheet: string; // sheet id
  names: NameModel[];
  styles: StyleModel[];
  /** Settings of add-ins (`workbook.settings`), saved in the package. */
  settings: Map<string, unknown>;
}
