import { cellArea } from "../model/address";
import { defineClass, type HostClass } from "../protocol/definition";
// The classes that are only declared to one another get their tables.
import "./range";
import "./rangeAreas";
import "./worksheet";
import { Application, Runtime } from "./application";
import type { Book } from "./book";
import { Range } from "./classes";
import { NamedItemCollection } from "./names";
import { SettingCollection } from "./settings";
import { WorksheetCollection } from "./worksheets";

/** The root object of the protocol. */
export const Workbook: HostClass<Book> = defineClass<Book>({
  name: "Workbook",
  scalars: {
    Name: { get: (book) => book.model.fileName },
    ReadOnly: { get: () => false },
  },
  navs: {
    Worksheets: (book) => WorksheetCollection.of(book),
    Names: (book) => NamedItemCollection.of({ book, scope: null }),
    Settings: (book) => SettingCollection.of(book),
    Application: (book) => Application.of(book),
    _Runtime: (book) => Runtime.of(book),
  },
  methods: {
    GetSelectedRange: (book) => {
      const sheet = book.activeSheet();
      return Range.of({ book, sheet, areas: [book.selection(sheet)] });
    },
    GetActiveCell: (book) => {
      const sheet = book.activeSheet();
      const { firstRow, firstColumn } = book.selection(sheet);
      return Range.of({ book, sheet, areas: [cellArea(firstRow, firstColumn)] });
    },
  },
});
