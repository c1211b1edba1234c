import type { WorkbookModel } from "../../src/workbench/model/types";
import { createSheet } from "../../src/workbench/model/workbook";
import { DEFAULT_STYLE } from "../../src/workbench/model/styles";
import { startHeadless, type HeadlessHost, type HeadlessOptions } from "../../src/workbench/headless/host";

/** A workbook without sheets, with the default style. */
export function createWorkbook(fileName: string): WorkbookModel {
  return { fileName, sheets: [], activeSheet: "", names: [], styles: [DEFAULT_STYLE], settings: new Map() };
}

/** A workbook with the sheets `Sheet1` and `Khảo sát`. */
function sampleWorkbook(): WorkbookModel {
  const model = createWorkbook("Khảo sát.xlsx");
  createSheet(model, "Sheet1");
  createSheet(model, "Khảo sát");
  return model;
}

export const start = (options: Partial<HeadlessOptions> = {}): Promise<HeadlessHost> =>
  startHeadless({ model: sampleWorkbook(), scripts: [], ...options });

/** Runs `async (ctx, ws) => …` in the add-in's window by the real `Excel.run`; `ws` is Sheet1. The answer is plain data. */
export async function excel<T>(host: HeadlessHost, body: string): Promise<T> {
  const code = `Excel.run(async (ctx) => {
    const ws = ctx.workbook.worksheets.getItem("Sheet1");
    const sync = () => ctx.sync();
    ${body}
  }).then((value) => JSON.stringify(value === undefined ? null : value))`;
  return JSON.parse((await host.window.eval(code)) as string) as T;
}

export interface OfficeError {
  real: boolean;
  code: string;
  message: string;
  location: string;
  statement: string;
}

/** The error that `Excel.run` gives, as its own library builds it. */
export async function excelError(host: HeadlessHost, body: string): Promise<OfficeError> {
  const code = `Excel.run({}, async (ctx) => {
    const ws = ctx.workbook.worksheets.getItem("Sheet1");
    const sync = () => ctx.sync();
    ${body}
    await ctx.sync();
  }).then(() => JSON.stringify({ code: "no error" }), (e) => JSON.stringify({
    real: e instanceof OfficeExtension.Error, code: e.code, message: e.message,
    location: e.debugInfo && e.debugInfo.errorLocation, statement: e.debugInfo && e.debugInfo.statement }))`;
  return JSON.parse((await host.window.eval(code)) as string) as OfficeError;
}
