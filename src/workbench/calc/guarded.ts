import { IConfigService, ObjectMatrix, type Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  AstTreeBuilder,
  BaseReferenceObject,
  CalculateFormulaService,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  generateExecuteAstNodeData,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  type BaseValueObject,
  type FunctionVariantType,
  type IAllRuntimeData,
  type IFormulaDatasetConfig,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { cyclic } from "./cycles";
import { isTimeOut, type TimeLimit } from "./limit";
import type { EngineCell, Shape } from "./types";

type Tree = IFormulaDependencyTree;

/** So many formulas are computed under one time limit. */
const CHUNK = 200;

/**
 * The engine's own calculation, made safe: a formula that throws, or does not end within the time limit, fails alone; a formula
 * fills what its cell may fill and no more; members of a circle fail.
 */
export class GuardedCalculation extends CalculateFormulaService {
  private failed: EngineCell[] = [];
  private readonly dependencies: IDependencyManagerService;
  private readonly interpret: Interpreter["execute"];

  constructor(
    injector: Injector,
    private readonly limit: TimeLimit,
    private readonly shapeOf: (cell: EngineCell) => Shape,
  ) {
    super(
      injector.get(IConfigService),
      injector.get(Lexer),
      injector.get(IFormulaCurrentConfigService),
      injector.get(IFormulaRuntimeService),
      injector.get(IFormulaDependencyGenerator),
      injector.get(Interpreter),
      injector.get(AstTreeBuilder),
    );
    this.dependencies = injector.get(IDependencyManagerService);
    // References that a formula makes (OFFSET, INDIRECT) are computed while it is still being looked for what depends on what.
    const interpreter = injector.get(Interpreter);
    this.interpret = interpreter.execute.bind(interpreter);
    interpreter.execute = (node) => {
      try {
        return this.interpret(node);
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    };
    Object.assign(this._formulaDependencyGenerator, {
      // Dates and random numbers change when they are asked for, not with every edit.
      _detectForcedRecalculationNode: () => false,
      // Asked while the engine knows what depends on what; it answers "yes" or "no" itself.
      _checkIsCycleDependency: (trees: readonly Tree[]) => {
        this.failed.push(...this.circles(trees));
        return false;
      },
    });
  }

  /**
   * One calculation, and the cells whose formulas failed in it: their results mean nothing. No data when a formula cannot even be
   * read: then nothing was computed.
   */
  async compute(data: IFormulaDatasetConfig): Promise<{ data: IAllRuntimeData | null; failed: EngineCell[] }> {
    this.failed = [];
    this._currentConfigService.load(data);
    this._runtimeService.reset();
    try {
      await this._executeStep();
      return { data: this._runtimeService.getAllRuntimeData(), failed: this.failed };
    } catch (error) {
      const unreadable = this.unreadable(data);
      if (unreadable.length === 0) throw error;
      return { data: null, failed: unreadable };
    } finally {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      this._runtimeService.reset();
    }
  }

  protected override async _apply(): Promise<IAllRuntimeData> {
    const trees = await this._formulaDependencyGenerator.generate();
    const isDone = trees.length === 0;
    while (trees.length > 0) {
      this.runChunk(trees);
      // Between chunks the page may draw and take input.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    if (isDone) this._runtimeService.markedAsNoFunctionsExecuted();
    else this._runtimeService.markedAsSuccessfullyExecuted();
    return this._runtimeService.getAllRuntimeData();
  }

  private circles(trees: readonly Tree[]): EngineCell[] {
    const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
    const readers = (tree: Tree): Tree[] =>
      [...this.dependencies.searchDependency(tree.toRTreeItem())].flatMap((id) => byId.get(id) ?? []);
    return cyclic(trees, readers).map(cellOf);
  }

  private unreadable({ formulaData }: IFormulaDatasetConfig): EngineCell[] {
    const found: EngineCell[] = [];
    for (const [unit, sheets] of Object.entries(formulaData))
      for (const [sheetId, rows] of Object.entries(sheets ?? {}))
        new ObjectMatrix(rows ?? {}).forValue((row, column, cell) => {
          if (cell && !this.canRead(unit, cell.f)) found.push({ sheetId, row, column });
        });
    return found;
  }

  private canRead(unit: string, formula: string): boolean {
    try {
      generateAstNode(unit, formula, this._lexer, this._astTreeBuilder, this._currentConfigService);
      return true;
    } catch {
      return false;
    }
  }

  /** Computes the last formulas of the list and takes them off it. */
  private runChunk(trees: Tree[]): void {
    let size = CHUNK;
    for (;;) {
      const before = trees.length;
      try {
        this.limit(() => {
          let tree = trees.at(-1);
          for (let done = 0; done < size && tree; done += 1, tree = trees.at(-1)) {
            this.runOne(tree);
            trees.pop();
          }
        });
        return;
      } catch (error) {
        if (!isTimeOut(error)) throw error;
        // Only a formula that had the whole time for itself is to blame.
        const blamed = trees.length === before ? trees.pop() : undefined;
        if (blamed) this.fail(blamed);
        else size = 1;
        if (trees.length === 0) return;
      }
    }
  }

  private runOne(tree: Tree): void {
    try {
      const node = generateAstNode(tree.unitId, tree.formula, this._lexer, this._astTreeBuilder, this._currentConfigService);
      this._runtimeService.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
      const value = this.interpret(generateExecuteAstNodeData(node, tree.refOffsetX, tree.refOffsetY));
      this._runtimeService.setRuntimeData(fitted(value, this.shapeOf(cellOf(tree)), tree));
      node.resetCalculationState();
    } catch {
      // The engine has no error of its own for what it cannot compute; the cell is reported, and keeps what it showed.
      this.fail(tree);
    }
  }

  private fail(tree: Tree): void {
    this.failed.push(cellOf(tree));
    this._runtimeService.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    this._runtimeService.setRuntimeData(ErrorValueObject.create(ErrorType.VALUE));
  }
}

const cellOf = ({ subUnitId, row, column }: Tree): EngineCell => ({ sheetId: subUnitId, row, column });

class DoesNotFit extends Error {}

/** A result as its cell may take it. @throws DoesNotFit when a formula for one cell makes an array. */
function fitted(value: FunctionVariantType, shape: Shape, cell: Tree): FunctionVariantType {
  if (shape === "free") return value;
  if (shape !== "single") return fixed(value, shape.rows, shape.columns);
  if (value instanceof BaseReferenceObject) return intersected(value, cell);
  if (value instanceof ArrayValueObject && value.getRowCount() * value.getColumnCount() > 1) throw new DoesNotFit();
  return value;
}

/** Implicit intersection: of a column the cell in this row, of a row the cell in this column. */
function intersected(reference: BaseReferenceObject, cell: Tree): FunctionVariantType {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return reference;
  const isColumn = startColumn === endColumn && cell.row >= startRow && cell.row <= endRow;
  const isRow = startRow === endRow && cell.column >= startColumn && cell.column <= endColumn;
  if (isColumn) return reference.getCellByRow(cell.row);
  return isRow ? reference.getCellByColumn(cell.column) : ErrorValueObject.create(ErrorType.VALUE);
}

/** An array formula of fixed size: one row or column is repeated, what is beyond the result is `#N/A`. */
function fixed(value: FunctionVariantType, rows: number, columns: number): FunctionVariantType {
  const result = value instanceof BaseReferenceObject ? value.toArrayValueObject() : value;
  if (!result.isArray() && rows * columns === 1) return result;
  const at = result instanceof ArrayValueObject ? cellsOf(result) : () => result;
  if (rows * columns === 1) return at(0, 0);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => at(row, column)),
    ),
    rowCount: rows,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function cellsOf(array: ArrayValueObject): (row: number, column: number) => BaseValueObject {
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  return (row, column) => {
    const [r, c] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
    return (r < rows && c < columns && array.get(r, c)) || ErrorValueObject.create(ErrorType.NA);
  };
}
