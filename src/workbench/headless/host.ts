import path from "node:path";
import type { DOMWindow } from "jsdom";
import type { Calculator, CustomFunctionBridge } from "../calc/types";
import type { WorkbookModel } from "../model/types";
import { WorkbookHost } from "../objects/workbookHost";
import type { RequirementMatrix } from "../protocol/appContext";
import type { FunctionValue } from "../protocol/customFunctions";
import type { FaultPlan } from "../protocol/faults";
import type { FunctionMetadata } from "../protocol/functionMetadata";
import type { Stats } from "../protocol/stats";
import type { XdmTransport } from "../protocol/xdm";
import { findOfficeFolder, openPage } from "./page";

export interface HeadlessOptions {
  /** The workbook, or an opened file that holds one. */
  readonly model?: WorkbookModel;
  readonly opened?: { readonly model: WorkbookModel };
  /** Paths of the built add-in's scripts, in order. If the first is an `office.js`, its folder is used for Office. */
  readonly scripts: readonly string[];
  /** Markup that the scripts expect in the page. */
  readonly body?: string;
  /** The add-in's custom functions (content of `functions.json`). */
  readonly functions?: FunctionMetadata;
  /** Makes the calculator; without one formulas are kept and not computed. */
  readonly calculator?: (functions: CustomFunctionBridge) => Calculator;
  /** Language of Excel's interface; `vi-VN` unless told. */
  readonly displayLanguage?: string;
  /** API sets that this Excel claims; like LTSC 2021 unless told. */
  readonly requirements?: RequirementMatrix;
  /** Failures that the host plays, to test what the add-in makes of them. */
  readonly faults?: FaultPlan;
  /** Told of every refused network request. */
  readonly onRequest?: (what: string) => void;
}

/** The answer of `Office.onReady`. */
interface OfficeInfo {
  readonly host: string;
  readonly platform: string;
}

export interface HeadlessHost {
  /** The add-in's window, with `Office` and `Excel` ready. */
  readonly window: DOMWindow;
  readonly model: WorkbookModel;
  readonly office: OfficeInfo;
  /** Network requests that were refused, by name. */
  readonly refused: readonly string[];
  /** Errors that scripts left uncaught. */
  readonly errors: readonly string[];
  stats(): Stats;
  resetStats(): void;
  /** Calls a custom function as a formula in the cell `address` (`'Sheet'!B4`) would, by the real protocol. */
  callFunction(name: string, args: FunctionValue[], address: string): Promise<FunctionValue>;
  /** Presses a ribbon button by the name of its function; resolves when the add-in says it is done. */
  invokeCommand(functionName: string): Promise<void>;
  /** Types into cells as a user: formulas are computed and events fire. */
  setCells(sheet: string, address: string, values: unknown[][]): Promise<void>;
  setSelection(sheet: string, address: string): Promise<void>;
  /** Computes all formulas and waits for the add-in's functions. */
  recalculate(): Promise<void>;
  /** Waits until the add-in's requests are answered and nothing is left to compute. */
  settled(): Promise<void>;
  /** Throws, naming them, if there were refused requests, unknown members, host faults or script errors. */
  assertClean(): void;
  /** Closes the window. Throws, naming them, if network requests were refused. */
  close(): Promise<void>;
}

const CONVERSATION = "conversation-1";
const ADDIN = "addin-1";

/** Starts the add-in in a window without a screen or a network, over the given workbook. */
export async function startHeadless(options: HeadlessOptions): Promise<HeadlessHost> {
  const model = options.opened?.model ?? options.model;
  if (!model) throw new Error("startHeadless needs a workbook: pass model or opened.");
  const refused: string[] = [];
  const errors: string[] = [];
  const { officeFolder, scripts } = splitScripts(options.scripts);
  const displayLanguage = options.displayLanguage ?? "vi-VN";
  const page = openPage({
    officeFolder,
    scripts,
    body: options.body ?? '<div id="root"></div>',
    displayLanguage,
    conversationId: CONVERSATION,
    addinId: ADDIN,
    refuse: (what) => {
      refused.push(what);
      options.onRequest?.(what);
    },
    onError: (error) => errors.push(error),
  });
  const host = hostOf(options, model, displayLanguage, page.transport);
  const complaints = (): string[] => [
    ...refused.map((what) => `refused request: ${what}`),
    ...errors.map((error) => `uncaught error: ${error}`),
  ];
  await page.loaded;
  const office = await readyOffice(page.window, complaints).catch((error: unknown) => {
    host.close();
    page.close();
    throw error;
  });
  return {
    window: page.window,
    model,
    office,
    refused,
    errors,
    stats: () => host.addin.stats(),
    resetStats: () => host.addin.resetStats(),
    callFunction: (name, args, address) => host.callFunction(name, args, address),
    invokeCommand: (name) => host.addin.invokeCommand(name),
    setCells: (sheet, address, values) => host.edit(sheet, address, values),
    setSelection: (sheet, address) => host.setSelection(sheet, address),
    recalculate: () => host.recalculate(),
    settled: () => host.settled(),
    assertClean() {
      const { unknown, faults } = host.addin.stats();
      const all = [...complaints(), ...unknown.map((member) => `unknown member: ${member}`), ...faults];
      if (all.length > 0) throw new Error(all.join("\n"));
    },
    async close() {
      await host.settled();
      host.close();
      page.close();
      if (refused.length > 0) throw new Error(`The add-in asked for the network: ${refused.join(", ")}`);
    },
  };
}

function hostOf(options: HeadlessOptions, model: WorkbookModel, displayLanguage: string, transport: XdmTransport): WorkbookHost {
  const { calculator, functions, requirements, faults } = options;
  return new WorkbookHost({
    model,
    transport,
    conversationId: CONVERSATION,
    addinId: ADDIN,
    calculator,
    functions,
    requirements,
    displayLanguage,
    faults,
  });
}

function splitScripts(scripts: readonly string[]): { officeFolder: string; scripts: readonly string[] } {
  const [first, ...rest] = scripts;
  if (first && path.basename(first) === "office.js") return { officeFolder: path.dirname(first), scripts: rest };
  return { officeFolder: findOfficeFolder(), scripts };
}

const START_LIMIT_MS = 60_000;

/** `Office.onReady()`; an add-in that never gets there is reported with what went wrong. */
async function readyOffice(window: DOMWindow, complaints: () => string[]): Promise<OfficeInfo> {
  const { Office } = window as DOMWindow & { Office?: { onReady(): Promise<OfficeInfo> } };
  if (!Office) throw new Error(["office.js did not load.", ...complaints()].join("\n"));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const fail = (): void => reject(new Error(["Office did not get ready.", ...complaints()].join("\n")));
    timer = setTimeout(fail, START_LIMIT_MS);
  });
  const { host, platform } = await Promise.race([Office.onReady(), late]).finally(() => clearTimeout(timer));
  return { host, platform };
}
