import type { Measure } from "../../criteria/types";
import { readDirect } from "../../entry/direct";
import { readPoints } from "../../entry/points";
import { isLookedAt } from "../../entry/look";
import { readEntry } from "../../entry/read";
import type { EntryContext, EntryInput, Reading } from "../../entry/reading";
import type { SheetSnapshot } from "../../../cells/snapshot";
import { isErrorValue, type CellValue } from "../../../cells/value";
import type { Area } from "../../../cells/address";
import type { PlacedSlot, SurveyReading, WardLine } from "../../survey/reading";
import type { AcceptedValues } from "./accepted";

/** A cell of an answer. Only a few of many thousand cells are asked for more than their value. */
export class Cell implements EntryInput {
  constructor(
    readonly sheet: SheetSnapshot,
    readonly row: number,
    readonly column: number,
    readonly value: CellValue,
    private readonly covered: boolean,
  ) {}

  get format(): string {
    const { formats, firstRow, firstColumn } = this.sheet;
    return formats.length === 0 ? "General" : (formats[this.row - firstRow]?.[this.column - firstColumn] ?? "General");
  }

  get formula(): string | null {
    const { formulas, firstRow, firstColumn } = this.sheet;
    return this.covered || formulas.length === 0 ? null : (formulas[this.row - firstRow]?.[this.column - firstColumn] ?? null);
  }

  get struck(): boolean {
    const { struck, firstRow, firstColumn } = this.sheet;
    return struck?.[this.row - firstRow]?.[this.column - firstColumn] ?? false;
  }

  get font(): string | null {
    const { fonts, firstRow, firstColumn } = this.sheet;
    return typeof fonts === "string" || fonts === null
      ? fonts
      : (fonts[this.row - firstRow]?.[this.column - firstColumn] ?? null);
  }
}

/**
 * Gives the cells of answers and reads them. Equal plain values of one measure are read once: surveys repeat a few values
 * many thousand times.
 */
export class CellReader {
  /** A blank cell may answer: by its fill, or because a lone mark stands for the rest. */
  private readonly blanksAnswer: boolean;
  private readonly covered = new Map<SheetSnapshot, ReadonlySet<number>>();
  private readonly plain = new Map<PlacedSlot, Map<CellValue, Reading>>();
  private readonly plainSheets = new Map<SheetSnapshot, boolean>();
  private readonly formatted = new Map<PlacedSlot, Map<string, Map<CellValue, Reading>>>();

  constructor(
    merges: ReadonlyMap<SheetSnapshot, readonly Area[]>,
    private readonly knownCounts: ReadonlySet<number>,
    private readonly accepted: AcceptedValues,
    private readonly answers: Pick<SurveyReading, "answers" | "fills">,
  ) {
    this.blanksAnswer = answers.fills.meanings.size > 0 || answers.answers.blank === "not-met";
    for (const [sheet, areas] of merges) if (areas.length > 0) this.covered.set(sheet, coveredCells(areas));
  }

  cell(line: WardLine, slot: PlacedSlot): Cell {
    const { sheet } = line;
    const row = slot.row < 0 ? line.row : slot.row;
    const column = slot.column < 0 ? line.column : slot.column;
    const covered = this.covered.size > 0 && this.covered.get(sheet)?.has(row * 16384 + column) === true;
    const value = covered ? null : (sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null);
    const shown =
      this.blanksAnswer && !covered && (value === null || value === "") ? this.blank(sheet, row, column, slot) : value;
    return new Cell(sheet, row, column, shown, covered);
  }

  /** What a blank cell of a direct result answers. */
  private blank(sheet: SheetSnapshot, row: number, column: number, slot: PlacedSlot): CellValue {
    const { answers, fills } = this.answers;
    const fill = sheet.fills?.[row - sheet.firstRow]?.[column - sheet.firstColumn];
    const meaning = (fill && fills.meanings.get(fill)) ?? (slot.measure === null ? answers.blank : null);
    return meaning === "met" ? "Đ" : meaning === "not-met" ? "KĐ" : null;
  }

