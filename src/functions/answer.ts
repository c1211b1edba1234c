import { ExcelFailure } from "../excel/run";
import { functionWords } from "../i18n/vi/functions";
import { FunctionFailure } from "./failure";

/**
 * The one way from a function's work to Excel: a result, or an error of Excel with a message. Nothing else is thrown.
 * Work that has to wait for the workbook's own sheets answers a promise, which Excel takes as well: hence the type.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one type of the metadata that takes every kind of cell
export function answer(work: () => unknown): any {
  try {
    const result = work();
    return result instanceof Promise ? result.catch(fail) : result;
  } catch (error) {
    return fail(error);
  }
}

/** An error to stand in one cell of a spilled result. */
export function missingCell(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

function fail(error: unknown): never {
  if (error instanceof FunctionFailure) {
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(error.kind === "unusable" ? invalidValue : notAvailable, error.message);
  }
  if (error instanceof ExcelFailure) throw missingCell(functionWords.problem.stateUnread);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error instanceof Error ? error.message : String(error));
}
