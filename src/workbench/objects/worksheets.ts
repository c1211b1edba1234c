import { createSheet, findSheet } from "../model/workbook";
import type { SheetModel } from "../model/types";
import { defineClass, itemNotFound, NULL, type HostClass, type HostObject } from "../protocol/definition";
import { EventType, WORKBOOK_TARGET } from "../protocol/events";
import type { Book } from "./book";
import { Worksheet } from "./classes";
import { eventMethods } from "./worksheet";

function shown(book: Book, sheet: SheetModel | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return Worksheet.of({ book, sheet });
}

const event = (name: string, type: number): Record<string, (book: Book) => void> =>
  eventMethods<Book>(
    name,
    type,
    (book) => book.events,
    () => WORKBOOK_TARGET,
  );

const visible = (book: Book, visibleOnly?: boolean) =>
  visibleOnly ? book.model.sheets.filter((sheet) => sheet.visibility === "Visible") : book.model.sheets;

export const WorksheetCollection: HostClass<Book> = defineClass<Book>({
  name: "WorksheetCollection",
  methods: {
    Add: (book, name?: string | null) => {
      const sheet = createSheet(book.model, name ?? undefined);
      book.sheetAdded(sheet);
      return Worksheet.of({ book, sheet });
    },
    GetActiveWorksheet: (book) => Worksheet.of({ book, sheet: book.activeSheet() }),
    GetCount: (book, visibleOnly?: boolean) => visible(book, visibleOnly).length,
    GetFirst: (book, visibleOnly?: boolean) => shown(book, visible(book, visibleOnly)[0]),
    GetLast: (book, visibleOnly?: boolean) => shown(book, visible(book, visibleOnly).at(-1)),
    GetItemOrNullObject: (book, key: string) => {
      const sheet = findSheet(book.model, key);
      return sheet ? Worksheet.of({ book, sheet }) : NULL;
    },
    ...event("DataChanged", EventType.worksheetChanged),
    ...event("SelectionChanged", EventType.worksheetSelectionChanged),
    ...event("Activated", EventType.worksheetActivated),
    ...event("Deactivated", EventType.worksheetDeactivated),
    ...event("Added", EventType.worksheetAdded),
    ...event("Deleted", EventType.worksheetDeleted),
  },
  items: (book) => book.model.sheets.map((sheet) => Worksheet.of({ book, sheet })),
  indexer: (book, key) => shown(book, findSheet(book.model, String(key))),
});
