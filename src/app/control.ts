import { ExcelFailure } from "../excel/run";
import { AppError } from "./errors";
import type { Control, Step } from "./types";

/** Turns what Excel reports (`sheet, done, total`) into progress of one step. */
export function following(
  control: Control,
  step: Step,
): { signal?: AbortSignal; onProgress: (sheet: string, done: number, total: number) => void } {
  return {
    ...(control.signal ? { signal: control.signal } : {}),
    onProgress: (sheet, done, total) => control.onProgress?.({ step, sheet, done, total }),
  };
}

/** Reports a step without a sheet. */
export function enter(control: Control, step: Step): void {
  if (control.signal?.aborted) throw new AppError("cancelled");
  control.onProgress?.({ step, done: 0, total: 1 });
}

/** Runs a use case so that it fails with `AppError` alone. */
export async function useCase<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAppError(error);
  }
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ExcelFailure) return new AppError(error.code, { written: [], ...error.details });
  return new AppError("general", { written: [], technical: error instanceof Error ? error.message : String(error) });
}
