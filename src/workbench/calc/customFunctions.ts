import { BaseFunction, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { ErrorValue } from "../model/types";
import { keyOf } from "./areas";
import type { CustomFunctionBridge, CustomValue, EngineCell } from "./types";
import { errorToEngine, fromEngine, isError, PENDING, toEngine } from "./values";

interface Call {
  key: string;
  name: string;
  args: CustomValue[];
  caller: EngineCell;
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
    private readonly addressOf: (caller: EngineCell) => string,
  ) {}

  /** Results of earlier runs are forgotten: a function may depend on more than its arguments. */
  begin(): void {
    this.results.clear();
    this.waiting.clear();
  }

  executors(): BaseFunction[] {
    const answer = this.answer.bind(this);
    class Executor extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      override calculate(...args: BaseValueObject[]): BaseValueObject {
        const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
        return answer(String(this.name), args, caller);
      }
    }
    return this.bridge.names().map((name) => new Executor(name.toUpperCase()));
  }

  private answer(name: string, args: BaseValueObject[], caller: EngineCell): BaseValueObject {
    const values = args.map((each, position) => this.shape(fromEngine(each), name, position));
    const error = values.find(isError);
    if (error) return errorToEngine(error);
    if (values.some(holdsPending)) return ErrorValueObject.create(PENDING);
    const key = JSON.stringify([name, caller.sheetId, caller.row, caller.column, values]);
    const known = this.results.get(key);
    if (known === undefined) {
      this.waiting.set(key, { key, name, args: values, caller });
      return ErrorValueObject.create(PENDING);
    }
    if (isError(known)) this.messages.set(keyOf(caller), known);
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
  async settle(): Promise<EngineCell[]> {
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    await Promise.all(calls.map(async (call) => this.results.set(call.key, await this.issue(call))));
    return calls.map((call) => call.caller);
  }

  /** Gives up on what is still pending (functions that wait for each other in a circle). */
  abandon(): EngineCell[] {
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    for (const call of calls)
      this.results.set(call.key, { error: "#VALUE!", message: "The custom functions depend on each other in a circle." });
    return calls.map((call) => call.caller);
  }

  /** The message that belongs to an error shown in a cell. */
  messageFor(caller: EngineCell, error: string): string | undefined {
    const known = this.messages.get(keyOf(caller));
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
