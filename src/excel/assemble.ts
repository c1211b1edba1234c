import type { SheetSnapshot } from "../cells/snapshot";
import type { CellValue } from "../cells/value";
import type { Area } from "../cells/address";
import type { RowFills } from "./fills";
import { hasSeveralFonts, hasStruckText, type SheetHead } from "./head";
import { ExcelFailure } from "./run";

/** What was asked of one sheet. */
export interface SheetParts {
  readonly blocks: {
    readonly range: Excel.Range;
    /** Font names and struck text, where they are mixed. */
    readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  }[];
  readonly merges: Excel.RangeAreas | null;
  readonly rowFills: RowFills | null;
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly hiddenColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

export function emptySheet(head: SheetHead): SheetSnapshot {
  return {
    name: head.name,
    visible: head.visible,
    isProtected: head.protection.protected,
    firstRow: 0,
    firstColumn: 0,
    values: [],
    formulas: [],
    formats: [],
    fonts: null,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Puts the answers of one sheet together. */
export function assembleSheet(head: SheetHead, parts: SheetParts): SheetSnapshot {
  const { used } = head;
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const formats: string[][] = [];
  const fonts: (string | null)[][] = [];
  const struck: boolean[][] = [];
  const [severalFonts, struckText] = [hasSeveralFonts(head), hasStruckText(head)];
  for (const { range, looks } of parts.blocks) {
    if (!range.values) throw new ExcelFailure("payload-too-large", { sheet: head.name });
    const read = contentsOf(range);
    for (const row of read.values) values.push(row);
    for (const row of read.formulas) formulas.push(row);
    for (const row of read.formats) formats.push(row);
    for (const row of looks?.value ?? []) {
      if (severalFonts) fonts.push(row.map((cell) => cell.format?.font?.name ?? null));
      if (struckText) struck.push(row.map((cell) => isStruck(cell.format?.font?.strikethrough)));
    }
  }
  return {
    ...emptySheet(head),
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    values,
    formulas: formulas.some((row) => row.some((formula) => formula !== null)) ? formulas : [],
    formats: formats.some((row) => row.some((format) => format !== "General")) ? formats : [],
    ...(struck.some((row) => row.includes(true)) ? { struck } : {}),
    fonts: fonts.length > 0 ? fonts : used.format.font.name || null,
    merges: parts.merges && !parts.merges.isNullObject ? parts.merges.areas.items.map(areaOf) : [],
    hiddenRows: hidden(
      parts.hiddenRows?.value.map((row) => row.rowHidden),
      used.rowIndex,
    ),
    hiddenColumns: hidden(
      parts.hiddenColumns?.value.map((column) => column.columnHidden),
      used.columnIndex,
    ),
  };
}

/** What a loaded range holds, row by row. */
export interface Contents {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly formats: string[][];
}

/** Takes a range apart of which values, formulas, number formats and value types were loaded. */
export function contentsOf({ values, formulas, numberFormat, valueTypes }: Excel.Range): Contents {
  return {
    values: values.map((row: unknown[], r) => row.map((value, c) => cellValue(value, valueTypes[r]?.[c]))),
    formulas: values.map((row: unknown[], r) => row.map((value, c) => cellFormula(formulas[r]?.[c], value))),
    formats: numberFormat,
  };
}

/** Excel answers `null` for a text that is struck through in part. */
function isStruck(strikethrough: boolean | null | undefined): boolean {
  return strikethrough === true || strikethrough === null;
}

/** Blank is `null`, never ""; an error is told apart from a text that looks like one. */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Excel answers a constant's own text among the formulas; a text that begins with `=` equals its value, a formula does not. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

function hidden(flags: readonly (boolean | undefined)[] | undefined, first: number): Set<number> {
  return new Set((flags ?? []).flatMap((flag, index) => (flag === true ? [first + index] : [])));
}
