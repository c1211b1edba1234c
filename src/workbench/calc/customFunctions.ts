import type { ErrorType } from "@univerjs/engine-formula";
import { BaseFunction, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { ErrorValue } from "../model/types";
import type { CustomFunctionBridge, CustomValue } from "./types";
import { fromEngine, isError, PENDING, toEngine } from "./values";

/** A cell that called a custom function. */
export interface Caller {
  sheetId: string;
  row: number;
  column: number;
}

interface Call {
  key: string;
  name: string;
  args: CustomValue[];
  caller: Caller;
}

/**
 * Asynchronous custom functions for an engine that computes synchronously. A call whose result is not known answers "pending"
 * and is collected; `settle` issues all collected calls together; the cells that made them are then computed again and find the results.
 */
export class CustomFunctionCalls {
  private readonly results = new Map<string, CustomValue>();
  private readonly waiting = new Map<string, Call>();
  private readonly messages = new Map<string, ErrorValue>();

  constructor(
    private readonly bridge: CustomFunctionBridge,
    private readonly addressOf: (caller: Caller) => string,
  ) {}

  /** Results of earlier runs are forgotten: a function may depend on more than its arguments. */
  begin(): void {
    this.results.clear();
    this.waiting.clear();
  }

  executors(): BaseFunction[] {
    const calls = this as CustomFunctionCalls;
    class Executor extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      override calculate(...args: BaseValueObject[]): BaseValueObject {
        const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
        return calls.answer(String(this.name), args, caller);
      }
    }
    return this.bridge.names().map((name) => new Executor(name.toUpperCase()));
  }

  private answer(name: string, args: BaseValueObject[], caller: Caller): BaseValueObject {
    const values = args.map((each, position) => this.shape(fromEngine(each), name, position));
    const error = values.find(isError);
    if (error) return ErrorValueObject.create(error.error as ErrorType);
    if (values.some(holdsPending)) return ErrorValueObject.create(PENDING);
    const key = JSON.stringify([name, caller.sheetId, caller.row, caller.column, values]);
    const known = this.results.get(key);
    if (known === undefined) {
      this.waiting.set(key, { key, name, args: values, caller });
      return ErrorValueObject.create(PENDING);
    }
    if (isError(known)) this.messages.set(placeKey(caller), known);
    return toEngine(known);
  }

  /** A single cell is a scalar or a 1 × 1 matrix, as the parameter wants it. */
  private shape(value: CustomValue, name: string, position: number): CustomValue {
    const takesMatrix = this.bridge.takesMatrix?.(name, position);
    if (!Array.isArray(value)) return takesMatrix ? [[value]] : value;
    const isSingle = value.length === 1 && value[0]?.length === 1;
    if (takesMatrix ?? !isSingle) return value;
    return isSingle ? (value[0]?.[0] ?? null) : { error: "#VALUE!" };
  }

  /** Issues the collected calls together and returns the cells to compute again; none when nothing was pending. */
  async settle(): Promise<Caller[]> {
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    await Promise.all(calls.map(async (call) => this.results.set(call.key, await this.issue(call))));
    return calls.map((call) => call.caller);
  }

  /** Gives up on what is still pending (functions that wait for each other in a circle). */
  abandon(): Caller[] {
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    for (const call of calls)
      this.results.set(call.key, { error: "#VALUE!", message: "The custom functions depend on each other in a circle." });
    return calls.map((call) => call.caller);
  }

  /** The message that belongs to an error shown in a cell. */
  messageFor(caller: Caller, error: string): string | undefined {
    const known = this.messages.get(placeKey(caller));
    return known?.error === error ? known.message : undefined;
  }

  private async issue(call: Call): Promise<CustomValue> {
    try {
      return (await this.bridge.call(call.name, call.args, this.addressOf(call.caller))) ?? null;
    } catch (reason) {
      return { error: "#VALUE!", message: reason instanceof Error ? reason.message : String(reason) };
    }
  }
}

function holdsPending(value: CustomValue): boolean {
  return Array.isArray(value) && value.some((row) => row.some((cell) => isError(cell) && cell.error === PENDING));
}

function placeKey({ sheetId, row, column }: Caller): string {
  return `${sheetId}\n${row},${column}`;
}
