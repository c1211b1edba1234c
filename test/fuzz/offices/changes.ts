/** Changes of a book after which a certain reading may be lost, but never be another one. */
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import { bookOf, type Book } from "./book";
import { fontAt, PLAIN_FONT } from "./paper";
import { randomOf } from "./random";

/** `null`: the change says nothing about this book. */
type BookChange = (book: Book) => Book | null;

const MOVED = { rows: 7, columns: 3 };

export const CHANGES: Readonly<Record<string, BookChange>> = {
  "columns shuffled": (book) => (book.kinds.layout === "no survey" ? null : bookOf(book.seed, { shuffle: true })),
  "note columns added": (book) => (book.kinds.layout === "no survey" ? null : bookOf(book.seed, { notes: true })),
  "table moved": onSheets(moved),
  // The sheets of a ward set say by their names which ward they are.
  "sheets renamed": (book) =>
    book.kinds.layout.endsWith("sheets") || book.kinds.layers.endsWith("sheets")
      ? null
      : onSheets((sheet, index) => (sheet.name === "Tiêu chí" ? sheet : { ...sheet, name: `Trang ${index + 1}` }))(book),
  "text decomposed": onSheets((sheet) => ({
    ...sheet,
    // A letter of another font is a picture, or another letter: it has no marks to take off.
    values: sheet.values.map((row, r) =>
      row.map((value, c) => (typeof value === "string" && fontAt(sheet, r, c) === PLAIN_FONT ? value.normalize("NFD") : value)),
    ),
  })),
  "rows hidden": (book) => onSheets((sheet) => ({ ...sheet, hiddenRows: someRows(sheet, book.seed) }))(book),
};

function onSheets(change: (sheet: SheetSnapshot, index: number) => SheetSnapshot): (book: Book) => Book {
  return (book) => ({ ...book, snapshot: { ...book.snapshot, sheets: book.snapshot.sheets.map(change) } });
}

function moved(sheet: SheetSnapshot): SheetSnapshot {
  const { rows, columns } = MOVED;
  return {
    ...sheet,
    firstRow: sheet.firstRow + rows,
    firstColumn: sheet.firstColumn + columns,
    merges: sheet.merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
      firstRow: firstRow + rows,
      firstColumn: firstColumn + columns,
      lastRow: lastRow + rows,
      lastColumn: lastColumn + columns,
    })),
  };
}

function someRows(sheet: SheetSnapshot, seed: number): Set<number> {
  const random = randomOf(seed).fork("hidden");
  return new Set(sheet.values.flatMap((_, index) => (random.chance(0.2) ? [sheet.firstRow + index] : [])));
}
