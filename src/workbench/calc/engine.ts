import {
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  ISuperTableService,
  UniverFormulaEnginePlugin,
  type BaseFunction,
  type IAllRuntimeData,
} from "@univerjs/engine-formula";
import type { Area } from "../model/address";
import type { NameModel } from "../model/types";
import type { TableArea } from "../xlsx/tables";
import { keyOf, toRange } from "./areas";
import { corrections } from "./corrections";
import { GuardedCalculation } from "./guarded";
import type { TimeLimit } from "./limit";
import type { EngineCell, Shape } from "./types";

/** The engine caches parsed formulas by workbook for the whole process, so every workbook needs a name of its own. */
let workbooks = 0;

export interface EngineSheet {
  id: string;
  name: string;
  rows: number;
  columns: number;
}

export type EngineValue = string | number | boolean | { error: string };

/** Input of a cell: a formula with `=` (and the value that it shows until it is computed), or a constant. */
export type EngineInput = { formula: string; shape: Shape; shown: EngineValue | null } | { value: EngineValue };

/** What one run computed. */
export interface EngineResult {
  cells: (EngineCell & { value: ICellData["v"]; type: ICellData["t"] })[];
  /** Cells of array formulas, with what they want to fill. */
  arrays: (EngineCell & { range: IRange })[];
  /** Computed cells that are no array formulas. */
  singles: EngineCell[];
  /** Cells whose formulas the engine could not compute; what it gives for them means nothing. */
  failed: EngineCell[];
  /** Nothing was computed, because of what failed. */
  isIncomplete: boolean;
}

type Computed = Pick<EngineResult, "cells" | "arrays" | "singles">;
const NOTHING: Computed = { cells: [], arrays: [], singles: [] };

/** Univer's formula engine without its user interface, command history or snapshot: cells in, computed cells out. */
export class FormulaEngine {
  private readonly unit = `workbook-${++workbooks}.`;
  private readonly univer = new Univer({ logLevel: LogLevel.SILENT });
  private readonly workbook: Workbook;
  private readonly formulas: Record<string, Record<number, Record<number, { f: string }>>> = {};
  private readonly data: FormulaDataModel;
  private readonly dependencies: IDependencyManagerService;
  private readonly service: GuardedCalculation;
  private readonly functions: IFunctionService;
  private readonly shapes = new Map<string, Shape>();

