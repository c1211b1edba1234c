/** The grid over Univer's sheets, in a chunk of its own: large, and loaded after the page. */
import {
  createUniver,
  ICommandService,
  LocaleType,
  mergeLocales,
  type ICellData,
  type IExecutionOptions,
} from "@univerjs/presets";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { FormulaDataModel, FunctionType } from "@univerjs/engine-formula";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { cellAt, columnName, type CellContent } from "../../model";
import type { Area } from "../../model/address";
import type { WorkbookModel } from "../../model/types";
import type { Grid, GridEdit, GridEvents, GridFunction } from "./grid";
import { gridCell, gridWorkbook } from "./snapshot";
import { gridStyle } from "./style";

const UNIT = "workbook";
/** Marks what the page itself writes, so that it is not taken for the user's doing. */
const OWN: IExecutionOptions = { fromWorkbench: true, onlyLocal: true };

const SET_VALUES = "sheet.mutation.set-range-values";

/** Commands for which files cannot be saved faithfully yet, with what the page says. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^sheet\.command\.(insert-row|insert-multi-rows|insert-range-move-down|append-row)/, "chèn hàng"],
  [/^sheet\.command\.(insert-col|insert-multi-cols|insert-range-move-right)/, "chèn cột"],
  [/^sheet\.command\.(remove-row|delete-range-move-up)/, "xóa hàng"],
  [/^sheet\.command\.(remove-col|delete-range-move-left)/, "xóa cột"],
  [/^sheet\.command\.(move-rows|move-cols|move-range)/, "kéo chuyển ô, hàng, cột"],
  [/^sheet\.command\.(add-worksheet-merge|remove-worksheet-merge)/, "gộp hoặc bỏ gộp ô"],
  [
    /^sheet\.command\.(copy-sheet|set-worksheet-order|set-worksheet-hide|set-worksheet-show|set-tab-color)/,
    "sắp xếp lại các trang",
  ],
  [
    /^sheet\.command\.(set-row-hidden|set-col-hidden|set-rows-hidden|set-cols-hidden|set-specific-rows-visible|set-specific-cols-visible)/,
    "ẩn hoặc hiện hàng, cột",
  ],
  [/^(sheet\.command\..*protection|sheet\.operation\..*permission)/, "bảo vệ trang"],
];

/** Makes the grid inside `container`. */
export function createGrid(container: string, events: GridEvents): Grid {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, formattingWords, validationWords) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        statusBarStatistic: false,
        disableAutoFocus: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
    ],
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  // Cells are computed by the workbench, with the add-in's functions; the grid computes its conditional formats alone.
  injector.get(FormulaDataModel).getFormulaData = () => ({});

  commands.beforeCommandExecuted((command) => {
    const refused = REFUSED.find(([pattern]) => pattern.test(command.id));
    if (!refused) return;
    events.refused(refused[1]);
    throw new Error(`the workbench does not do this: ${command.id}`);
  });
  commands.onCommandExecuted((command, options) => {
    if (options?.fromWorkbench || options?.fromFormula) return;
    passOn(command.id, (command.params ?? {}) as Record<string, unknown>, events);
  });

  const workbook = () => univerAPI.getActiveWorkbook();
  const sheet = (id: string) => workbook()?.getSheetBySheetId(id) ?? null;
  const functions = new Map<string, { dispose(): void }>();
  return {
    show(model) {
      const before = workbook();
      const scroll = before?.getActiveSheet()?.getScrollState?.();
      if (before) univerAPI.disposeUnit(before.getId());
      univerAPI.createWorkbook(gridWorkbook(model));
      const active = sheet(model.activeSheet);
      if (!active) return;
      workbook()?.setActiveSheet(active);
      const { selection } = model.sheets.find((item) => item.id === model.activeSheet)!;
      active.getRange(selection).activate();
      if (scroll) active.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    },
    update(model, sheetId, cells) {
      const source = model.sheets.find((item) => item.id === sheetId);
      if (!source) return;
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const [row, column] of cells) {
        const cell = cellAt(source, row, column);
        const drawn = cell ? gridCell(cell) : {};
        (cellValue[row] ??= {})[column] = {
          v: null,
          f: null,
          p: null,
          ...drawn,
          s: cell?.style ? gridStyle(model.styles[cell.style]!) : null,
        } as ICellData;
      }
      commands.syncExecuteCommand(SET_VALUES, { unitId: UNIT, subUnitId: sheetId, cellValue }, OWN);
    },
    select(sheetId, area) {
      const target = sheet(sheetId);
      if (!target) return;
      workbook()?.setActiveSheet(target);
      target
        .getRange(area.firstRow, area.firstColumn, area.lastRow - area.firstRow + 1, area.lastColumn - area.firstColumn + 1)
        .activate();
      target.scrollToCell(Math.max(0, area.firstRow - 3), Math.max(0, area.firstColumn - 2));
    },
    activate(sheetId) {
      const target = sheet(sheetId);
      if (target) workbook()?.setActiveSheet(target);
    },
    setFunctions(list) {
      for (const item of list) {
        functions.get(item.name)?.dispose();
        functions.set(
          item.name,
          univerAPI.getFormula().registerFunction(item.name, () => "", { description: functionInfo(item) }),
        );
      }
    },
    focus() {
      document.querySelector<HTMLElement>(`#${container} canvas`)?.focus();
    },
  };
}

