import { cellAddress, cellArea, cellsOf, contains, LAST_COLUMN, LAST_ROW, type Area } from "../model/address";
import type { CellModel, CellScalar, SheetModel, WorkbookModel } from "../model/types";
import { sameValue } from "../xlsx/same";
import type { TableArea } from "../xlsx/tables";
import { coalesce, keyOf, places, toRange } from "./areas";
import { CustomFunctionCalls } from "./customFunctions";
import { canCompute, type Surroundings } from "./computable";
import { FormulaEngine, type EngineInput, type EngineResult } from "./engine";
import { isUnnamed, keepsNothing, shapeOf, spillOf } from "./formulaCell";
import { noLimit, type TimeLimit } from "./limit";
import { unknownNames } from "./names";
import { Spills } from "./spills";
import { expandThisRow } from "./structured";
import type { Calculator, Change, ChangedCell, CustomFunctionBridge, EngineCell, SheetArea } from "./types";
import { scalar } from "./values";

const NO_BRIDGE: CustomFunctionBridge = { names: () => [], call: () => Promise.resolve(null) };
/** Custom functions that feed each other are computed in so many waves at most. */
const MAX_WAVES = 60;
/** Free rows and columns below and right of the data, for arrays to spill into. */
const ROOM = { rows: 2000, columns: 200 };

/**
 * A calculator with no workbook yet. Without a bridge every custom function is `#NAME?`.
 * `knownTables` serve when `load` is given none. `limit` cuts off formulas that do not end.
 */
