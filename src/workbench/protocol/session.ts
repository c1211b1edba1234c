import { clientName, fieldsOf, HostObject, NULL, RichApiError, type Answer } from "./definition";
import { Members } from "./members";
import { runQuery } from "./query";
import { References } from "./references";
import type { Stats } from "./stats";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

export interface SessionHooks {
  /** Called before a calculated object is read. */
  beforeRead?(): Promise<void> | void;
  /** Called when a batch of the add-in has run, also when it failed. */
  afterBatch?(): void;
  /** The minor version of its API set with which a member came; `undefined` for the first. */
  since?(className: string, member: string): number | undefined;
}

/** The objects of one batch, by path id. */
interface Batch {
  readonly body: RequestBody;
  readonly objects: Map<number, Answer>;
}

/** Executes RichApi batches on host objects; independent of transport and of Excel. */
export class RichApiSession {
  private readonly members: Members;
  private readonly references = new References();

  constructor(
    private readonly root: HostObject,
    /** Top-level objects by full name, e.g. `Microsoft.AppRuntime.AppRuntimeService`. */
    private readonly services: ReadonlyMap<string, HostObject>,
    private readonly stats: Stats,
    private readonly hooks: SessionHooks = {},
    /** Minor version of the API set (1.x) that the host claims. */
    version = Infinity,
  ) {
    this.members = new Members(
      (member) => this.stats.unknown.push(member),
      (className, member) => (hooks.since?.(className, member) ?? 0) <= version,
    );
  }

  /** Runs the actions in order up to the first error, as Excel does: what ran before it stays done. */
  async process(body: RequestBody): Promise<ResponseBody> {
    const batch: Batch = { body, objects: new Map() };
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        const Value = await this.run(action, batch);
        response.Results.push({ ActionId: action.Id, Value: Value === undefined ? null : Value });
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      } catch (error) {
        const { code, message, status } = this.asRichApiError(error);
        const Location = this.location(action, batch);
        response.Error = { Code: code, Message: message, HttpStatusCode: status, ActionIndex: index, Location };
        break;
      }
    }
    this.hooks.afterBatch?.();
    return response;
  }

  /** Errors of the model carry a `code` of their own; anything else is a fault of the host. */
  private asRichApiError(error: unknown): RichApiError {
    if (error instanceof RichApiError) return error;
    if (error instanceof Error && "code" in error && typeof error.code === "string") {
      return new RichApiError(error.code, error.message, error.code === "ItemNotFound" ? 404 : 400);
    }
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.stats.faults.push(fault);
    return new RichApiError("GeneralException", fault, 500);
  }

  private async run(action: Action, batch: Batch): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId, batch);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(object, batch);
      case ActionType.query:
      case ActionType.queryAsJson:
        if (object instanceof HostObject && object.spec.calculated) await this.hooks.beforeRead?.();
        return runQuery(this.members, object, action.QueryInfo ?? {}, action.ActionType === ActionType.queryAsJson);
      case ActionType.method:
        return this.method(object, action, batch);
      case ActionType.setProperty:
        this.members.set(notNull(object), action.Name, this.args(action.ArgumentInfo, batch)[0]);
        return null;
      case ActionType.update:
        this.members.update(notNull(object), action.ObjectState ?? fieldsOf(this.args(action.ArgumentInfo, batch)[0]));
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new RichApiError("InvalidOperation", `The host does not run actions of type ${action.ActionType}.`);
    }
  }

  private instantiate(object: Answer, batch: Batch): unknown {
    if (!(object instanceof HostObject)) return null;
    const { id, referencable } = object.spec;
    return {
      ...(id ? { [id]: this.members.get(object, id) } : {}),
      ...(referencable && batch.body.AutoKeepReference ? { _ReferenceId: this.references.keep(object) } : {}),
    };
  }

  private async method(object: Answer, action: Action, batch: Batch): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      return object instanceof HostObject ? { _ReferenceId: this.references.keep(object) } : null;
    }
    const answer = await this.call(notNull(object), action.Name, this.args(action.ArgumentInfo, batch));
    return answer instanceof HostObject || answer === NULL ? null : answer;
  }

  private call(object: HostObject, name: string, args: unknown[]): unknown {
    const bookkeeping = object === this.root ? this.references.rootMethod(name, args) : undefined;
    return bookkeeping ? bookkeeping.value : this.members.call(object, name, args);
  }

  /** Arguments with object references put in, wherever they stand. */
  private args(info: ArgumentInfo | undefined, batch: Batch): unknown[] {
    const convert = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(value)) return value.map((v, i) => convert(v, Array.isArray(reference) ? reference[i] : 0));
      if (typeof reference === "number" && reference > 0) return this.resolve(reference, batch);
      return value;
    };
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => convert(value, references?.[i]));
  }

  private resolve(id: number, batch: Batch): Answer {
    const known = batch.objects.get(id);
    if (known !== undefined) return known;
    const path = batch.body.ObjectPaths[id];
    if (!path) throw new RichApiError("InvalidObjectPath", `There is no object path ${id}.`);
    const answer = this.open(path, batch);
    batch.objects.set(id, answer);
    return answer;
  }

  private open(path: ObjectPath, batch: Batch): Answer {
    if (path.ObjectPathType === PathType.global) return this.root;
    if (path.ObjectPathType === PathType.nullObject) return NULL;
    if (path.ObjectPathType === PathType.newObject) return this.service(path.Name);
    if (path.ObjectPathType === PathType.reference) {
      const object = this.references.get(path.Name);
      if (!object) throw new RichApiError("InvalidReference", "This reference is not valid for the current operation.");
      return object;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0, batch);
    if (!(parent instanceof HostObject)) return NULL;
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(this.call(parent, path.Name, this.args(path.ArgumentInfo, batch)), path.Name);
      case PathType.property:
        return this.members.nav(parent, path.Name);
      case PathType.indexer:
        return this.members.item(parent, this.args(path.ArgumentInfo, batch)[0]);
      default:
        throw new RichApiError("InvalidObjectPath", `The host does not know object paths of type ${path.ObjectPathType}.`);
    }
  }

  private service(name: string): HostObject {
    const service = this.services.get(name);
    if (service) return service;
    this.stats.unknown.push(name);
    throw new RichApiError("ApiNotFound", `The host does not have ${name}.`, 404);
  }

  /** Where an error arose, as Excel writes it: `Worksheet.getRange`. */
  private location(action: Action, batch: Batch): string {
    const path = batch.body.ObjectPaths[action.ObjectPathId];
    if (!path) return "";
    const nameOf = (id: number | undefined): string => {
      const object = id === undefined ? undefined : batch.objects.get(id);
      return object instanceof HostObject ? object.spec.name : "";
    };
    if (batch.objects.has(path.Id)) return `${nameOf(path.Id)}.${clientName(action.Name)}`;
    // The path itself could not be opened: find the innermost step that failed.
    let failed = path;
    while (failed.ParentObjectPathId !== undefined && !batch.objects.has(failed.ParentObjectPathId)) {
      const parent = batch.body.ObjectPaths[failed.ParentObjectPathId];
      if (!parent) break;
      failed = parent;
    }
    return `${nameOf(failed.ParentObjectPathId)}.${clientName(failed.Name || "getItem")}`;
  }
}

function notNull(object: Answer): HostObject {
  if (object instanceof HostObject) return object;
  throw new RichApiError("InvalidOperation", "The object is a null object; check isNullObject first.");
}

function asObject(answer: unknown, name: string): Answer {
  if (answer instanceof HostObject || answer === NULL) return answer;
  throw new Error(`${name} answered no object`);
}
