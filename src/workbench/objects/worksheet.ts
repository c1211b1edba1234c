import { WHOLE_SHEET, type Area } from "../model/address";
import { usedArea } from "../model/cells";
import { checkSheetName, deleteSheet, renameSheet, resolveReference, ModelError } from "../model/workbook";
import type { SheetModel } from "../model/types";
import { invalidArgument, NULL, type Answer, type HostObject } from "../protocol/definition";
import { EventType } from "../protocol/events";
import { Range, RangeAreas, Worksheet } from "./classes";
import type { Book } from "./book";
import { readColour } from "./colour";
import { FreezePanes } from "./freezePanes";
import { widthToPoints } from "./lines";
import { findName, NamedItemCollection } from "./names";
import { usedBy } from "./rangeMoves";
import { HorizontalPageBreaks } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { areasOfArgument, guardSheet, type SheetTarget } from "./target";
import { WorksheetProtection } from "./worksheetProtection";

/** Excel takes addresses up to this length. */
const ADDRESS_LIMIT = 8192;

/** The area of an address or a defined name, as `worksheet.getRange` takes it. */
export function readAddress({ book, sheet }: SheetTarget, address: string): { sheet: SheetModel; area: Area } {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument("The address is longer than 8192 characters.");
  const found = resolveReference(book.model, address, sheet);
  if (found) return found;
  const name = findName(book.model, address, sheet) ?? findName(book.model, address, null);
  const named = name ? resolveReference(book.model, name.refersTo, sheet) : null;
  if (!named) throw invalidArgument();
  return named;
}

function oneRange(target: SheetTarget, address?: string): HostObject {
  if (!address) return Range.of({ ...target, areas: [WHOLE_SHEET] });
  const { sheet, area } = readAddress(target, address);
  return Range.of({ book: target.book, sheet, areas: [area] });
}

function manyRanges(target: SheetTarget, address?: string): HostObject {
  if (!address) return RangeAreas.of({ ...target, areas: [WHOLE_SHEET] });
  if (address.length > ADDRESS_LIMIT) throw invalidArgument("The address is longer than 8192 characters.");
  const areas = areasOfArgument(address);
  return RangeAreas.of({ ...target, areas });
}

function used(target: SheetTarget, valuesOnly: boolean | undefined): Answer {
  const area = usedArea(target.sheet, usedBy(valuesOnly));
  return area ? Range.of({ ...target, areas: [area] }) : NULL;
}

function rectangle(target: SheetTarget, row: number, column: number, rows: number, columns: number): HostObject {
  const area = { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
  if (
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    area.lastRow > WHOLE_SHEET.lastRow ||
    area.lastColumn > WHOLE_SHEET.lastColumn
  ) {
    throw invalidArgument();
  }
  return Range.of({ ...target, areas: [area] });
}

function setPosition({ book, sheet }: SheetTarget, position: number): void {
  const { sheets } = book.model;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  book.structureChanged();
}

function setVisibility({ book, sheet }: SheetTarget, value: string): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
  const others = book.model.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (value !== "Visible" && !others) throw new ModelError("InvalidOperation", "A workbook needs at least one visible sheet.");
  sheet.visibility = value;
  book.structureChanged();
}

function set({ book, sheet }: SheetTarget, change: (sheet: SheetModel) => void): void {
  guardSheet(sheet);
  change(sheet);
  book.sheetChanged(sheet);
}

const setGridlines = (target: SheetTarget, value: unknown): void =>
  set(target, (sheet) => (sheet.showGridlines = Boolean(value)));

/** `_RegisterX` and `_UnregisterX` of one kind of event. */
export function eventMethods<T>(
  name: string,
  type: number,
  events: (target: T) => Book["events"],
  targetId: (target: T) => string,
): Record<string, (target: T) => void> {
  return {
    [`_Register${name}Event`]: (target) => events(target).register(type, targetId(target)),
    [`_Unregister${name}Event`]: (target) => events(target).unregister(type, targetId(target)),
  };
}

const event = (name: string, type: number): Record<string, (target: SheetTarget) => void> =>
  eventMethods<SheetTarget>(
    name,
    type,
    ({ book }) => book.events,
    ({ sheet }) => sheet.id,
  );

Worksheet.define({
  id: "Id",
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => {
        checkSheetName(book.model, String(value), sheet);
        renameSheet(book.model, sheet, String(value));
        book.structureChanged();
      },
    },
    Position: {
      get: ({ book, sheet }) => book.model.sheets.indexOf(sheet),
      set: (target, value) => setPosition(target, Number(value)),
    },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: (target, value) => setVisibility(target, String(value)) },
    ShowGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: (target, value) => setGridlines(target, value),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: (target, value) => set(target, (sheet) => (sheet.tabColor = readColour(value))),
    },
    StandardWidth: { get: ({ sheet }) => widthToPoints(sheet.defaultColumnWidth) },
    StandardHeight: { get: ({ sheet }) => sheet.defaultRowHeight },
  },
  // What office.js sends when showGridlines is set.
  writeOnly: { Gridlines: (target, value) => setGridlines(target, value) },
  navs: {
    Names: ({ book, sheet }) => NamedItemCollection.of({ book, scope: sheet }),
    Protection: (target) => WorksheetProtection.of(target),
    FreezePanes: (target) => FreezePanes.of(target),
    PageLayout: (target) => PageLayout.of(target),
    HorizontalPageBreaks: (target) => HorizontalPageBreaks.of(target),
  },
  methods: {
    GetRange: (target, address?: string) => oneRange(target, address),
    GetRanges: (target, address?: string) => manyRanges(target, address),
    GetCell: (target, row: number, column: number) => rectangle(target, row, column, 1, 1),
    GetRangeByIndexes: (target, row: number, column: number, rows: number, columns: number) =>
      rectangle(target, row, column, rows, columns),
    GetUsedRange: (target, valuesOnly?: boolean) => {
      const found = used(target, valuesOnly);
      return found === NULL ? rectangle(target, 0, 0, 1, 1) : found; // an empty sheet's used range is A1
    },
    GetUsedRangeOrNullObject: (target, valuesOnly?: boolean) => used(target, valuesOnly),
    Activate: ({ book, sheet }) => book.activate(sheet),
    Delete: ({ book, sheet }) => {
      deleteSheet(book.model, sheet);
      book.sheetDeleted(sheet);
    },
    Calculate: ({ book, sheet }) => book.calculation.touch(sheet.id, usedArea(sheet, "content") ?? WHOLE_SHEET),
    ...event("DataChanged", EventType.worksheetChanged),
    ...event("SelectionChanged", EventType.worksheetSelectionChanged),
    ...event("Activated", EventType.worksheetActivated),
    ...event("Deactivated", EventType.worksheetDeactivated),
  },
});
