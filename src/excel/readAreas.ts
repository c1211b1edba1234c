import { areaAddress, type Area } from "../cells/address";
import { memo } from "../cells/memo";
import type { ChangedArea } from "../cells/patch";
import { areaOf, contentsOf } from "./assemble";
import { runExcel } from "./run";
import { loadState } from "./settings";

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Areas as they stand now, and the used range that each of their sheets has now. */
export interface AreasRead {
  readonly areas: readonly ChangedArea[];
  readonly used: ReadonlyMap<string, ChangedArea["area"]>;
  /** What is kept in the workbook now. */
  readonly state: unknown;
}

/**
 * Reads some areas alone, in two round trips. `null` when one of their sheets is not there or has nothing on it any more.
 * @throws ExcelFailure
 */
export function readAreas(places: readonly SheetArea[]): Promise<AreasRead | null> {
  return runExcel(
    async (context) => {
      const sheetOf = memo((name: string) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
        return { name, sheet, used };
      });
      const asked = places.map(({ sheet, area }) => ({ area, ...sheetOf(sheet) }));
      const state = loadState(context);
      await context.sync();
      if (asked.some(({ sheet, used }) => sheet.isNullObject || used.isNullObject)) return null;
      const ranges = asked.map(({ name, sheet, area }) => {
        const range = sheet.getRange(areaAddress(area));
        range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
        range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
        return { name, range };
      });
      await context.sync();
      return {
        areas: ranges.map(({ name, range }) => changedArea(name, range)),
        used: new Map(asked.map(({ name, used }) => [name, areaOf(used)])),
        state: state(),
      };
    },
    { repeatable: true },
  );
}

function changedArea(sheet: string, range: Excel.Range): ChangedArea {
  return { sheet, area: areaOf(range), ...contentsOf(range) };
}
