import { toRange } from "../../calc/areas";
import { parseArea } from "../../model/address";
import type {
  CellModel,
  CellScalar,
  ConditionalFormatModel,
  SheetModel,
  ValidationModel,
  WorkbookModel,
} from "../../model/types";
import { gridStyle } from "./style";

/** The grid's cell types. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** A cell in the grid's form, with the value that the workbench computed: the grid computes none. */
export function gridCell(cell: CellModel): Record<string, unknown> {
  const style = cell.style === 0 ? {} : { s: `s${cell.style}` };
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  return { ...style, ...formula, ...gridValue(cell.value) };
}

function gridValue(value: CellScalar): Record<string, unknown> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: TEXT };
}

const rectangles = (areas: readonly string[]) => areas.flatMap((area) => parseArea(area) ?? []).map(toRange);

const pixels = (characters: number) => Math.round(characters * PIXELS_PER_CHARACTER + COLUMN_PADDING);

/** Everything of a sheet but its cells, name and rules. */
export function gridLayout(sheet: SheetModel): Record<string, unknown> {
  const columnData = Object.fromEntries(
    [...sheet.columns]
      .filter(([column]) => column < 1000)
      .map(([column, { width, hidden }]) => [column, { w: width === null ? undefined : pixels(width), hd: hidden ? 1 : 0 }]),
  );
  const rowData = Object.fromEntries(
    [...sheet.rowProps].map(([row, { height, hidden }]) => [
      row,
      { ...(height === null ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: 0 }), hd: hidden ? 1 : 0 },
    ]),
  );
  const freeze = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    tabColor: sheet.tabColor ?? "",
    rowData,
    columnData,
    defaultColumnWidth: pixels(sheet.defaultColumnWidth),
    defaultRowHeight: Math.round(sheet.defaultRowHeight * PIXELS_PER_POINT),
    mergeData: rectangles(sheet.merges),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows || -1,
      startColumn: freeze.columns || -1,
    },
    showGridlines: sheet.showGridlines ? 1 : 0,
  };
}

/** One sheet in the grid's form. Cells name the workbook's styles by number. */
export function gridSheet(sheet: SheetModel): Record<string, unknown> {
  const cellData: Record<number, Record<number, unknown>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.rows) {
    const line: Record<number, unknown> = {};
    for (const [column, cell] of cells) {
      line[column] = gridCell(cell);
      lastColumn = Math.max(lastColumn, column);
    }
    cellData[row] = line;
    lastRow = Math.max(lastRow, row);
  }
  return {
    ...gridLayout(sheet),
    id: sheet.id,
    name: sheet.name,
    cellData,
    rowCount: Math.max(lastRow + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

/** Rules that the grid can draw; the others stay in the file and are not shown (the page says so). */
function gridRule(rule: ConditionalFormatModel): Record<string, unknown> | null {
  const style: Record<string, unknown> = {};
  if (rule.format.fontColor) style.cl = { rgb: rule.format.fontColor };
  if (rule.format.bold) style.bl = 1;
  if (rule.format.italic) style.it = 1;
  if (rule.format.underline) style.ul = { s: 1 };
  if (rule.format.fill) style.bg = { rgb: rule.format.fill };
  const base = { cfId: rule.id, ranges: rectangles(rule.areas), stopIfTrue: rule.stopIfTrue };
  if (rule.type === "expression" && rule.formulas[0] !== undefined) {
    return { ...base, rule: { type: "highlightCell", subType: "formula", value: `=${rule.formulas[0]}`, style } };
  }
  if (rule.type === "cellIs" && rule.operator) {
    const limits = rule.formulas.map(Number);
    if (limits.length === 0 || limits.some(Number.isNaN)) return null;
    const value = /between/i.test(rule.operator) ? limits.slice(0, 2) : limits[0];
    return { ...base, rule: { type: "highlightCell", subType: "number", operator: rule.operator, value, style } };
  }
  return null;
}

function gridValidation(rule: ValidationModel, uid: string): Record<string, unknown> | null {
  const base = { uid, ranges: rectangles(rule.areas), allowBlank: rule.allowBlank, error: rule.errorMessage ?? undefined };
  if (rule.type === "list" && rule.formula1) {
    const [, typed] = /^"(.*)"$/s.exec(rule.formula1) ?? [];
    return {
      ...base,
      type: "list",
      formula1: typed === undefined ? `=${rule.formula1}` : typed.replace(/""/g, '"'),
      errorStyle: 1,
      renderMode: 0,
    };
  }
  if ((rule.type === "whole" || rule.type === "decimal") && rule.operator) {
    return { ...base, type: rule.type, operator: rule.operator, formula1: rule.formula1, formula2: rule.formula2, errorStyle: 1 };
  }
  return null;
}

const known = <T>(item: T | null): item is T => item !== null;

/** The conditional formats that the grid can draw, the first to be applied first. */
export const gridRules = (sheet: SheetModel): Record<string, unknown>[] =>
  [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map(gridRule)
    .filter(known);

export const gridValidations = (sheet: SheetModel): Record<string, unknown>[] =>
  sheet.validations.map((rule, index) => gridValidation(rule, `${sheet.id}-${index}`)).filter(known);

const resource = (name: string, data: unknown) => ({ name, data: JSON.stringify(data) });

/** The whole workbook in the grid's form. */
export function gridWorkbook(model: WorkbookModel): Record<string, unknown> {
  const bySheet = <T>(make: (sheet: SheetModel) => T[]) =>
    Object.fromEntries(model.sheets.map((sheet) => [sheet.id, make(sheet)]));
  const names = model.names.filter((name) => name.scope === null && !name.name.startsWith("_xlnm."));
  return {
    id: "workbook",
    name: model.fileName,
    locale: "viVN",
    styles: Object.fromEntries(model.styles.map((style, id) => [`s${id}`, gridStyle(style)])),
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(model.sheets.map((sheet) => [sheet.id, gridSheet(sheet)])),
    resources: [
      resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", bySheet(gridRules)),
      resource("SHEET_DATA_VALIDATION_PLUGIN", bySheet(gridValidations)),
      resource(
        "SHEET_DEFINED_NAME_PLUGIN",
        Object.fromEntries(names.map(({ name, refersTo }) => [name, { id: name, name, formulaOrRefString: refersTo }])),
      ),
    ],
  };
}
