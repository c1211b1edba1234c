import { cellArea } from "../model/address";
import { defineClass, invalidArgument, itemNotFound, type HostClass } from "../protocol/definition";
import { Range } from "./classes";
import { areasOfArgument, guardSheet, type SheetTarget } from "./target";

interface BreakTarget extends SheetTarget {
  readonly row: number;
}

function setBreaks({ book, sheet }: SheetTarget, rows: number[]): void {
  guardSheet(sheet);
  sheet.page.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  book.sheetChanged(sheet);
}

/** The row before whose upper edge the page ends. */
function rowOf(range: unknown): number {
  const [area] = areasOfArgument(range);
  if (!area || area.firstRow === 0) throw invalidArgument();
  return area.firstRow;
}

const PageBreak: HostClass<BreakTarget> = defineClass<BreakTarget>({
  name: "PageBreak",
  id: "_Id",
  scalars: {
    _Id: { get: ({ row }) => row },
    RowIndex: { get: ({ row }) => row },
    ColumnIndex: { get: () => 0 },
  },
  methods: {
    Delete: (target) =>
      setBreaks(
        target,
        target.sheet.page.rowBreaks.filter((row) => row !== target.row),
      ),
    GetCellAfterBreak: ({ book, sheet, row }) => Range.of({ book, sheet, areas: [cellArea(row, 0)] }),
  },
});

export const HorizontalPageBreaks: HostClass<SheetTarget> = defineClass<SheetTarget>({
  name: "PageBreakCollection",
  methods: {
    Add: (target, range: unknown) => {
      const row = rowOf(range);
      setBreaks(target, [...target.sheet.page.rowBreaks, row]);
      return PageBreak.of({ ...target, row });
    },
    GetCount: ({ sheet }) => sheet.page.rowBreaks.length,
    RemovePageBreaks: (target) => setBreaks(target, []),
  },
  items: (target) => target.sheet.page.rowBreaks.map((row) => PageBreak.of({ ...target, row })),
  indexer: (target, key) => {
    const row = Number(key);
    if (!target.sheet.page.rowBreaks.includes(row)) throw itemNotFound();
    return PageBreak.of({ ...target, row });
  },
});
