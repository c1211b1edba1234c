import type { Measure } from "../../criteria/types";
import { readDirect } from "../../entry/direct";
import { readEntry } from "../../entry/read";
import type { EntryContext, EntryInput, Reading } from "../../entry/reading";
import type { Area, CellValue, SheetSnapshot } from "../../snapshot/types";
import type { PlacedSlot, WardLine } from "../../survey/reading";

/** A cell of an answer. */
export interface Cell extends EntryInput {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/**
 * Gives the cells of answers and reads them. Equal plain values of one measure are read once: surveys repeat a few values
 * many thousand times.
 */
export class CellReader {
  private readonly covered = new Map<SheetSnapshot, ReadonlySet<number>>();
  private readonly plain = new Map<string, Map<CellValue, Reading>>();

  constructor(
    merges: ReadonlyMap<SheetSnapshot, readonly Area[]>,
    private readonly knownCounts: ReadonlySet<number>,
  ) {
    for (const [sheet, areas] of merges) if (areas.length > 0) this.covered.set(sheet, coveredCells(areas));
  }

  cell(line: WardLine, slot: PlacedSlot): Cell {
    const { sheet } = line;
    const row = slot.row < 0 ? line.row : slot.row;
    const column = slot.column < 0 ? line.column : slot.column;
    const i = row - sheet.firstRow;
    const j = column - sheet.firstColumn;
    const hidden = this.covered.get(sheet)?.has(row * 16384 + column) === true;
    const { fonts } = sheet;
    return {
      sheet,
      row,
      column,
      value: hidden ? null : (sheet.values[i]?.[j] ?? null),
      format: sheet.formats[i]?.[j] ?? "General",
      formula: hidden ? null : (sheet.formulas[i]?.[j] ?? null),
      font: typeof fonts === "string" || fonts === null ? fonts : (fonts[i]?.[j] ?? null),
    };
  }

  entry(measure: Measure, cell: Cell, slot: PlacedSlot, part: EntryContext["part"] = "value"): Reading {
    return this.once(`${measure.code}\n${part}\n${slot.ratio ? 1 : 0}`, cell, () =>
      readEntry(measure, cell, { knownCounts: this.knownCounts, ratioColumn: slot.ratio, part }),
    );
  }

  direct(name: string, cell: Cell): Reading {
    return this.once(`\n${name}`, cell, () => readDirect(cell, name));
  }

  private once(kind: string, cell: Cell, read: () => Reading): Reading {
    const { value, formula, font, format } = cell;
    if (formula || font || (typeof value === "object" && value !== null)) return read();
    const key = format === "General" || typeof value !== "number" ? kind : `${kind}\n${format}`;
    let readings = this.plain.get(key);
    if (!readings) this.plain.set(key, (readings = new Map()));
    let reading = readings.get(value);
    if (!reading) readings.set(value, (reading = read()));
    return reading;
  }
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
