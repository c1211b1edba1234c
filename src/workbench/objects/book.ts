import type { Calculator, ChangedCell } from "../calc/types";
import { areaAddress, cellArea, parseArea, type Area } from "../model/address";
import { activeSheet } from "../model/workbook";
import type { SheetModel, WorkbookModel } from "../model/types";
import { EventType, WORKBOOK_TARGET, type EventHub } from "../protocol/events";
import { Calculation } from "./calculation";

export interface BookOptions {
  readonly model: WorkbookModel;
  readonly events: EventHub;
  readonly calculator?: Calculator | null;
  /** Resolves when a custom function waits for the add-in. */
  readonly waitingForAddin: () => Promise<void>;
  /** Fires the old selection event of Office. */
  readonly onSelection?: () => void;
  /** Told of everything that a page showing the workbook must draw again. */
  readonly onChange?: (change: BookChange) => void;
}

export type BookChange =
  | { kind: "cells" | "format"; sheetId: string; area: Area }
  | { kind: "computed"; cells: readonly ChangedCell[] }
  | { kind: "sheet"; sheetId: string }
  | { kind: "workbook" }
  | { kind: "selection"; sheetId: string };

/** Who made an edit: the add-in through the API, or the user in the grid. */
export type Source = "addin" | "user";

/** One open workbook: its model, its events, its calculation. Every edit is announced here. */
export class Book {
  readonly model: WorkbookModel;
  readonly events: EventHub;
  readonly calculation: Calculation;
  source: Source = "addin";

  constructor(private readonly options: BookOptions) {
    this.model = options.model;
    this.events = options.events;
    this.calculation = new Calculation(options.model, options.calculator ?? null, options.waitingForAddin, (cells) =>
      options.onChange?.({ kind: "computed", cells }),
    );
  }

  /** Runs edits as the user's own: their events say so. */
  asUser<T>(edit: () => T): T {
    this.source = "user";
    try {
      return edit();
    } finally {
      this.source = "addin";
    }
  }

  cellsChanged(sheet: SheetModel, area: Area): void {
    this.calculation.touch(sheet.id, area);
    this.options.onChange?.({ kind: "cells", sheetId: sheet.id, area });
    this.events.raise(EventType.worksheetChanged, [sheet.id, WORKBOOK_TARGET], {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      address: areaAddress(area),
      triggerSource: this.source === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    });
  }

  formatChanged(sheet: SheetModel, area: Area): void {
    this.options.onChange?.({ kind: "format", sheetId: sheet.id, area });
  }

  /** Anything of a sheet that is not in its cells: panes, page set-up, conditional formats … */
  sheetChanged(sheet: SheetModel): void {
    this.options.onChange?.({ kind: "sheet", sheetId: sheet.id });
  }

  /** Sheets or names came, went or were renamed. */
  structureChanged(): void {
    this.calculation.touchStructure();
    this.options.onChange?.({ kind: "workbook" });
  }

  sheetAdded(sheet: SheetModel): void {
    this.structureChanged();
    const message = { type: "WorksheetAdded", source: "Local", worksheetId: sheet.id };
    this.events.raise(EventType.worksheetAdded, [WORKBOOK_TARGET], message);
  }

  sheetDeleted(sheet: SheetModel): void {
    this.structureChanged();
    const message = { type: "WorksheetDeleted", source: "Local", worksheetId: sheet.id };
    this.events.raise(EventType.worksheetDeleted, [WORKBOOK_TARGET], message);
  }

  activate(sheet: SheetModel): void {
    const before = this.model.activeSheet;
    if (before === sheet.id) return;
    this.model.activeSheet = sheet.id;
    this.options.onChange?.({ kind: "selection", sheetId: sheet.id });
    const deactivated = { type: "WorksheetDeactivated", worksheetId: before };
    this.events.raise(EventType.worksheetDeactivated, [before, WORKBOOK_TARGET], deactivated);
    const activated = { type: "WorksheetActivated", worksheetId: sheet.id };
    this.events.raise(EventType.worksheetActivated, [sheet.id, WORKBOOK_TARGET], activated);
  }

  /** Moves the selection, to another sheet if need be. */
  select(sheet: SheetModel, area: Area): void {
    this.activate(sheet);
    sheet.selection = areaAddress(area);
    this.options.onChange?.({ kind: "selection", sheetId: sheet.id });
    const message = { type: "WorksheetSelectionChanged", worksheetId: sheet.id, address: sheet.selection };
    this.events.raise(EventType.worksheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], message);
    this.options.onSelection?.();
  }

  activeSheet(): SheetModel {
    return activeSheet(this.model);
  }

  selection(sheet: SheetModel): Area {
    return parseArea(sheet.selection) ?? cellArea(0, 0);
  }
}
