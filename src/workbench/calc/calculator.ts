import type { CellModel, CellScalar, SheetModel, WorkbookModel } from "../model/types";
import { areaName, cellName, parseArea, type Area } from "../xlsx/address";
import { sameValue } from "../xlsx/same";
import { cellArea, coalesce, contains, keyOf, overlap, places, toArea, toRange } from "./areas";
import { CustomFunctionCalls, type Caller } from "./customFunctions";
import { FormulaEngine, type EngineCell, type EngineInput, type EngineResult } from "./engine";
import { expandThisRow } from "./structured";
import type { Calculator, CellArea, ChangedCell, CustomFunctionBridge, TableArea } from "./types";

export type * from "./types";

const NO_BRIDGE: CustomFunctionBridge = { names: () => [], call: () => Promise.resolve(null) };
/** Custom functions that feed each other are computed in so many waves at most. */
const MAX_WAVES = 60;
/** Free rows and columns below and right of the data, for arrays to spill into. */
const ROOM = { rows: 2000, columns: 200 };

/**
 * A calculator with no workbook yet. Without a bridge every custom function is `#NAME?`.
 * `knownTables` serve when `load` is given none.
 */
export function createCalculator(bridge: CustomFunctionBridge = NO_BRIDGE, knownTables: readonly TableArea[] = []): Calculator {
  let workbook: LoadedWorkbook | null = null;
  return {
    load(model, tables = knownTables) {
      workbook?.dispose();
      workbook = new LoadedWorkbook(model, tables, bridge);
      return Promise.resolve();
    },
    recalculate(changed) {
      return workbook ? workbook.recalculate(changed) : Promise.reject(new Error("No workbook is loaded"));
    },
    dispose() {
      workbook?.dispose();
      workbook = null;
    },
  };
}

