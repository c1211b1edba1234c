/** The grid over Univer's sheets, in a chunk of its own: large, and loaded after the page. */
import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  mergeLocales,
  type IExecutionOptions,
} from "@univerjs/core";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { FormulaDataModel, FunctionType } from "@univerjs/engine-formula";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { element } from "../element";
import { createUniver } from "./create";
import { columnsOf, parseArea, rowsOf, type Area } from "../../model/address";
import { cellAt } from "../../model/cells";
import { styleById } from "../../model/styles";
import { passOn, SET_VALUES } from "./edits";
import type { Grid, GridEvents, GridFunction } from "./grid";
import { nameControls } from "./names";
import { HIDDEN_ENTRIES, refusal } from "./refused";
import { reveal } from "./reveal";
import { gridCell, gridWorkbook } from "./snapshot";
import { gridStyle, type GridStyle } from "./style";
import { SheetSync } from "./sync";

const UNIT = "workbook";
/** The grid scrolls to a new selection by itself first (milliseconds). */
const OWN_SCROLLING = 50;
const UNDO = "univer.command.undo";
/** Marks what the page itself writes, so that it is not taken for the user's doing. */
const OWN: IExecutionOptions = { fromWorkbench: true, onlyLocal: true };

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
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        menu: Object.fromEntries(HIDDEN_ENTRIES.map((entry) => [entry, { hidden: true }])),
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
    ],
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  // Cells are computed by the workbench, with the add-in's functions; the grid computes its conditional formats alone.
  injector.get(FormulaDataModel).getFormulaData = () => ({});

  const workbook = () => univerAPI.getActiveWorkbook();
  const sheet = (id: string) => workbook()?.getSheetBySheetId(id) ?? null;
  const shownStyle = (sheetId: string, row: number, column: number): GridStyle => {
    const style = sheet(sheetId)?.getSheet().getCellRaw(row, column)?.s;
    return { ...workbook()?.getWorkbook().getStyles().get(style) };
  };

  /** While positive, what happens in the grid is the page's doing: the grid announces some of it without saying whose it is. */
  let quiet = 0;
  const quietly = (work: () => void): void => {
    quiet++;
    work();
    quiet--;
  };
  let undoing = false;
  const showActiveCell = (): void => {
    const inView = workbook()?.getActiveSheet();
    const range = inView?.getActiveRange();
    if (inView && range && range.getWidth() === 1 && range.getHeight() === 1) reveal(inView, range.getRow(), range.getColumn());
  };
  commands.beforeCommandExecuted((command) => {
    if (command.id === UNDO) undoing = true;
    const refused = refusal(command.id);
    if (refused === null) return;
    events.refused(refused);
    throw new CanceledError();
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === UNDO) undoing = false;
    if (command.id === "sheet.operation.set-selections") setTimeout(showActiveCell, OWN_SCROLLING);
    if (quiet > 0 || options?.fromWorkbench || options?.fromFormula) return;
    passOn(command, events, { styleOf: shownStyle, undoing });
  });
  const sheets = new SheetSync((mutation, params) => commands.syncExecuteCommand(mutation, { unitId: UNIT, ...params }, OWN));

  const select = (sheetId: string, area: Area): void => {
    const target = sheet(sheetId);
    if (!target) return;
    if (workbook()?.getActiveSheet()?.getSheetId() !== sheetId) workbook()?.setActiveSheet(target);
    target.getRange(area.firstRow, area.firstColumn, rowsOf(area), columnsOf(area)).activate();
  };
  const show: Grid["show"] = (model) =>
    quietly(() => {
      const before = workbook();
      const scroll = before?.getActiveSheet()?.getSheetId() === model.activeSheet && before?.getActiveSheet()?.getScrollState();
      if (before) univerAPI.disposeUnit(before.getId());
      univerAPI.createWorkbook(gridWorkbook(model));
      workbook()?.setNumfmtLocal("vi");
      sheets.reset(model);
      const active = model.sheets.find((item) => item.id === model.activeSheet);
      const area = active && parseArea(active.selection);
      if (active && area) select(active.id, area);
      if (scroll) sheet(model.activeSheet)?.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
      // The grid goes on setting itself up in the next frames.
      quiet++;
      requestAnimationFrame(() => requestAnimationFrame(() => quiet--));
    });
  const place = element(container);
  place.addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.key !== "ArrowDown") return;
      const at = workbook()?.getActiveSheet()?.getActiveRange();
      if (!at) return;
      event.preventDefault();
      event.stopPropagation();
      const cell = { unitId: UNIT, subUnitId: at.getSheetId(), row: at.getRow(), column: at.getColumn() };
      commands.syncExecuteCommand("sheet.operation.show-data-validation-dropdown", cell);
    },
    { capture: true },
  );
  nameControls(place);
  const functions = new Map<string, { dispose(): void }>();
  return {
    show,
    select: (sheetId, area) =>
      quietly(() => {
        select(sheetId, area);
        sheet(sheetId)?.scrollToCell(Math.max(0, area.firstRow - 3), Math.max(0, area.firstColumn - 2));
      }),
    sync(model) {
      const inView = workbook()?.getActiveSheet()?.getSheetId() ?? "";
      quietly(() => {
        if (!sheets.update(model, inView)) show(model);
      });
    },
    followed: (model) => sheets.reset(model),
    update(model, sheetId, cells) {
      const source = model.sheets.find((item) => item.id === sheetId);
      if (!source) return;
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const [row, column] of cells) {
        const cell = cellAt(source, row, column);
        const drawn = cell ? gridCell(cell) : {};
        const s = cell?.style ? gridStyle(styleById(model, cell.style)) : null;
        (cellValue[row] ??= {})[column] = { v: null, f: null, p: null, ...drawn, s };
      }
      commands.syncExecuteCommand(SET_VALUES, { unitId: UNIT, subUnitId: sheetId, cellValue }, OWN);
    },
    forgetUndo: () => injector.get(IUndoRedoService).clearUndoRedo(UNIT),
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
      // The grid hears the keyboard through the editor of its cells, which it makes current only when a cell is selected in it.
      injector.get(IUniverInstanceService).setCurrentUnitForType(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
      injector.get(ILayoutService).focus();
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
