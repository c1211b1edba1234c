import { memoOf } from "../../cells/memo";
import type { SheetSnapshot } from "../../cells/snapshot";
import { cellText, type CellValue } from "../../cells/value";
import type { Area } from "../../cells/address";
import { decodeLegacy, mayBeLegacy } from "../../cells/text/legacy";
import { normaliseText } from "../../cells/text/normalise";

/** A sheet by absolute positions, with what its merges cover. */
export class Grid {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly merges = new Map<number, Area[]>();
  /** Whether any cell may hold text of an old encoding. */
  readonly legacy: boolean;

  /** `flipped`: rows and columns of the sheet change places here, so that criteria down the rows are read like heads. */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly flipped = false,
  ) {
    this.firstRow = sheet.firstRow;
    this.firstColumn = sheet.firstColumn;
    this.lastRow = sheet.firstRow + sheet.values.length - 1;
    this.lastColumn = sheet.firstColumn + Math.max(0, ...sheet.values.map((row) => row.length)) - 1;
    this.legacy = isLegacy(sheet.fonts);
    for (const area of sheet.merges) {
      // A merge over whole rows or columns is as long as the used range at most.
      for (let row = Math.max(area.firstRow, this.firstRow); row <= Math.min(area.lastRow, this.lastRow); row++) {
        const list = this.merges.get(row);
        if (list) list.push(area);
        else this.merges.set(row, [area]);
      }
    }
  }

  /** The sheet with its rows as columns; positions are turned back by `turned`. */
  turnedOver(): Grid {
    return new Grid(turnOver(this.sheet), !this.flipped);
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.firstRow]?.[column - this.firstColumn] ?? null;
  }

  /** Text of a cell as it should stand, old encodings in Unicode; `null` for a blank cell and for anything but text. */
  text(row: number, column: number): string | null {
    const value = this.value(row, column);
    if (typeof value !== "string") return null;
    const text = (this.legacy && decodeLegacy(value, this.font(row, column))?.text) || normaliseText(value);
    return text === "" ? null : text;
  }

  font(row: number, column: number): string | null {
    const { fonts } = this.sheet;
    return typeof fonts === "string" || fonts === null
      ? fonts
      : (fonts[row - this.firstRow]?.[column - this.firstColumn] ?? null);
  }

  /** Six hex digits; `null`: no fill, or not asked. */
  fill(row: number, column: number): string | null {
    return this.sheet.fills?.[row - this.firstRow]?.[column - this.firstColumn] ?? null;
  }

  /** Text, or a number as text: names of wards may be stored as numbers. */
  label(row: number, column: number): string | null {
    const value = this.value(row, column);
    if (typeof value === "number") return cellText(value);
    return this.text(row, column);
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value === null || (typeof value === "string" && normaliseText(value) === "");
  }

  merge(row: number, column: number): Area | null {
    const list = this.merges.get(row);
    return list?.find((area) => column >= area.firstColumn && column <= area.lastColumn) ?? null;
  }

  mergesOf(row: number): readonly Area[] {
    return this.merges.get(row) ?? [];
  }

  /** Covered by a merge that begins elsewhere: its content does not count. */
  isCovered(row: number, column: number): boolean {
    const area = this.merge(row, column);
    return area !== null && (area.firstRow !== row || area.firstColumn !== column);
  }
}

const turnOver = memoOf((sheet: SheetSnapshot): SheetSnapshot => {
  return {
    ...sheet,
    firstRow: sheet.firstColumn,
    firstColumn: sheet.firstRow,
    values: transposed(sheet.values, null),
    formulas: transposed(sheet.formulas, null),
    formats: transposed(sheet.formats, "General"),
    fonts: typeof sheet.fonts === "string" || sheet.fonts === null ? sheet.fonts : transposed(sheet.fonts, null),
    fills: transposed(sheet.fills ?? [], null),
    struck: transposed(sheet.struck ?? [], false),
    merges: sheet.merges.map((area) => ({
      firstRow: area.firstColumn,
      firstColumn: area.firstRow,
      lastRow: area.lastColumn,
      lastColumn: area.lastRow,
    })),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  };
});

function transposed<T>(rows: readonly (readonly T[])[], blank: T): T[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? blank));
}

function isLegacy(fonts: SheetSnapshot["fonts"]): boolean {
  if (fonts === null || typeof fonts === "string") return mayBeLegacy(fonts);
  return fonts.some((row) => row.some(mayBeLegacy));
}
