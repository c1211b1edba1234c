/** Why Excel refused; stable codes that use cases translate. */
export type ExcelFailureCode =
  | "cell-editing"
  | "protected"
  | "sheet-missing"
  | "payload-too-large"
  | "access-denied"
  | "not-supported"
  | "cancelled"
  | "general";

export interface FailureDetails {
  readonly sheet?: string;
  /** Sheets that hold something of the failed run. */
  readonly written?: readonly string[];
  /** Excel's own code and message. */
  readonly technical?: string;
}

/** The only error that leaves this folder. */
export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";
  constructor(
    readonly code: ExcelFailureCode,
    readonly details: FailureDetails = {},
  ) {
    super(details.technical ? `${code}: ${details.technical}` : code);
  }
}

const CODES: ReadonlyMap<string, ExcelFailureCode> = new Map<string, ExcelFailureCode>([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["CellEditMode", "cell-editing"],
  ["ItemNotFound", "sheet-missing"],
  ["InvalidReference", "sheet-missing"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["AccessDenied", "access-denied"],
  ["ApiNotFound", "not-supported"],
  ["ApiNotAvailable", "not-supported"],
  ["UnsupportedOperation", "not-supported"],
  ["NotImplemented", "not-supported"],
  ["RequestAborted", "cancelled"],
]);

/** Documented to come and go while the user switches workbooks or sheets: worth one more try. */
const PASSING = new Set(["GeneralException", "InvalidSelection"]);

/** Puts any error of Office.js under one of our codes. */
export function toFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code = "", message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  const technical = code ? `${code}: ${message}` : message;
  if (code === "AccessDenied" && /protect/i.test(message)) return new ExcelFailure("protected", { technical });
  return new ExcelFailure(CODES.get(code) ?? "general", { technical });
}

/** Throws `cancelled` once the signal is set. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelFailure("cancelled");
}

/** Lets Excel and the pane breathe between two blocks (its watchdog restarts an add-in after 5 s of silence). */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs one batch; waits while a cell is being edited. `repeatable`: the batch has no lasting effect, so a passing
 * failure is tried once more.
 * @throws ExcelFailure
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: { readonly repeatable?: boolean } = {},
): Promise<T> {
  const attempt = (): Promise<T> => Excel.run({ delayForCellEdit: true }, batch);
  try {
    return await attempt();
  } catch (error) {
    if (!options.repeatable || !PASSING.has((error as { code?: string } | null)?.code ?? "")) throw toFailure(error);
  }
  try {
    return await attempt();
  } catch (error) {
    throw toFailure(error);
  }
}
