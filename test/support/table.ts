import { type Area, columnIndex, parseArea } from "../../src/cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/cells/snapshot";
import type { CellValue } from "../../src/cells/value";

/** What a table text cannot say. Addresses are A1. */
export interface SheetExtras {
  readonly at?: string;
  readonly visible?: boolean;
  readonly merges?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly fonts?: string | null;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Values that the text cannot write. */
  readonly values?: Readonly<Record<string, CellValue>>;
}

/**
 * A sheet from the text of a table: one row a line, cells divided by `|` (none before the first cell). Decimal digits are numbers, `'12` is text,
 * TRUE/FALSE are booleans, `#REF!` and kin are errors, `\s` is a space and `\n` a line break inside a cell;
 * a line of dashes is left out, `~` alone is an empty row.
 */
export function sheet(name: string, text: string, extras: SheetExtras = {}): SheetSnapshot {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^\|?[\s|:-]*-{3}[\s|:-]*$/.test(line));
  return snapshotOf(
    name,
    lines.map((line) => (line === "~" ? [] : cellsOf(line))),
    extras,
  );
}

/** A sheet from values; rows may be ragged. */
export function snapshotOf(name: string, rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): SheetSnapshot {
  const start = parseArea(extras.at ?? "A1")!;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, j) => row[j] ?? null));
  const place = <T>(grid: T[][], cells: Readonly<Record<string, T>>) => {
    for (const [cell, value] of Object.entries(cells)) {
      const { firstRow, firstColumn } = parseArea(cell)!;
      const row = grid[firstRow - start.firstRow];
      if (!row || firstColumn - start.firstColumn >= width) throw new Error(`${cell} lies outside the table ${name}`);
      row[firstColumn - start.firstColumn] = value;
    }
    return grid;
  };
  const blank = <T>(value: T) => values.map((row) => row.map(() => value));
  return {
    name,
    visible: extras.visible ?? true,
    isProtected: false,
    firstRow: start.firstRow,
    firstColumn: start.firstColumn,
    values: place(values, extras.values ?? {}),
    formulas: extras.formulas ? place(blank<string | null>(null), extras.formulas) : [],
    formats: extras.formats ? place(blank("General"), extras.formats) : [],
    fonts: extras.fonts ?? null,
    merges: (extras.merges ?? []).map((area) => parseArea(area) as Area),
    hiddenRows: new Set((extras.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((extras.hiddenColumns ?? []).map(columnIndex)),
  };
}

export function workbook(sheets: readonly SheetSnapshot[], state: unknown = null): WorkbookSnapshot {
  return { sheets, names: [], state };
}

function cellsOf(line: string): CellValue[] {
  return line.split("|").map((cell) => valueOf(cell.trim()));
}

function valueOf(text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^#[A-Z0-9/]+[!?]?$/.test(text)) return { error: text };
  return text.replace(/\\n/g, "\n").replace(/\\s/g, " ");
}