function functionInfo(item: GridFunction) {
  return {
    functionName: item.name,
    functionType: FunctionType.User,
    description: item.description,
    abstract: item.description,
    functionParameter: item.parameters.map(({ name, description, optional }) => ({
      name,
      detail: description,
      example: "",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  } as never;
}

/** Turns what happened in the grid into the page's terms. */
function passOn(id: string, params: Record<string, unknown>, events: GridEvents): void {
  const sheetId = params.subUnitId as string;
  switch (id) {
    case SET_VALUES:
      return events.edited(sheetId, editsOf((params.cellValue ?? {}) as Record<number, Record<number, ICellData | null>>));
    case "sheet.operation.set-selections": {
      const { range } = ((params.selections as { range: Record<string, number> }[] | undefined) ?? [])[0] ?? {};
      if (range) events.selected(sheetId, areaOf(range));
      return;
    }
    case "sheet.operation.set-worksheet-active":
      return events.selected(sheetId, { firstRow: -1, firstColumn: -1, lastRow: -1, lastColumn: -1 });
    case "sheet.mutation.set-worksheet-name":
      return events.renamed(sheetId, params.name as string);
    case "sheet.mutation.insert-sheet": {
      const added = params.sheet as { id: string; name: string };
      return events.added(added.id, added.name, params.index as number);
    }
    case "sheet.mutation.remove-sheet":
      return events.removed(sheetId);
    case "sheet.mutation.set-worksheet-col-width":
      return events.resized(sheetId, { columns: sizesOf(params.ranges, params.colWidth, "Column") });
    case "sheet.mutation.set-worksheet-row-height":
      return events.resized(sheetId, { rows: sizesOf(params.ranges, params.rowHeight, "Row") });
  }
}

function areaOf(range: Record<string, number>): Area {
  const whole = (value: number | undefined, otherwise: number) =>
    value === undefined || Number.isNaN(value) ? otherwise : value;
  return {
    firstRow: whole(range.startRow, 0),
    firstColumn: whole(range.startColumn, 0),
    lastRow: whole(range.endRow, 1_048_575),
    lastColumn: whole(range.endColumn, 16_383),
  };
}

function sizesOf(ranges: unknown, size: unknown, kind: "Row" | "Column"): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const range of (ranges ?? []) as Record<string, number>[]) {
    for (let at = range[`start${kind}`]!; at <= range[`end${kind}`]!; at++) {
      const pixels = typeof size === "number" ? size : (size as Record<number, number> | undefined)?.[at];
      if (pixels !== undefined) sizes.set(at, pixels);
    }
  }
  return sizes;
}

function editsOf(matrix: Record<number, Record<number, ICellData | null>>): GridEdit[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]) => {
      // A mutation that says nothing about value or formula changes the look alone.
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) return [];
      const pattern = typeof cell?.s === "object" ? cell.s?.n?.pattern : undefined;
      return [
        {
          row: Number(row),
          column: Number(column),
          content: contentOf(cell),
          ...(pattern === undefined ? {} : { format: pattern }),
        },
      ];
    }),
  );
}

function contentOf(cell: ICellData | null): CellContent | null {
  if (!cell) return null;
  if (cell.f) return { value: null, formula: cell.f };
  const text = cell.p?.body?.dataStream?.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = text ?? cell.v;
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === 3) return { value: value === 1 || value === true || value === "1" };
  if (cell.t === 2 && Number.isFinite(Number(value))) return { value: Number(value) };
  return { value: typeof value === "string" ? value : typeof value === "number" ? value : Boolean(value) };
}

/** `A1` form of an area's first cell, for the page's status line. */
export const firstCell = (area: Area): string => `${columnName(area.firstColumn)}${area.firstRow + 1}`;

export type { WorkbookModel };
