import { sampleSheets } from "../../../src/documents/sample/sheets";
import type { CheckReport } from "../../../src/core/report/types";
import { columnIndex } from "../../../src/cells/address";
import { openAddin, type RunningAddin } from "./addin";

export const TODAY = "2023-01-05";

/** The add-in over a fresh workbook that holds the sample of 2022. */
export async function openSample(): Promise<RunningAddin> {
  const addin = await openAddin();
  await addin.excel.writePlans(sampleSheets().map((plan) => ({ plan })));
  return addin;
}

export function checkSample({ app }: RunningAddin): Promise<CheckReport> {
  return app.check({ today: TODAY });
}

/** What a cell holds in the model: its formula, else its value. */
export function contents({ host }: RunningAddin, sheetName: string, cell: string): unknown {
  const match = /^([A-Z]+)(\d+)$/.exec(cell)!;
  const sheet = host.model.sheets.find(({ name }) => name === sheetName)!;
  const found = sheet.rows.get(Number(match[2]) - 1)?.get(columnIndex(match[1]!));
  return found?.formula ?? found?.value ?? null;
}

/** The workbook without what a highlight adds, to see that nothing else changed. */
export function picture({ host }: RunningAddin): string {
  return JSON.stringify(host.model.sheets, (key, value: unknown) => {
    if (key === "conditionalFormats" || key === "selection") return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
