import { appContext, LTSC_2021, type RequirementMatrix } from "./appContext";
import { CustomFunctionDriver } from "./customFunctions";
import type { HostObject } from "./definition";
import { EventHub, EventType, MessageCategory, type RichApiEntry } from "./events";
import { doneBefore, failed, type Fault, type FaultPlan } from "./faults";
import { officeServices, type RuntimeState } from "./services";
import { RichApiSession, type SessionHooks } from "./session";
import { emptyStats, utf8Length, type Stats } from "./stats";
import { ActionType, PathType, type RequestBody } from "./wire";
import { UNSUPPORTED, XdmHost, type XdmTransport } from "./xdm";

/** What the host of an add-in needs to know of the document. */
export interface HostedDocument extends SessionHooks {
  readonly root: HostObject;
  readonly fileName: string;
  /** Called before a batch of the add-in runs. */
  beforeBatch?(): Promise<void> | void;
}

export interface AddinHostOptions {
  readonly transport: XdmTransport;
  readonly conversationId: string;
  readonly addinId: string;
  readonly displayLanguage?: string;
  readonly requirements?: RequirementMatrix;
  /** Old document settings (`Office.context.document.settings`), kept up to date. */
  readonly documentSettings?: Map<string, unknown>;
  onVisibility?(visibility: string): void;
  /** Failures to play; none unless told. */
  readonly faults?: FaultPlan;
}

/** Methods of `executeMethod`, by their dispatch id. */
const Dispatch = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;

/** Excel on the web takes and gives at most 5 MB a batch. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

const PAYLOAD_ERRORS: ReadonlyMap<string, number> = new Map([
  ["RequestPayloadSizeLimitExceeded", REQUEST_TOO_LARGE],
  ["ResponsePayloadSizeLimitExceeded", RESPONSE_TOO_LARGE],
]);

const EVENTS = new Set(["appCommandInvoked", "richApiMessage", "documentSelectionChanged", "settingsChanged"]);

interface ExecuteMethod {
  ArrayData?: unknown[];
  DdaMethod?: { DispatchId?: number; [key: string]: unknown };
  DdaSettingsMethod?: { Properties?: [string, string][] };
  [key: string]: unknown;
}

/** Everything that one add-in talks to: RichApi, events, custom functions, settings, commands, visibility. */
export class AddinHost {
  readonly functions: CustomFunctionDriver;
  readonly events: EventHub;
  readonly runtime: RuntimeState;
  private readonly document: HostedDocument;
  private readonly xdm: XdmHost;
  private readonly session: RichApiSession;
  private readonly counters: Stats = emptyStats();
  private readonly settings: Map<string, unknown>;
  private readonly commands = new Map<string, () => void>();
  private turn: Promise<unknown> = Promise.resolve();
  private commandNumber = 0;
  private readonly requirements: RequirementMatrix;

  constructor(
    private readonly options: AddinHostOptions,
    open: (host: { events: EventHub; functions: CustomFunctionDriver }) => HostedDocument,
  ) {
    this.requirements = options.requirements ?? LTSC_2021;
    const send = (entries: RichApiEntry[]): void => void this.fireRichApi(entries);
    this.functions = new CustomFunctionDriver(send);
    this.events = new EventHub(send);
    this.settings = options.documentSettings ?? new Map<string, unknown>();
    this.runtime = { visibility: "Visible", startState: "Inactive", onVisibility: (state) => this.showed(state) };
    this.document = open({ events: this.events, functions: this.functions });
    const services = new Map(officeServices(this.runtime));
    services.set("Microsoft.ExcelServices.CustomFunctions", this.functions.service());
    this.session = new RichApiSession(this.document.root, services, this.counters, this.document, this.minorVersion());
    this.xdm = new XdmHost(
      options.transport,
      options.conversationId,
      (action, data) => this.invoke(action, data),
      (event) => EVENTS.has(event) || !this.unknown(`event ${event}`),
      (text) => {
        this.counters.requests++;
        this.counters.requestBytes += utf8Length(text);
      },
    );
  }