class LoadedWorkbook {
  private readonly sheets: Map<string, SheetModel>;
  private readonly calls: CustomFunctionCalls;
  private readonly engine: FormulaEngine;
  /** Array formulas with what they fill, and, when blocked, what they want to fill. */
  private readonly arrays = new Map<string, EngineCell & { fills: Area | null; wants: Area }>();
  /** Values that arrays show in cells that are not their own. */
  private readonly spilled = new Map<string, CellScalar>();
  private isComplete = false;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    model: WorkbookModel,
    private readonly tables: readonly TableArea[],
    bridge: CustomFunctionBridge,
  ) {
    this.sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
    this.calls = new CustomFunctionCalls(bridge, (caller) => this.addressOf(caller));
    const sizes = model.sheets.map((sheet) => ({ id: sheet.id, name: sheet.name, ...sizeOf(sheet) }));
    this.engine = new FormulaEngine(sizes, model.names, tables, this.calls.executors());
    for (const sheet of model.sheets) this.loadSheet(sheet);
  }

  dispose(): void {
    this.engine.dispose();
  }

  /** Runs wait for each other. */
  recalculate(changed: readonly { sheetId: string; area: CellArea }[] | "all"): Promise<ChangedCell[]> {
    const run = this.queue.then(() => this.runOnce(changed));
    this.queue = run.catch(() => undefined);
    return run;
  }

  private loadSheet(sheet: SheetModel): void {
    const spilled = spilledCells(sheet);
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined && spilled.has(`${row},${column}`)) continue;
        this.setCell(sheet.id, row, column, cell);
      }
    }
  }

  private reloadSheet(sheet: SheetModel): void {
    for (const row of this.engine.usedRows(sheet.id)) {
      for (const column of this.engine.usedColumns(sheet.id, row)) {
        if (!sheet.rows.get(row)?.has(column)) this.setCell(sheet.id, row, column, undefined);
      }
    }
    this.loadSheet(sheet);
  }

  private setCell(sheetId: string, row: number, column: number, cell: CellModel | undefined): void {
    this.engine.setCell({ sheetId, row, column }, cell ? this.inputOf(sheetId, row, column, cell) : null);
  }

  private inputOf(sheetId: string, row: number, column: number, cell: CellModel): EngineInput | null {
    if (cell.formula !== undefined) return { formula: expandThisRow(cell.formula, this.tables, sheetId, row, column) };
    return cell.value === null ? null : { value: cell.value };
  }

  private async runOnce(changed: readonly { sheetId: string; area: CellArea }[] | "all"): Promise<ChangedCell[]> {
    this.calls.begin();
    const out = new Map<string, ChangedCell>();
    const areas = changed === "all" ? [] : changed.map(({ sheetId, area }) => ({ sheetId, area: toArea(area) }));
    // A complete run takes every cell of the model anew.
    if (changed === "all") for (const sheet of this.sheets.values()) this.reloadSheet(sheet);
    for (const { sheetId, area } of areas) this.readChanged(sheetId, area, out);
    const isFull = changed === "all" || !this.isComplete;
    let dirty: { sheetId: string; area: Area }[] | "all" = isFull ? "all" : [...coalesce(areas), ...this.touchedArrays(areas)];
    for (let wave = 0; ; wave += 1) {
      const result = await this.engine.run(
        dirty === "all" ? "all" : dirty.map(({ sheetId, area }) => ({ sheetId, range: toRange(area) })),
      );
      const moved = this.collect(result, out);
      const callers = wave < MAX_WAVES ? await this.calls.settle() : this.calls.abandon();
      if (callers.length === 0 && moved.length === 0) break;
      if (wave > MAX_WAVES + 5) break;
      dirty = [
        ...coalesce(callers.map(({ sheetId, row, column }) => ({ sheetId, area: cellArea(row, column) }))),
        ...moved,
        ...this.touchedArrays(moved),
      ];
    }
    this.isComplete = true;
    return [...out.values()].map((cell) => this.withMessage(cell)).filter((cell) => this.differs(cell));
  }

  private readChanged(sheetId: string, area: Area, out: Map<string, ChangedCell>): void {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) return;
    for (const [key, array] of this.arrays) {
      if (array.sheetId !== sheetId || !contains(area, array.row, array.column)) continue;
      const cell = sheet.rows.get(array.row)?.get(array.column);
      if (cell?.formula !== undefined && cell.arrayKind !== undefined) continue;
      this.arrays.delete(key);
      if (array.fills) this.clear(array, array.fills, null, out);
    }
    for (const row of places(area.top, area.bottom, sheet.rows.keys(), () => this.engine.usedRows(sheetId))) {
      const cells = sheet.rows.get(row);
      for (const column of places(area.left, area.right, cells?.keys() ?? [], () => this.engine.usedColumns(sheetId, row))) {
        const cell = cells?.get(column);
        this.setCell(sheetId, row, column, cell && this.isSpilled(sheetId, row, column, cell) ? undefined : cell);
      }
    }
  }

  /** A cell that still shows what an array put there was not typed (its look may have changed). */
  private isSpilled(sheetId: string, row: number, column: number, cell: CellModel): boolean {
    const key = keyOf({ sheetId, row, column });
    return cell.formula === undefined && this.spilled.has(key) && sameValue(this.spilled.get(key), cell.value);
  }

  /** Array formulas that must look again, because the area that they fill or want to fill was written to or became free. */
  private touchedArrays(areas: readonly { sheetId: string; area: Area }[]): { sheetId: string; area: Area }[] {
    return [...this.arrays.values()]
      .filter((array) => areas.some(({ sheetId, area }) => sheetId === array.sheetId && overlap(area, array.wants)))
      .map((array) => ({ sheetId: array.sheetId, area: cellArea(array.row, array.column) }));
  }

  /** Notes results; returns areas that spills gave up, whose readers must be computed again. */
  private collect(result: EngineResult, out: Map<string, ChangedCell>): { sheetId: string; area: Area }[] {
    const freed: { sheetId: string; area: Area }[] = [];
    const values = new Map<string, CellScalar>();
    for (const cell of result.cells) {
      const value = scalar(cell.value, cell.type);
      values.set(keyOf(cell), value);
      if (!this.engine.hasInput(cell)) this.spilled.set(keyOf(cell), value);
      out.set(keyOf(cell), { sheetId: cell.sheetId, row: cell.row, column: cell.column, value });
    }
    for (const { sheetId, row, column, range: wanted } of result.arrays) {
      const key = keyOf({ sheetId, row, column });
      const wants = { top: row, left: column, bottom: wanted.endRow, right: wanted.endColumn };
      const value = values.get(key);
      const isBlocked = typeof value === "object" && value !== null && value.error === "#SPILL!";
      this.setArray({ sheetId, row, column, wants, fills: isBlocked ? null : wants }, out, freed);
    }
    for (const cell of result.singles) {
      const old = this.arrays.get(keyOf(cell));
      if (old)
        this.setArray({ ...cell, wants: cellArea(cell.row, cell.column), fills: cellArea(cell.row, cell.column) }, out, freed);
    }
    return freed;
  }

  private setArray(
    array: EngineCell & { fills: Area | null; wants: Area },
    out: Map<string, ChangedCell>,
    freed: { sheetId: string; area: Area }[],
  ): void {
    const key = keyOf(array);
    const old = this.arrays.get(key);
    this.arrays.set(key, array);
    const change = out.get(key);
    if (change) change.spill = array.fills ? areaName(array.fills) : null;
    const before = old?.fills ?? this.modelSpill(array);
    if (!before || sameValue(before, array.fills)) return;
    this.clear(array, before, array.fills, out);
    if (old) freed.push({ sheetId: array.sheetId, area: before });
  }

  private modelSpill({ sheetId, row, column }: EngineCell): Area | null {
    const cell = this.sheets.get(sheetId)?.rows.get(row)?.get(column);
    return cell?.arrayKind && cell.spill ? parseArea(cell.spill) : null;
  }

  /** Empties the cells that an array no longer fills; typed values stay. */
  private clear({ sheetId, row: r, column: c }: EngineCell, before: Area, now: Area | null, out: Map<string, ChangedCell>): void {
    for (let row = before.top; row <= before.bottom; row += 1) {
      for (let column = before.left; column <= before.right; column += 1) {
        if ((row === r && column === c) || (now && contains(now, row, column))) continue;
        const place = { sheetId, row, column };
        this.spilled.delete(keyOf(place));
        if (!this.engine.hasInput(place)) out.set(keyOf(place), { ...place, value: null });
      }
    }
  }

  private withMessage(cell: ChangedCell): ChangedCell {
    if (typeof cell.value !== "object" || cell.value === null) return cell;
    const message = this.calls.messageFor(cell, cell.value.error);
    return message === undefined ? cell : { ...cell, value: { error: cell.value.error, message } };
  }

  private differs({ sheetId, row, column, value, spill }: ChangedCell): boolean {
    const cell = this.sheets.get(sheetId)?.rows.get(row)?.get(column);
    if (!sameValue(cell?.value ?? null, value)) return true;
    const own = cellName(row, column);
    return spill !== undefined && (spill ?? own) !== (cell?.spill ?? own);
  }

  private addressOf({ sheetId, row, column }: Caller): string {
    return `'${(this.sheets.get(sheetId)?.name ?? "").replace(/'/g, "''")}'!${cellName(row, column)}`;
  }
}

function sizeOf(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.rows) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  return { rows: Math.min(rows + ROOM.rows, 1048576), columns: Math.min(columns + ROOM.columns, 16384) };
}

/** Cells that hold results of array formulas; as constants they would block their own array. */
function spilledCells(sheet: SheetModel): Set<string> {
  const places = new Set<string>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const area = cell.arrayKind && cell.spill ? parseArea(cell.spill) : null;
      if (!area) continue;
      for (let r = area.top; r <= area.bottom; r += 1)
        for (let c = area.left; c <= area.right; c += 1) if (r !== row || c !== column) places.add(`${r},${c}`);
    }
  }
  return places;
}

/** An engine value as the model holds it. A formula never shows blank: Excel shows 0. */
function scalar(value: unknown, type: unknown): CellScalar {
  if (value === null || value === undefined) return 0;
  if (type === 3 || typeof value === "boolean") return value === 1 || value === true;
  if (typeof value === "number") return value;
  const text = String(value);
  if (type === 2 && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  return ERRORS.has(text) ? { error: text === "#CYCLE!" || text === "#ERROR!" ? "#VALUE!" : text } : text;
}

const ERRORS = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#CYCLE!",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#ERROR!",
  "#GETTING_DATA",
  "#NULL!",
]);