export function createCalculator(
  bridge: CustomFunctionBridge = NO_BRIDGE,
  knownTables: readonly TableArea[] = [],
  limit: TimeLimit = noLimit,
): Calculator {
  let workbook: LoadedWorkbook | null = null;
  return {
    load(model, tables = knownTables) {
      workbook?.dispose();
      workbook = new LoadedWorkbook(model, tables, bridge, limit);
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
  private readonly around: Surroundings;
  private readonly spills: Spills;
  /** Formulas that show nothing yet. */
  private due: SheetArea[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    model: WorkbookModel,
    private readonly tables: readonly TableArea[],
    bridge: CustomFunctionBridge,
    limit: TimeLimit,
  ) {
    this.sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
    this.calls = new CustomFunctionCalls(bridge, (caller) => this.addressOf(caller));
    const sizes = model.sheets.map((sheet) => ({ id: sheet.id, name: sheet.name, ...sizeOf(sheet) }));
    const engine = new FormulaEngine(sizes, model.names, tables, this.calls.executors(), limit);
    const hasFunction = (name: string): boolean => engine.hasFunction(name);
    const date1904 = model.date1904 ?? false;
    this.engine = engine;
    this.spills = new Spills(engine, this.sheets);
    this.around = { hasFunction, date1904, unknownNames: unknownNames(model.names, { hasFunction, date1904 }) };
    for (const sheet of model.sheets) this.loadSheet(sheet);
  }

  dispose(): void {
    this.engine.dispose();
  }

  /** Runs wait for each other. */
  recalculate(changed: readonly Change[] | "all"): Promise<ChangedCell[]> {
    const run = this.queue.then(() => this.runOnce(changed));
    this.queue = run.catch(() => undefined);
    return run;
  }

  private loadSheet(sheet: SheetModel): void {
    const filled = new Set<string>();
    for (const [row, cells] of sheet.rows)
      for (const [column, cell] of cells) {
        const area = spillOf(cell);
        if (area && this.isComputed(cell)) for (const each of this.spills.preset(sheet, row, column, area)) filled.add(each);
      }
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined && filled.has(`${row},${column}`)) continue;
        this.setCell(sheet.id, row, column, cell);
        if (this.isDue(cell)) this.due.push({ sheetId: sheet.id, area: cellArea(row, column) });
      }
    }
  }

  /** A formula that shows nothing, or that waited for a function which is there now. */
  private isDue({ formula, value }: CellModel): boolean {
    if (formula === undefined) return false;
    return value === null || (typeof value === "object" && value.error === "#NAME?" && canCompute(formula, this.around));
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
    if (cell.formula === undefined || !this.isComputed(cell)) return cell.value === null ? null : { value: cell.value };
    const formula = expandThisRow(cell.formula, this.tables, { sheetId, row, column });
    return { formula, shape: shapeOf(cell), shown: cell.value };
  }

  /**
   * Whether a formula is computed here. One that cannot be keeps what it shows; one that was typed here and shows nothing is
   * computed all the same, since then the error is the answer.
   */
  private isComputed(cell: CellModel): boolean {
    if (cell.formula === undefined) return false;
    return keepsNothing(cell) || canCompute(cell.formula, this.around);
  }

  private async runOnce(changed: readonly Change[] | "all"): Promise<ChangedCell[]> {
    this.calls.begin();
    const out = new Map<string, ChangedCell>();
    const areas = changed === "all" ? [] : changed;
    const forced = areas.filter(({ isForced }) => isForced);
    // A complete run takes every cell of the model anew.
    if (changed === "all") for (const sheet of this.sheets.values()) this.reloadSheet(sheet);
    for (const { sheetId, area } of areas) this.readChanged(sheetId, area, out);
    let dirty: SheetArea[] | "all" =
      changed === "all" ? "all" : [...coalesce([...areas, ...this.due]), ...this.spills.touched(areas)];
    this.due = [];
    for (let wave = 0; dirty === "all" || dirty.length > 0; wave += 1) {
      const result = await this.engine.run(
        dirty === "all" ? "all" : dirty.map(({ sheetId, area }) => ({ sheetId, range: toRange(area) })),
      );
      if (result.isIncomplete) {
        for (const cell of result.failed) out.set(keyOf(cell), { ...cell, value: this.giveUp(cell) });
        continue;
      }
      const given = this.refuse(result, forced);
      const moved = this.collect(given.result, out);
      const callers = wave < MAX_WAVES ? await this.calls.settle() : this.calls.abandon();
      if (wave > MAX_WAVES + 5) break;
      dirty = [
        ...coalesce(callers.map(({ sheetId, row, column }) => ({ sheetId, area: cellArea(row, column) }))),
        ...given.again,
        ...moved,
        ...this.spills.touched([...moved, ...given.again]),
      ];
    }
    return [...out.values()].map((cell) => this.withMessage(cell)).filter((cell) => this.differs(cell));
  }

  /**
   * Takes out of a result what must not replace a value that stands: formulas that failed, and names that the engine does not
   * know. Their cells become constants; what they had filled, and what read them, is to be computed again.
   */
  private refuse(result: EngineResult, forced: readonly SheetArea[]) {
    const isForced = ({ sheetId, row, column }: EngineCell): boolean =>
      forced.some((each) => each.sheetId === sheetId && contains(each.area, row, column));
    const unknown = result.cells.filter((cell) => cell.value === "#NAME?" && !isForced(cell) && this.modelCell(cell)?.formula);
    const refused = [...result.failed, ...unknown].flatMap((cell) => {
      const model = this.modelCell(cell);
      const keeps = model?.formula !== undefined && !keepsNothing(model) && !isUnnamed(model.value);
      return keeps ? [{ ...cell, model }] : [];
    });
    const again = refused.map((cell) => ({ sheetId: cell.sheetId, area: this.keep(cell, cell.model, result) }));
    const areas = again.filter(({ area }) => cellsOf(area) > 1);
    const keys = new Set(refused.map(keyOf));
    const isIn = (cell: EngineCell): boolean =>
      keys.has(keyOf(cell)) ||
      areas.some(({ sheetId, area }) => sheetId === cell.sheetId && contains(area, cell.row, cell.column));
    if (refused.length === 0) return { result, again };
    const without = <T extends EngineCell>(cells: readonly T[]): T[] => cells.filter((cell) => !isIn(cell));
    return {
      result: { ...result, cells: without(result.cells), arrays: without(result.arrays), singles: without(result.singles) },
      again,
    };
  }

  /** Makes a formula a constant for the engine; returns the area that it had filled or wanted. */
  private keep(cell: EngineCell, model: CellModel, result: EngineResult): Area {
    const made = result.arrays.find((each) => keyOf(each) === keyOf(cell))?.range;
    const spill = spillOf(model) ?? cellArea(cell.row, cell.column);
    this.spills.forget(cell, spill);
    for (let row = spill.firstRow; row <= spill.lastRow; row += 1)
      for (let column = spill.firstColumn; column <= spill.lastColumn; column += 1) {
        const place = { sheetId: cell.sheetId, row, column };
        const value = this.modelCell(place)?.value ?? null;
        this.engine.setCell(place, value === null ? null : { value });
      }
    return {
      firstRow: cell.row,
      firstColumn: cell.column,
      lastRow: Math.max(spill.lastRow, made?.endRow ?? 0),
      lastColumn: Math.max(spill.lastColumn, made?.endColumn ?? 0),
    };
  }

  /** A formula that the engine cannot even read: a constant from now on. */
  private giveUp(cell: EngineCell): CellScalar {
    const model = this.modelCell(cell);
    const value = model && !keepsNothing(model) ? model.value : { error: "#VALUE!" };
    this.engine.setCell(cell, value === null ? null : { value });
    return value;
  }

  private modelCell({ sheetId, row, column }: EngineCell): CellModel | undefined {
    return this.sheets.get(sheetId)?.rows.get(row)?.get(column);
  }

  private readChanged(sheetId: string, area: Area, out: Map<string, ChangedCell>): void {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) return;
    this.spills.leave(sheetId, area, out);
    for (const row of places(area.firstRow, area.lastRow, sheet.rows.keys(), () => this.engine.usedRows(sheetId))) {
      const cells = sheet.rows.get(row);
      for (const column of places(area.firstColumn, area.lastColumn, cells?.keys() ?? [], () =>
        this.engine.usedColumns(sheetId, row),
      )) {
        const cell = cells?.get(column);
        this.setCell(sheetId, row, column, cell && this.spills.isShown({ sheetId, row, column }, cell) ? undefined : cell);
      }
    }
  }

  /** Notes results; returns areas that spills gave up, whose readers must be computed again. */
  private collect(result: EngineResult, out: Map<string, ChangedCell>): SheetArea[] {
    for (const cell of result.cells) {
      const value = scalar(cell.value, cell.type);
      out.set(keyOf(cell), { sheetId: cell.sheetId, row: cell.row, column: cell.column, value });
    }
    return this.spills.take(result, out);
  }

  private withMessage(cell: ChangedCell): ChangedCell {
    if (typeof cell.value !== "object" || cell.value === null) return cell;
    const message = this.calls.messageFor(cell, cell.value.error);
    return message === undefined ? cell : { ...cell, value: { error: cell.value.error, message } };
  }

  private differs({ sheetId, row, column, value, spill }: ChangedCell): boolean {
    const cell = this.modelCell({ sheetId, row, column });
    if (!sameValue(cell?.value ?? null, value)) return true;
    const own = cellAddress(row, column);
    return spill !== undefined && (spill ?? own) !== (cell?.spill ?? own);
  }

  private addressOf({ sheetId, row, column }: EngineCell): string {
    return `'${(this.sheets.get(sheetId)?.name ?? "").replace(/'/g, "''")}'!${cellAddress(row, column)}`;
  }
}

function sizeOf(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.rows) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  return { rows: Math.min(rows + ROOM.rows, LAST_ROW + 1), columns: Math.min(columns + ROOM.columns, LAST_COLUMN + 1) };
}
