import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellScalar, ErrorValue } from "../model/types";
import type { CustomValue } from "./types";

/** What a custom function answers until its result is there. Never leaves the calculator. */
export const PENDING = ErrorType.CONNECT;

export function isError(value: CustomValue | undefined): value is ErrorValue {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An argument as handed to a custom function; blank cells are `null`, never 0. */
export function fromEngine(value: BaseValueObject): CustomValue {
  return value instanceof ArrayValueObject ? matrixFromEngine(value) : scalarFromEngine(value);
}

function scalarFromEngine(value: Nullable<BaseValueObject>): CellScalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

function matrixFromEngine(array: ArrayValueObject): CellScalar[][] {
  const rows: CellScalar[][] = Array.from({ length: array.getRowCount() }, () =>
    new Array<CellScalar>(array.getColumnCount()).fill(null),
  );
  const { startRow, startColumn } = array.getRangePosition();
  array.iterator((each, row, column) => {
    const cells = rows[row - startRow];
    if (cells) cells[column - startColumn] = scalarFromEngine(each);
    return undefined;
  });
  return rows;
}

/** A result of a custom function for the engine; the message of an error is kept elsewhere. */
export function toEngine(value: CustomValue): BaseValueObject {
  if (Array.isArray(value)) return matrixToEngine(value);
  if (value === null) return NullValueObject.create();
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "object") return errorToEngine(value);
  return StringValueObject.create(value);
}

const ERROR_TYPES: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((type) => [type, type]));

/** An error that the engine has no word for is `#VALUE!` to it. */
export const errorToEngine = ({ error }: ErrorValue): BaseValueObject =>
  ErrorValueObject.create(ERROR_TYPES.get(error) ?? ErrorType.VALUE);

function matrixToEngine(rows: CellScalar[][]): BaseValueObject {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (rows.length === 1 && columns === 1) return toEngine(rows[0]?.[0] ?? null);
  // A ragged result is filled up with #N/A, as Excel fills arrays of unequal length.
  const values = rows.map((row) =>
    Array.from({ length: columns }, (_, index) =>
      index < row.length ? toEngine(row[index] ?? null) : ErrorValueObject.create(ErrorType.NA),
    ),
  );
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

/** An engine value as the model holds it. A formula never shows blank: Excel shows 0. */
export function scalar(value: unknown, type: unknown): CellScalar {
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
