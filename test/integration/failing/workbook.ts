import type * as app from "../support/app";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import { startHeadless, type HeadlessHost } from "../../../src/workbench/headless/host";
import type { SheetModel, WorkbookModel } from "../../../src/workbench/model/types";
import { deleteSheet, findSheet } from "../../../src/workbench/model/workbook";
import type { Fault } from "../../../src/workbench/protocol/faults";
import { ActionType, type RequestBody } from "../../../src/workbench/protocol/wire";
import { newFile } from "../../../src/workbench/xlsx/save";
import { fingerprint } from "../../../src/app/fingerprints";
import { fileOf } from "../../bench/workbook";
import { addinBundle } from "../support/bundled";

/** What happens at one request of a command. */
export type Happening = (host: FailingHost) => Fault | null;

/** The add-in over a workbook that can be put back, with something happening at a chosen request. */
export interface FailingHost {
  readonly app: typeof app;
  readonly model: WorkbookModel;
  readonly host: HeadlessHost;
  /** Runs a command; `happening` comes at its `at`-th request (1 is the first). Answers the number of requests that it made. */
  run(command: () => Promise<unknown>, at?: number, happening?: Happening): Promise<{ requests: number; result: Settled }>;
  /** Keeps the workbook as it is now. */
  keep(): void;
  /** Puts the workbook back to what was kept. */
  restore(): void;
}

type Settled = { readonly done: true; readonly value: unknown } | { readonly done: false; readonly error: app.AppError };

const isWork = (batch: RequestBody): boolean =>
  batch.Actions.some(({ ActionType: type, Name }) => type !== ActionType.instantiate && Name !== "_RemoveReference") &&
  !batch.Actions.some(({ Name }) => Name === "_SetOsfControlContainerReadyForCustomFunctions");

export async function openFailing(empty = false): Promise<FailingHost> {
  const opened = empty ? newFile("trống.xlsx") : fileOf(sampleSheets());
  const { script, functions } = addinBundle();
  let requests = 0;
  let plan: { at: number; happening: Happening } | null = null;
  const faults = (batch: RequestBody): Fault | null => {
    if (!isWork(batch)) return null;
    requests += 1;
    return plan && plan.at === requests ? plan.happening(failing) : null;
  };
  const host = await startHeadless({ opened, scripts: [script], functions, faults });
  await host.settled();
  const model = host.model;
  let kept = copy({ ...model, styles: [] });
  const failing: FailingHost = {
    app: (host.window as unknown as { parts: { app: typeof app } }).parts.app,
    model,
    host,
    async run(command, at = 0, happening = () => null) {
      requests = 0;
      plan = { at, happening };
      const result: Settled = await command().then(
        (value) => ({ done: true, value }),
        (error: app.AppError) => ({ done: false, error }),
      );
      plan = null;
      await host.settled();
      return { requests, result };
    },
    keep() {
      kept = copy({ ...model, styles: [] });
    },
    restore() {
      const { sheets, names, activeSheet, settings } = copy(kept);
      model.sheets.splice(0, model.sheets.length, ...sheets);
      model.names.splice(0, model.names.length, ...names);
      model.activeSheet = activeSheet;
      model.settings.clear();
      for (const [key, value] of settings) model.settings.set(key, value);
    },
  };
  return failing;
}

/** The workbook as text by sheet; `#names` and `#settings` stand beside the sheets. Ids of rules and times of checks are left out. */
export function pictureOf({ model }: FailingHost): Map<string, string> {
  const looks = new Map<number, string>();
  const look = (style: number): string => {
    const known =
      looks.get(style) ?? fingerprint(JSON.stringify({ ...model.styles[style], quotePrefix: null, xf: null, base: null }));
    looks.set(style, known);
    return known;
  };
  const text = (value: unknown): string =>
    JSON.stringify(value, (key, each: unknown) => {
      if (["id", "selection", "priority", "source"].includes(key)) return undefined;
      // A text that was put back may carry Excel's invisible apostrophe; every other look must be the same.
      if (key === "style") return look(each as number);
      return each instanceof Map ? [...each].sort(byKey) : each;
    });
  const named = [...model.names].sort((a, b) => a.name.localeCompare(b.name));
  const settings = text([...model.settings]).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, "<time>");
  return new Map([
    ...model.sheets.map((sheet): [string, string] => [sheet.name, text(plain(sheet))]),
    ["#names", text(named)],
    ["#settings", settings],
  ]);
}

/** Rows without cells and cells without anything are not there. */
function plain(sheet: SheetModel): unknown {
  const rows = [...sheet.rows].map(
    ([row, cells]) =>
      [
        row,
        [...cells].filter(([, cell]) => cell.value !== null || cell.formula !== undefined || cell.style !== 0).sort(byKey),
      ] as const,
  );
  return { ...sheet, rows: rows.filter(([, cells]) => cells.length > 0).sort(byKey) };
}

function byKey(a: readonly [unknown, unknown], b: readonly [unknown, unknown]): number {
  return typeof a[0] === "number" && typeof b[0] === "number" ? a[0] - b[0] : String(a[0]).localeCompare(String(b[0]));
}

/** Parts of the workbook that differ between two pictures. */
export function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}

/** A deep copy of plain data. (`structuredClone` of the test environment makes Maps that are no `Map` here.) */
function copy<T>(value: T): T {
  if (value instanceof Map) return new Map([...(value as Map<unknown, unknown>)].map(([key, each]) => [key, copy(each)])) as T;
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each as unknown)])) as T;
}

/** A user deletes a sheet between two requests. */
export const deletesSheet =
  (name: string): Happening =>
  ({ model }) => {
    const sheet = findSheet(model, name);
    if (sheet && model.sheets.length > 1) deleteSheet(model, sheet);
    return null;
  };
