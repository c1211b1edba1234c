import { LAST_COLUMN, LAST_ROW } from "../model/address";
import type { SheetModel } from "../model/types";
import { defineClass, NULL, type Answer, type HostClass } from "../protocol/definition";
import { Range } from "./classes";
import { areaOfArgument, guardSheet, type SheetTarget } from "./target";

function freeze({ book, sheet }: SheetTarget, panes: SheetModel["freeze"]): void {
  guardSheet(sheet);
  sheet.freeze = panes;
  book.sheetChanged(sheet);
}

function location({ book, sheet }: SheetTarget): Answer {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return NULL;
  const lastRow = rows === 0 ? LAST_ROW : rows - 1;
  const lastColumn = columns === 0 ? LAST_COLUMN : columns - 1;
  return Range.of({ book, sheet, areas: [{ firstRow: 0, firstColumn: 0, lastRow, lastColumn }] });
}

export const FreezePanes: HostClass<SheetTarget> = defineClass<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (target, count?: number) => freeze(target, { rows: count ?? 1, columns: 0 }),
    FreezeColumns: (target, count?: number) => freeze(target, { rows: 0, columns: count ?? 1 }),
    FreezeAt: (target, range: unknown) => {
      const { lastRow, lastColumn } = areaOfArgument(range);
      freeze(target, { rows: lastRow === LAST_ROW ? 0 : lastRow + 1, columns: lastColumn === LAST_COLUMN ? 0 : lastColumn + 1 });
    },
    Unfreeze: (target) => freeze(target, null),
    GetLocationOrNullObject: location,
  },
});