  /** Notes an error inside the host. */
  fault(error: unknown): void {
    this.counters.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** A copy of the counters. */
  stats(): Stats {
    return { ...this.counters, unknown: [...this.counters.unknown], faults: [...this.counters.faults] };
  }

  resetStats(): void {
    Object.assign(this.counters, emptyStats());
  }

  /** Presses a ribbon button with an `ExecuteFunction` action; resolves when the add-in called `event.completed()`. */
  invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    const id = `command-${++this.commandNumber}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: controlId } });
      if (this.xdm.fire("appCommandInvoked", [id, functionName, event])) return;
      this.commands.delete(id);
      reject(new Error("The add-in does not listen to commands."));
    });
  }

  /** The selection of the document moved (old event of Office, `workbook.onSelectionChanged`). */
  selectionChanged(): void {
    this.xdm.fire("documentSelectionChanged", { Version: 1 });
  }

  /** Resolves when all requests received so far are answered. */
  async idle(): Promise<void> {
    await this.turn;
  }

  close(): void {
    this.xdm.close();
  }

  /** 14 for ExcelApi 1.14. */
  private minorVersion(): number {
    return Number(String(this.requirements.ExcelApi ?? 1.1).split(".")[1] ?? 0);
  }

  private fireRichApi(entries: RichApiEntry[]): boolean {
    return this.xdm.fire("richApiMessage", { ArrayData: entries, Version: 1 });
  }

  private showed(visibility: string): void {
    this.options.onVisibility?.(visibility);
    const message = JSON.stringify({ visibility });
    setTimeout(() => this.fireRichApi([[MessageCategory.event, EventType.visibilityChanged, "", message, 0]]), 0);
  }

  private unknown(member: string): boolean {
    this.counters.unknown.push(member);
    return true;
  }

  private async invoke(action: string, data: unknown): Promise<{ data: unknown; error?: number }> {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return { data: this.appContext() };
      case "ContextActivationManager_notifyHost":
        return { data: null };
      case "executeMethod":
        return { data: await this.execute(data as ExecuteMethod) };
      default:
        this.unknown(`action ${action}`);
        return { data: null, error: -1 };
    }
  }

  private appContext(): Record<string, unknown> {
    return appContext({
      addinId: this.options.addinId,
      fileName: this.document.fileName,
      displayLanguage: this.options.displayLanguage ?? "vi-VN",
      requirements: this.requirements,
      settings: this.settingPairs(),
    });
  }

  private settingPairs(): [string, string][] {
    return [...this.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  private async execute(call: ExecuteMethod): Promise<unknown> {
    const dispatch = call.DdaMethod?.DispatchId;
    switch (dispatch) {
      case Dispatch.richApi:
        return this.richApi(String(call.ArrayData?.[4]));
      case Dispatch.settingsSave:
        this.settings.clear();
        for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) this.settings.set(key, JSON.parse(value));
        return { Error: 0, Version: 1 };
      case Dispatch.settingsRefresh: {
        const Settings = this.settingPairs().map(([Name, Value]) => ({ Name, Value }));
        return { Error: 0, Version: 1, Properties: { Settings } };
      }
      case Dispatch.commandCompleted:
        this.commandCompleted(call);
        return { Error: 0, Version: 1 };
      default:
        this.unknown(`method ${String(dispatch)}`);
        return { Error: UNSUPPORTED, Version: 1 };
    }
  }

  private commandCompleted(call: ExecuteMethod): void {
    const text = JSON.stringify(call);
    for (const [id, done] of this.commands) {
      if (!text.includes(`"${id}"`)) continue;
      this.commands.delete(id);
      done();
    }
  }

  private async richApi(text: string): Promise<unknown> {
    if (utf8Length(text) > PAYLOAD_LIMIT) return { Error: REQUEST_TOO_LARGE, Version: 1 };
    const body = JSON.parse(text) as RequestBody;
    const isService = isServiceBatch(body);
    const fault = isService ? null : (this.options.faults?.(body) ?? null);
    const answer = await (isService ? this.session.process(body) : this.inTurn(body, fault));
    const refused = fault && PAYLOAD_ERRORS.get(fault.code);
    if (refused) return { Error: refused, Version: 1 };
    const response = JSON.stringify(answer);
    const bytes = utf8Length(response);
    this.counters.responseBytes += bytes;
    if (bytes > PAYLOAD_LIMIT) return { Error: RESPONSE_TOO_LARGE, Version: 1 };
    return { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], response] };
  }

  /** Batches of the add-in run one after the other. */
  private inTurn(body: RequestBody, fault: Fault | null): ReturnType<RichApiSession["process"]> {
    if (!isHousekeeping(body) && !isStartUp(body)) this.counters.syncs++;
    const run = this.turn.then(async () => {
      await this.document.beforeBatch?.();
      return fault ? failed(fault, await this.session.process(doneBefore(fault, body)), body) : this.session.process(body);
    });
    this.turn = run.catch(() => undefined);
    return run;
  }
}

/** Batches in which the library only gives references back. */
function isHousekeeping(body: RequestBody): boolean {
  const work = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return work.length > 0 && work.every((action) => action.Name === "_RemoveReference");
}

/** The batch in which the runtime of the custom functions says that it is ready. */
function isStartUp(body: RequestBody): boolean {
  return body.Actions.some((action) => action.Name === "_SetOsfControlContainerReadyForCustomFunctions");
}

/** Batches of Office's own services (results of custom functions, visibility) must not wait for the add-in's. */
function isServiceBatch(body: RequestBody): boolean {
  return !Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.global || path.ObjectPathType === PathType.reference,
  );
}
