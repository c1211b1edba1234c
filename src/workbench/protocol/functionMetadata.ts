import type { CustomFunctionDriver, FunctionArgument, FunctionScalar, FunctionValue } from "./customFunctions";

/** The parts of an add-in's `functions.json` that a host needs. */
export interface FunctionMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly options?: { readonly cancelable?: boolean; readonly requiresAddress?: boolean };
    readonly parameters: readonly {
      readonly name: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

type FunctionEntry = FunctionMetadata["functions"][number];
type Parameter = FunctionEntry["parameters"][number];

/** Calls custom functions by the names that formulas use, with arguments as Excel would pass them. */
export class FunctionCaller {
  private readonly entries: ReadonlyMap<string, FunctionEntry>;

  constructor(
    private readonly driver: CustomFunctionDriver,
    private readonly metadata: FunctionMetadata,
    /** Prefix in formulas, without the dot; `null` when the manifest declares none. */
    private readonly namespace: string | null = null,
  ) {
    this.entries = new Map(metadata.functions.map((entry) => [this.fullName(entry).toUpperCase(), entry]));
  }

  names(): string[] {
    return this.metadata.functions.map((entry) => this.fullName(entry));
  }

  /** An unknown name gives `#NAME?`, a wrong number of arguments `#VALUE!`. */
  call(name: string, args: readonly FunctionValue[], address: string): Promise<FunctionValue> {
    const entry = this.entries.get(name.toUpperCase());
    if (!entry) return Promise.resolve({ error: "#NAME?" });
    const prepared = prepare(entry.parameters, args);
    if (!prepared) return Promise.resolve({ error: "#VALUE!" });
    const allowErrors = this.metadata.allowErrorForDataTypeAny === true;
    return this.driver.invoke(entry.id, prepared, { address, allowErrors, cancelable: entry.options?.cancelable === true })
      .result;
  }

  /** Whether the parameter at this position takes a range as it is, be it one cell. */
  takesMatrix(name: string, position: number): boolean {
    const parameters = this.entries.get(name.toUpperCase())?.parameters ?? [];
    const parameter = parameters[position] ?? (parameters.at(-1)?.repeating ? parameters.at(-1) : undefined);
    return parameter?.dimensionality === "matrix";
  }

  private fullName({ name }: FunctionEntry): string {
    return this.namespace ? `${this.namespace}.${name}` : name;
  }
}

/** Omitted optional arguments are `null`; ranges are matrices; a repeating parameter gets all that is left as one array. */
function prepare(parameters: readonly Parameter[], args: readonly FunctionValue[]): FunctionArgument[] | null {
  const last = parameters.at(-1);
  if (args.length > parameters.length && !last?.repeating) return null;
  const out: FunctionArgument[] = [];
  for (const [i, parameter] of parameters.entries()) {
    if (parameter.repeating) {
      out.push(args.slice(i).map((arg) => shape(parameter, arg)));
      break;
    }
    const arg = args[i];
    if (arg === undefined && !parameter.optional) return null;
    out.push(arg === undefined ? null : shape(parameter, arg));
  }
  return out;
}

function shape(parameter: Parameter, arg: FunctionValue): FunctionValue {
  const wantsMatrix = parameter.dimensionality === "matrix";
  if (Array.isArray(arg))
    return wantsMatrix ? arg.map((row) => row.map((v) => convert(parameter, v))) : convert(parameter, arg[0]?.[0] ?? null);
  if (arg === null && parameter.optional) return null;
  return wantsMatrix ? [[convert(parameter, arg)]] : convert(parameter, arg);
}

/** Blanks become the zero of a declared type; `any` keeps them. */
function convert({ type }: Parameter, value: FunctionScalar): FunctionScalar {
  if (value !== null) return type === "string" && typeof value === "number" ? String(value) : value;
  return type === "number" ? 0 : type === "string" ? "" : type === "boolean" ? false : null;
}
