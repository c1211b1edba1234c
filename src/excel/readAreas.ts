import { areaAddress, type Area } from "../cells/address";
import type { ChangedArea } from "../cells/patch";
import { areaOf, cellFormula, cellValue } from "./assemble";
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
      const names = [...new Set(places.map(({ sheet }) => sheet))];
      const sheets = names.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
        return { name, sheet, used };
      });
      const state = loadState(context);
      await context.sync();
      if (sheets.some(({ sheet, used }) => sheet.isNullObject || used.isNullObject)) return null;
      const ranges = places.map(({ sheet: name, area }) => {
        const range = sheets.find((sheet) => sheet.name === name)!.sheet.getRange(areaAddress(area));
        range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
        range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
        return { name, range };
      });
      await context.sync();
      return {
        areas: ranges.map(({ name, range }) => changedArea(name, range)),
        used: new Map(sheets.map(({ name, used }) => [name, areaOf(used)])),
        state: state(),
      };
    },
    { repeatable: true },
  );
}

function changedArea(sheet: string, range: Excel.Range): ChangedArea {
  const rows = range.values as unknown[][];
  return {
    sheet,
    area: areaOf(range),
    values: rows.map((row, i) => row.map((value, j) => cellValue(value, range.valueTypes[i]![j]!))),
    formulas: rows.map((row, i) => row.map((value, j) => cellFormula(range.formulas[i]![j], value))),
    formats: range.numberFormat as string[][],
  };
}
