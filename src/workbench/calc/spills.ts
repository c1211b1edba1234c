import { areaAddress, cellArea, contains, intersect, parseArea, type Area } from "../model/address";
import type { CellModel, CellScalar, SheetModel } from "../model/types";
import { sameValue } from "../xlsx/same";
import { keyOf } from "./areas";
import type { EngineResult, FormulaEngine } from "./engine";
import type { ChangedCell, EngineCell, SheetArea } from "./types";

/** An array formula with what it fills, and, when blocked, what it wants to fill. */
type ArrayCell = EngineCell & { fills: Area | null; wants: Area };
type Changes = Map<string, ChangedCell>;

/** What array formulas fill: areas that grow, shrink and are blocked, and values in cells that are not their own. */
export class Spills {
  private readonly arrays = new Map<string, ArrayCell>();
  /** Values that arrays show in cells that are not their own. */
  private readonly shown = new Map<string, CellScalar>();

  constructor(
    private readonly engine: FormulaEngine,
    private readonly sheets: ReadonlyMap<string, SheetModel>,
  ) {}

  /**
   * An array formula fills its area before it is computed, so that its cells do not block it and others read them. Returns
   * these cells (`row,column`).
   */
  preset(sheet: SheetModel, row: number, column: number, area: Area): string[] {
    const place = { sheetId: sheet.id, row, column };
    const values = [];
    const filled: string[] = [];
    for (let r = area.firstRow; r <= area.lastRow; r += 1)
      for (let c = area.firstColumn; c <= area.lastColumn; c += 1) {
        const cell = sheet.rows.get(r)?.get(c);
        const value = cell?.value ?? null;
        if (value !== null) values.push({ sheetId: sheet.id, row: r, column: c, value });
        if ((r === row && c === column) || cell?.formula !== undefined) continue;
        filled.push(`${r},${c}`);
        this.shown.set(keyOf({ sheetId: sheet.id, row: r, column: c }), value);
      }
    this.arrays.set(keyOf(place), { ...place, fills: area, wants: area });
    this.engine.presetArray(place, area, values);
    return filled;
  }

  /** A cell that still shows what an array put there was not typed (its look may have changed). */
  isShown(place: EngineCell, cell: CellModel): boolean {
    const key = keyOf(place);
    return cell.formula === undefined && this.shown.has(key) && sameValue(this.shown.get(key), cell.value);
  }

  /** Array formulas that must look again, because the area that they fill or want to fill was written to or became free. */
  touched(areas: readonly SheetArea[]): SheetArea[] {
    return [...this.arrays.values()]
      .filter((array) => areas.some(({ sheetId, area }) => sheetId === array.sheetId && intersect(area, array.wants)))
      .map((array) => ({ sheetId: array.sheetId, area: cellArea(array.row, array.column) }));
  }

  /** Array formulas of an area that are none any more give up what they filled. */
  leave(sheetId: string, area: Area, out: Changes): void {
    for (const [key, array] of this.arrays) {
      if (array.sheetId !== sheetId || !contains(area, array.row, array.column)) continue;
      const cell = this.sheets.get(sheetId)?.rows.get(array.row)?.get(array.column);
      if (cell?.formula !== undefined && cell.arrayKind !== undefined) continue;
      this.arrays.delete(key);
      if (array.fills) this.clear(array, array.fills, null, out);
    }
  }

  /** A formula, and the values in its area, are constants from now on. */
  forget(cell: EngineCell, area: Area): void {
    this.arrays.delete(keyOf(cell));
    for (let row = area.firstRow; row <= area.lastRow; row += 1)
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
        this.shown.delete(keyOf({ sheetId: cell.sheetId, row, column }));
  }

  /** Notes what a run filled; `out` holds its values. Returns areas that were given up, whose readers must be computed again. */
  take(result: EngineResult, out: Changes): SheetArea[] {
    for (const cell of result.cells) {
      if (!this.engine.hasInput(cell)) this.shown.set(keyOf(cell), out.get(keyOf(cell))?.value ?? null);
    }
    const arrays = result.arrays.map(({ sheetId, row, column, range }): ArrayCell => {
      const wants = { firstRow: row, firstColumn: column, lastRow: range.endRow, lastColumn: range.endColumn };
      const value = out.get(keyOf({ sheetId, row, column }))?.value;
      const isBlocked = typeof value === "object" && value !== null && value.error === "#SPILL!";
      return { sheetId, row, column, wants, fills: isBlocked ? null : wants };
    });
    const singles = result.singles
      .filter((cell) => this.arrays.has(keyOf(cell)))
      .map((cell): ArrayCell => ({ ...cell, wants: cellArea(cell.row, cell.column), fills: cellArea(cell.row, cell.column) }));
    return [...arrays, ...singles].flatMap((array) => this.set(array, out));
  }

  private set(array: ArrayCell, out: Changes): SheetArea[] {
    const key = keyOf(array);
    const old = this.arrays.get(key);
    this.arrays.set(key, array);
    const change = out.get(key);
    if (change) change.spill = array.fills ? areaAddress(array.fills) : null;
    const before = old?.fills ?? this.modelSpill(array);
    if (!before || sameValue(before, array.fills)) return [];
    this.clear(array, before, array.fills, out);
    return old ? [{ sheetId: array.sheetId, area: before }] : [];
  }

  private modelSpill({ sheetId, row, column }: EngineCell): Area | null {
    const cell = this.sheets.get(sheetId)?.rows.get(row)?.get(column);
    return cell?.arrayKind && cell.spill ? parseArea(cell.spill) : null;
  }

  /** Empties the cells that an array no longer fills; typed values stay. */
  private clear({ sheetId, row: r, column: c }: EngineCell, before: Area, now: Area | null, out: Changes): void {
    for (let row = before.firstRow; row <= before.lastRow; row += 1) {
      for (let column = before.firstColumn; column <= before.lastColumn; column += 1) {
        if ((row === r && column === c) || (now && contains(now, row, column))) continue;
        const place = { sheetId, row, column };
        this.shown.delete(keyOf(place));
        if (!this.engine.hasInput(place)) out.set(keyOf(place), { ...place, value: null });
      }
    }
  }
}
