import { parseArea, type Area } from "../cells/address";
import { runExcel } from "./run";
import { hasExcelApi } from "./support";

/** Cells that changed; `byUs`: the add-in wrote them (known from ExcelApi 1.14 on, else `false`). */
export interface CellsChanged {
  readonly sheet: string;
  /** `null`: no single rectangle (whole rows or columns, several areas). */
  readonly area: Area | null;
  readonly byUs: boolean;
}

/**
 * Calls back after cells of any sheet change. Events only mark things as out of date: they may come late or together,
 * and they come for every co-author, so nothing is written and nothing is shown from here.
 * @returns the function that stops it
 */
export async function onCellsChanged(changed: (change: CellsChanged) => void): Promise<() => Promise<void>> {
  const tellsSource = hasExcelApi("1.14");
  const registration = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      const sheet = await sheetName(event.worksheetId);
      if (sheet !== null)
        changed({ sheet, area: parseArea(event.address), byUs: tellsSource && event.triggerSource === "ThisLocalAddin" });
    });
    await context.sync();
    return result;
  });
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}

/** Name of a sheet now; `null` when it has been deleted meanwhile. */
function sheetName(id: string): Promise<string | null> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load({ name: true });
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    },
    { repeatable: true },
  );
}

/** Calculates every formula again, ours included. */
export function recalculateAll(): Promise<void> {
  return runExcel(
    async (context) => {
      context.application.calculate("Full");
      await context.sync();
    },
    { repeatable: true },
  );
}
