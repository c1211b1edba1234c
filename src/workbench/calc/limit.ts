/** Runs a synchronous piece of work; throws an error that `isTimeOut` knows when it took too long. */
export type TimeLimit = <T>(work: () => T) => T;

/** Where nothing can interrupt running code. */
export const noLimit: TimeLimit = (work) => work();

/** Node's own error, so that a limit made of its tools needs no translation. */
export function isTimeOut(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
