import { defineClass, fieldsOf, type HostObject } from "./definition";
import { MessageCategory, type RichApiEntry } from "./events";

/** Error of a custom function as Excel would show it. */
interface FunctionError {
  readonly error: string; // "#N/A"
  readonly message?: string;
}
export type FunctionScalar = string | number | boolean | null | FunctionError;
export type FunctionValue = FunctionScalar | FunctionScalar[][];
/** A repeating parameter takes several. */
export type FunctionArgument = FunctionValue | readonly FunctionValue[];

const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_ERRORS_AS_ARGUMENTS = 4;

/** Result codes of the runtime. */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export interface InvokeOptions {
  /** Address of the calling cell. */
  readonly address?: string;
  /** The function takes error values as arguments (`allowErrorForDataTypeAny`). */
  readonly allowErrors?: boolean;
  readonly cancelable?: boolean;
}

type Settle = (value: FunctionValue) => void;

/** Calls the add-in's custom functions by the real protocol: messages out, results back through RichApi. */
export class CustomFunctionDriver {
  private next = 1;
  private readonly pending = new Map<number, Settle>();
  private queue: RichApiEntry[] = [];
  private busyListeners: (() => void)[] = [];
  private markReady: () => void = () => undefined;
  /** The runtime in the add-in's window takes calls. */
  readonly ready = new Promise<void>((resolve) => (this.markReady = resolve));

  constructor(private readonly send: (entries: RichApiEntry[]) => void) {}

  get inFlight(): number {
    return this.pending.size;
  }

  /** Resolves as soon as a call is on its way. */
  busy(): Promise<void> {
    if (this.pending.size > 0) return Promise.resolve();
    return new Promise((resolve) => this.busyListeners.push(resolve));
  }

  /** Calls of one turn go out in one message, as in a recalculation of Excel. */
  invoke(
    name: string,
    args: readonly FunctionArgument[],
    options: InvokeOptions = {},
  ): { id: number; result: Promise<FunctionValue> } {
    const id = this.next++;
    const failed = options.allowErrors ? undefined : firstError(args);
    if (failed) return { id, result: Promise.resolve(failed) };
    const flags = (options.cancelable ? FLAG_CANCELABLE : 0) | (options.allowErrors ? FLAG_ERRORS_AS_ARGUMENTS : 0);
    const call = [id, name, args.map(encode), options.address ?? null, flags, null];
    const result = new Promise<FunctionValue>((resolve) => this.pending.set(id, resolve));
    if (this.queue.length === 0) void this.ready.then(() => setTimeout(() => this.flush(), 0));
    this.queue.push([MessageCategory.customFunction, INVOKE, "", JSON.stringify(call), id]);
    for (const listener of this.busyListeners.splice(0)) listener();
    return { id, result };
  }

  /** Tells the add-in that a call is no longer wanted; its result is `#N/A`. */
  cancel(id: number): void {
    this.send([[MessageCategory.customFunction, CANCEL, "", JSON.stringify({ invocationId: id }), id]]);
    this.settle(id, { error: "#N/A" });
  }

  private flush(): void {
    const entries = this.queue;
    this.queue = [];
    this.send(entries);
  }

  private settle(id: number, value: FunctionValue): void {
    this.pending.get(id)?.(value);
    this.pending.delete(id);
  }

  /** The service object that the runtime reports to. */
  service(): HostObject {
    return CustomFunctionsService.of({
      ready: () => this.markReady(),
      result: (id, ok, value, code) => this.settle(id, ok ? decode(value) : failure(value, code)),
    });
  }
}

interface Receiver {
  ready(): void;
  result(id: number, ok: boolean, value: unknown, code: number | undefined): void;
}
type ResultRow = [number, boolean, unknown, (number | unknown[])?];

/** Answers to `_GetEnabledFeatures`: 2 shortens the runtime's pause between results. */
const ENABLED_FEATURES = [2];

const CustomFunctionsService = defineClass<Receiver>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (receiver) => receiver.ready(),
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    SetInvocationArrayResults: (receiver, rows: ResultRow[]) => {
      for (const [id, ok, value, code] of rows) receiver.result(id, ok, value, typeof code === "number" ? code : undefined);
    },
    SetInvocationResults: (receiver, rows: { id: number; failed?: boolean; value?: unknown; errorCode?: number }[]) => {
      for (const row of rows) receiver.result(row.id, !row.failed, row.value, row.errorCode);
    },
  },
});

const failure = (value: unknown, code: number | undefined): FunctionError =>
  fault(ERROR_TEXTS[code ?? 7] ?? "#VALUE!", typeof value === "string" ? value : undefined);

const fault = (error: string, message?: string): FunctionError => (message ? { error, message } : { error });

const isFunctionError = (value: unknown): value is FunctionError =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;

function firstError(value: unknown): FunctionError | undefined {
  if (isFunctionError(value)) return { error: value.error };
  return Array.isArray(value) ? value.map(firstError).find((found) => found !== undefined) : undefined;
}

function encode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encode);
  return isFunctionError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

/** Results: scalars, matrices, and errors inside them. */
function decode(value: unknown): FunctionValue {
  if (Array.isArray(value)) return value.map((row) => (Array.isArray(row) ? row.map(decodeScalar) : [decodeScalar(row)]));
  return decodeScalar(value);
}

function decodeScalar(value: unknown): FunctionScalar {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const { type, basicValue, message } = fieldsOf(value);
  if (type === "Error") return fault(String(basicValue), typeof message === "string" ? message : undefined);
  return typeof basicValue === "number" || typeof basicValue === "string" ? basicValue : { error: "#VALUE!" };
}
