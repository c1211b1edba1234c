/**
 * Host-side objects, declared as data: one table a class, by the wire (Pascal case) names of the real library.
 * Nothing here knows Excel.
 */

/** What a `…OrNullObject` member answers when there is nothing. */
export const NULL = Symbol("null object");

export type Answer = HostObject | typeof NULL;

/** An error as the client will see it (`OfficeExtension.Error.code`, `.message`). */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const itemNotFound = (): RichApiError => new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (why = "The argument is invalid or missing or has an incorrect format."): RichApiError =>
  new RichApiError("InvalidArgument", why);

/** The members of an object that came over the wire. @throws RichApiError when it is none */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return { ...value };
}

export interface Scalar<T> {
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
}

export interface ClassSpec<T> {
  /** The client's class name, e.g. `RangeFormat`. */
  readonly name: string;
  /** Wire name of the scalar that identifies an item in its collection. */
  readonly id?: string;
  /** Only these classes get a `_ReferenceId`. */
  readonly referencable?: boolean;
  /** Its scalars depend on formulas: read only after pending calculation. */
  readonly calculated?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Names that the library only writes, where it reads the property under another one. */
  readonly writeOnly?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly navs?: Readonly<Record<string, (target: T) => Answer>>;
  /** Answers an object, a plain value, or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, ...args: never[]) => unknown>>;
  /** The items of a collection. */
  items?(target: T): HostObject[];
  /** `getItem(key)` of a collection. */
  indexer?(target: T, key: unknown): HostObject;
}

/** An instance: its class' table and the plain data it stands for. */
export class HostObject {
  constructor(
    readonly spec: ClassSpec<unknown>,
    readonly target: unknown,
  ) {}
}

/** The object that a navigation property leads to; `undefined` where the class has none of the name, or nothing is there. */
export function navigated({ spec, target }: HostObject, wire: string): HostObject | undefined {
  const found = spec.navs?.[wire]?.(target);
  return found instanceof HostObject ? found : undefined;
}

export interface HostClass<T> {
  readonly spec: ClassSpec<T>;
  /** The object that stands for `target`. */
  of(target: T): HostObject;
}

const registry = new Map<string, ClassSpec<unknown>>();

/** Every class defined so far, by name: what docs/host-api.md must list. @public */
export const definedClasses = (): ReadonlyMap<string, ClassSpec<unknown>> => registry;

export function defineClass<T>(spec: ClassSpec<T>): HostClass<T> {
  const erased = spec as unknown as ClassSpec<unknown>;
  registry.set(spec.name, erased);
  return { spec, of: (target) => new HostObject(erased, target) };
}

/** A class that stands before its table, so that classes can answer one another's objects. */
export interface DeclaredClass<T> extends Pick<HostClass<T>, "of"> {
  /** Gives the class its table, once. */
  define(table: Omit<ClassSpec<T>, "name">): void;
}

export function declareClass<T>(name: string): DeclaredClass<T> {
  let defined: HostClass<T> | null = null;
  return {
    define: (table) => (defined = defineClass<T>({ name, ...table })),
    of: (target) => {
      if (!defined) throw new Error(`${name} has no table: its file is not loaded`);
      return defined.of(target);
    },
  };
}

/** `GetRange` → `getRange`. */
export const clientName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
/** `getRange` → `GetRange`. */
export const wireName = (client: string): string => client.charAt(0).toUpperCase() + client.slice(1);
