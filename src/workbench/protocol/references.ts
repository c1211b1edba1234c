import type { HostObject } from "./definition";

/** Objects that the client keeps between batches (`_ReferenceId`). */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `ref:${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  /** The bookkeeping methods, which live on the root object; `undefined` for any other method. */
  rootMethod(name: string, args: unknown[]): { value: unknown } | undefined {
    switch (name) {
      case "_RemoveReference":
        this.kept.delete(String(args[0]));
        return { value: null };
      case "_RemoveAllReferences":
        this.kept.clear();
        return { value: null };
      case "_GetReferenceCount":
        return { value: this.kept.size };
      default:
        return undefined;
    }
  }
}
