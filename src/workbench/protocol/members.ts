import {
  clientName,
  fieldsOf,
  RichApiError,
  wireName,
  type Answer,
  type ClassSpec,
  type HostObject,
  type Scalar,
} from "./definition";

/** Finds members in the class tables; a missing one is reported by name and answered `ApiNotFound`. */
export class Members {
  constructor(
    private readonly unknown: (member: string) => void,
    /** Whether the simulated version of Office has the member, by class and client name. */
    private readonly available: (className: string, member: string) => boolean = () => true,
  ) {}

  missing(spec: ClassSpec<unknown>, wire: string, kind = ""): RichApiError {
    const member = `${spec.name}.${clientName(wire)}`;
    this.unknown(member);
    return new RichApiError("ApiNotFound", `The host does not have ${member}${kind}.`, 404);
  }

  scalar(object: HostObject, wire: string): Scalar<unknown> | undefined {
    return this.own(object, object.spec.scalars, wire);
  }

  /** The scalars that `load()` without names gives. */
  allScalars({ spec }: HostObject): string[] {
    return Object.keys(spec.scalars ?? {}).filter((wire) => this.available(spec.name, clientName(wire)));
  }

  get(object: HostObject, wire: string): unknown {
    const scalar = this.scalar(object, wire);
    if (!scalar) throw this.missing(object.spec, wire);
    return scalar.get(object.target);
  }

  set(object: HostObject, wire: string, value: unknown): void {
    const write = this.own(object, object.spec.writeOnly, wire);
    if (write) return write(object.target, value);
    const scalar = this.scalar(object, wire);
    if (!scalar) throw this.missing(object.spec, wire);
    if (!scalar.set) throw this.missing(object.spec, wire, " to set");
    scalar.set(object.target, value);
  }

  nav(object: HostObject, wire: string): Answer {
    const nav = this.own(object, object.spec.navs, wire);
    if (!nav) throw this.missing(object.spec, wire);
    return nav(object.target);
  }

  call(object: HostObject, wire: string, args: unknown[]): unknown {
    const method = this.own(object, object.spec.methods, wire);
    if (!method) throw this.missing(object.spec, wire);
    return (method as (target: unknown, ...args: unknown[]) => unknown)(object.target, ...args);
  }

  item(object: HostObject, key: unknown): HostObject {
    if (!object.spec.indexer) throw this.missing(object.spec, "GetItem");
    return object.spec.indexer(object.target, key);
  }

  /** `object.set({ values, format: { fill: … } })`: scalars, and navigation properties recursively. */
  update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const wire = wireName(name);
      if (this.scalar(object, wire)) this.set(object, wire, value);
      else {
        const inner = this.nav(object, wire);
        if (typeof inner !== "symbol") this.update(inner, fieldsOf(value));
      }
    }
  }

  private own<V>({ spec }: HostObject, table: Readonly<Record<string, V>> | undefined, wire: string): V | undefined {
    const known = table !== undefined && Object.prototype.hasOwnProperty.call(table, wire);
    return known && this.available(spec.name, clientName(wire)) ? table[wire] : undefined;
  }
}