  /** The reading of a cell whose value was read in this slot before; `undefined` sends it the long way. */
  known({ sheet, row, column }: WardLine, slot: PlacedSlot): Reading | undefined {
    const at = slot.row < 0 ? row : slot.row;
    const across = slot.column < 0 ? column : slot.column;
    const value = sheet.values[at - sheet.firstRow]?.[across - sheet.firstColumn] ?? null;
    if (this.blanksAnswer && value === null) return undefined;
    if (!this.isPlain(sheet) || isErrorValue(value)) return undefined;
    if (typeof value === "number" && sheet.formats.length > 0) {
      const format = sheet.formats[at - sheet.firstRow]?.[across - sheet.firstColumn] ?? "General";
      if (format !== "General") return this.formatted.get(slot)?.get(format)?.get(value);
    }
    return this.plain.get(slot)?.get(value);
  }

  /** No merged answers, formulas, struck text, old or symbol fonts: a cell is its value and its number format. */
  private isPlain(sheet: SheetSnapshot): boolean {
    let plain = this.plainSheets.get(sheet);
    if (plain === undefined) {
      const { fonts, struck = [] } = sheet;
      const looked = typeof fonts === "string" ? isLookedAt(fonts) : fonts !== null && fonts.some((row) => row.some(isLookedAt));
      plain = !looked && struck.length === 0 && sheet.formulas.length === 0 && !this.covered.has(sheet);
      this.plainSheets.set(sheet, plain);
    }
    return plain;
  }

  /** What the column of a slot says about its entries. */
  context({ ratio, bare, unit }: PlacedSlot): EntryContext {
    const told = this.answers.answers.texts;
    return { knownCounts: this.knownCounts, ratioColumn: ratio, bare, told, ...(unit === null ? {} : { unit }) };
  }

  /** Reads the cell of a slot as a measure's entry. A slot is always read in the same way. */
  entry(measure: Measure, cell: Cell, slot: PlacedSlot, line: WardLine, part: EntryContext["part"] = "value"): Reading {
    const kept = this.kept(cell, slot);
    const known = kept?.get(cell.value);
    if (known && known.state !== "unusable") return known;
    const context = { ...this.context(slot), part };
    const reading = known ?? readEntry(measure, cell, context);
    if (this.accepted.holds(line.ward, measure.code, reading)) return readEntry(measure, cell, { ...context, confirmed: true });
    kept?.set(cell.value, reading);
    return reading;
  }

  /** Reads the cell of a slot as Đ/KĐ; `name` is what the cell answers. */
  direct(name: string, cell: Cell, slot: PlacedSlot): Reading {
    const kept = this.kept(cell, slot);
    const known = kept?.get(cell.value);
    if (known) return known;
    const { points } = slot;
    const reading =
      points === null ? readDirect(cell, name, this.context(slot)) : readPoints(cell, points, this.answers.answers.points);
    kept?.set(cell.value, reading);
    return reading;
  }

  /** Readings of a slot's plain values; `null` for a cell that is more than its value. */
  private kept(cell: Cell, slot: PlacedSlot): Map<CellValue, Reading> | null {
    const { value, font } = cell;
    if (isErrorValue(value) || cell.formula || cell.struck || isLookedAt(font)) return null;
    const format = typeof value === "number" ? cell.format : "General";
    if (format === "General") return entryOf(this.plain, slot);
    let formats = this.formatted.get(slot);
    if (!formats) this.formatted.set(slot, (formats = new Map()));
    return entryOf(formats, format);
  }
}

function entryOf<K, A, B>(map: Map<K, Map<A, B>>, key: K): Map<A, B> {
  let entry = map.get(key);
  if (!entry) map.set(key, (entry = new Map()));
  return entry;
}

function coveredCells(areas: readonly Area[]): Set<number> {
  const cells = new Set<number>();
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if (row !== area.firstRow || column !== area.firstColumn) cells.add(row * 16384 + column);
      }
    }
  }
  return cells;
}