  constructor(
    sheets: readonly EngineSheet[],
    names: readonly NameModel[],
    tables: readonly TableArea[],
    functions: BaseFunction[],
    limit: TimeLimit,
  ) {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    for (const { id } of sheets) this.formulas[id] = {};
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: this.unit,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(
        sheets.map(({ id, name, rows, columns }) => [id, { id, name, rowCount: rows, columnCount: columns, cellData: {} }]),
      ),
      styles: {},
    });
    const injector = this.univer.__getInjector();
    this.data = injector.get(FormulaDataModel);
    this.dependencies = injector.get(IDependencyManagerService);
    this.service = new GuardedCalculation(injector, limit, (cell) => this.shapes.get(keyOf(cell)) ?? "free");
    this.functions = injector.get(IFunctionService);
    this.functions.registerExecutors(...corrections(), ...functions);
    const nameService = injector.get(IDefinedNamesService);
    names.forEach((each, index) => {
      const taken =
        each.scope !== null &&
        names.some((other) => other.scope === null && other.name.toLowerCase() === each.name.toLowerCase());
      if (taken || each.name.startsWith("_xlnm.")) return;
      nameService.registerDefinedName(this.unit, {
        id: `name-${index}`,
        name: each.name,
        formulaOrRefString: definition(each.refersTo),
        localSheetId: each.scope ?? "AllDefaultWorkbook",
      });
    });
    const tableService = injector.get(ISuperTableService);
    for (const { name, sheetId, area, columns } of tables) {
      tableService.registerTable(this.unit, name, {
        sheetId,
        titleMap: new Map(columns.map((title, index) => [title, index])),
        range: toRange(area),
      });
    }
  }

  /** Sets or clears (`null`) a cell. */
  setCell({ sheetId, row, column }: EngineCell, input: EngineInput | null): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    const formulas = this.formulas[sheetId];
    if (!sheet || !formulas) return;
    const config = sheet.getConfig();
    config.rowCount = Math.max(config.rowCount, row + 1);
    config.columnCount = Math.max(config.columnCount, column + 1);
    const matrix = sheet.getCellMatrix();
    const before = formulas[row]?.[column];
    const formula = input && "formula" in input ? input.formula : undefined;
    if (input && "formula" in input && input.shape !== "free") this.shapes.set(keyOf({ sheetId, row, column }), input.shape);
    else this.shapes.delete(keyOf({ sheetId, row, column }));
    if (before && before.f !== formula) {
      this.dependencies.removeFormulaDependency(this.unit, sheetId, row, column);
      this.forgetArray({ sheetId, row, column });
      delete formulas[row]?.[column];
    }
    if (formula !== undefined) {
      (formulas[row] ??= {})[column] = { f: formula };
      const shown = input && "shown" in input && input.shown !== null ? constant(input.shown) : { v: null };
      matrix.setValue(row, column, { f: formula, ...shown });
    } else if (input && "value" in input) {
      matrix.setValue(row, column, constant(input.value));
    } else {
      matrix.realDeleteValue(row, column);
    }
  }

  /** Whether a cell holds a constant or a formula of its own (not a spilled value). */
  hasInput({ sheetId, row, column }: EngineCell): boolean {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    return cell !== null && cell !== undefined;
  }

  usedRows(sheetId: string): number[] {
    return Object.keys(this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getData() ?? {}).map(Number);
  }

  usedColumns(sheetId: string, row: number): number[] {
    return Object.keys(this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getRow(row) ?? {}).map(Number);
  }

  /** Whether formulas may call a function: a built-in one, or the add-in's. */
  hasFunction(name: string): boolean {
    return this.functions.hasExecutor(name.toUpperCase());
  }

  /** Says what an array formula fills before it is computed for the first time. */
  presetArray({ sheetId, row, column }: EngineCell, area: Area, values: readonly (EngineCell & { value: EngineValue })[]): void {
    const cells = new ObjectMatrix<ICellData>();
    for (const each of values) cells.setValue(each.row, each.column, constant(each.value));
    this.data.mergeArrayFormulaCellData({ [this.unit]: { [sheetId]: cells } });
    this.data.mergeArrayFormulaRange({ [this.unit]: { [sheetId]: { [row]: { [column]: toRange(area) } } } });
  }

  /** Computes everything, or what depends on some ranges (formulas inside them included). */
  async run(dirty: readonly { sheetId: string; range: IRange }[] | "all"): Promise<EngineResult> {
    const { data, failed } = await this.service.compute({
      formulaData: { [this.unit]: this.formulas },
      arrayFormulaCellData: this.data.getArrayFormulaCellData(),
      arrayFormulaRange: this.data.getArrayFormulaRange(),
      forceCalculate: dirty === "all",
      dirtyRanges: dirty === "all" ? [] : dirty.map(({ sheetId, range }) => ({ unitId: this.unit, sheetId, range })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    if (data === null) return { ...NOTHING, failed, isIncomplete: true };
    if (data.arrayFormulaRange) {
      this.data.clearPreviousArrayFormulaCellData(data.clearArrayFormulaCellData);
      this.data.mergeArrayFormulaCellData(data.arrayFormulaCellData);
      this.data.mergeArrayFormulaRange(data.arrayFormulaRange);
    }
    return { ...this.collect(data), failed, isIncomplete: false };
  }

  dispose(): void {
    this.service.dispose();
    this.univer.dispose();
  }

  private forgetArray({ sheetId, row, column }: EngineCell): void {
    const cell = new ObjectMatrix<ICellData>();
    cell.setValue(row, column, {});
    this.data.clearPreviousArrayFormulaCellData({ [this.unit]: { [sheetId]: cell } });
    this.data.deleteArrayFormulaRange(this.unit, sheetId, row, column);
  }

  /** Takes the results out, and into the cells that later runs read. */
  private collect(result: IAllRuntimeData): Computed {
    const out: Computed = { cells: [], arrays: [], singles: [] };
    for (const [sheetId, matrix] of Object.entries(result.unitData[this.unit] ?? {})) {
      const sheet = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
      const arrays = result.arrayFormulaRange[this.unit]?.[sheetId] ?? {};
      const spilled = result.arrayFormulaCellData[this.unit]?.[sheetId];
      matrix.forValue((row, column, cell) => {
        const formula = this.formulas[sheetId]?.[row]?.[column];
        if (!formula) return;
        sheet?.setValue(row, column, { f: formula.f, v: cell?.v ?? null, t: cell?.t });
        out.cells.push({ sheetId, row, column, value: cell?.v, type: cell?.t });
        const range = arrays[row]?.[column];
        if (range) out.arrays.push({ sheetId, row, column, range });
        else out.singles.push({ sheetId, row, column });
      });
      spilled?.forValue((row, column, cell) => {
        if (!this.formulas[sheetId]?.[row]?.[column]) out.cells.push({ sheetId, row, column, value: cell?.v, type: cell?.t });
      });
    }
    return out;
  }
}

/** References are registered as they are; anything else as a formula. */
function definition(refersTo: string): string {
  const text = refersTo.replace(/^=/, "");
  return /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u.test(text) ? text : `=${text}`;
}

function constant(value: EngineValue): ICellData {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: typeof value === "string" ? value : value.error, t: 1 };
}
