import { cellsOf, columnsOf, intersect, isWholeColumns, isWholeRows, rowsOf, type Area } from "../model/address";
import { itemNotFound, NULL, type Answer, type HostObject } from "../protocol/definition";
import { Range, RangeAreas, Worksheet } from "./classes";
import * as cells from "./cellProperties";
import type { Properties } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { columnHidden, rowHidden, setColumnHidden, setRowHidden } from "./lines";
import { clear, merge, mergeAcross, refuseShift, spillOver, unmerge } from "./rangeEdits";
import { RangeFormat } from "./rangeFormat";
import * as moves from "./rangeMoves";
import * as values from "./rangeValues";
import { addressOf, areaOf, areaOfArgument, withAreas, type RangeTarget } from "./target";

const at = (target: RangeTarget, area: Area): HostObject => Range.of(withAreas(target, [area]));
const orNull = (target: RangeTarget | null): Answer => (target ? Range.of(target) : NULL);
const common = (target: RangeTarget, other: unknown): Area | null => intersect(areaOf(target), areaOfArgument(other));

function orThrow(target: RangeTarget | null): HostObject {
  if (!target) throw itemNotFound();
  return Range.of(target);
}

const rowsAsTargets = (target: RangeTarget): RangeTarget[] =>
  Array.from({ length: rowsOf(areaOf(target)) }, (_, row) => moves.rowOf(target, row));
const columnsAsTargets = (target: RangeTarget): RangeTarget[] =>
  Array.from({ length: columnsOf(areaOf(target)) }, (_, column) => moves.columnOf(target, column));
const rangeOf = (target: RangeTarget): HostObject => Range.of(target);

Range.define({
  referencable: true,
  calculated: true,
  scalars: {
    Address: { get: addressOf },
    RowIndex: { get: (t) => areaOf(t).firstRow },
    ColumnIndex: { get: (t) => areaOf(t).firstColumn },
    RowCount: { get: (t) => rowsOf(areaOf(t)) },
    ColumnCount: { get: (t) => columnsOf(areaOf(t)) },
    CellCount: { get: (t) => (cellsOf(areaOf(t)) > 2 ** 31 - 1 ? -1 : cellsOf(areaOf(t))) },
    IsEntireColumn: { get: (t) => isWholeColumns(areaOf(t)) },
    IsEntireRow: { get: (t) => isWholeRows(areaOf(t)) },
    Values: { get: values.readValues, set: values.writeValues },
    Formulas: { get: values.readFormulas, set: values.writeValues },
    NumberFormat: { get: values.readFormats, set: values.writeFormats },
    Text: { get: values.readTexts },
    ValueTypes: { get: values.readTypes },
    HasSpill: { get: (t) => spillOver(t) !== null },
    RowHidden: { get: rowHidden, set: (t, value) => setRowHidden(t, Boolean(value)) },
    ColumnHidden: { get: columnHidden, set: (t, value) => setColumnHidden(t, Boolean(value)) },
    Hidden: { get: (t) => rowHidden(t) === true || columnHidden(t) === true },
  },
  navs: {
    Worksheet: ({ book, sheet }) => Worksheet.of({ book, sheet }),
    Format: (t) => RangeFormat.of(t),
    ConditionalFormats: (t) => ConditionalFormatCollection.of(t),
    DataValidation: (t) => DataValidation.of(t),
  },
  methods: {
    GetCell: (t, row: number, column: number) => Range.of(moves.cellOf(t, row, column)),
    GetRow: (t, row: number) => Range.of(moves.rowOf(t, row)),
    GetColumn: (t, column: number) => Range.of(moves.columnOf(t, column)),
    GetLastCell: (t) => Range.of(moves.lastCell(t)),
    GetLastRow: (t) => Range.of(moves.rowOf(t, rowsOf(areaOf(t)) - 1)),
    GetLastColumn: (t) => Range.of(moves.columnOf(t, columnsOf(areaOf(t)) - 1)),
    GetResizedRange: (t, rows: number, columns: number) => Range.of(moves.resized(t, rows, columns)),
    GetAbsoluteResizedRange: (t, rows: number, columns: number) => Range.of(moves.sized(t, rows, columns)),
    GetOffsetRange: (t, rows: number, columns: number) => Range.of(moves.shifted(t, rows, columns)),
    GetEntireRow: (t) => at(t, moves.entireRow(areaOf(t))),
    GetEntireColumn: (t) => at(t, moves.entireColumn(areaOf(t))),
    GetBoundingRect: (t, other: unknown) => Range.of(moves.bounding(t, areaOfArgument(other))),
    GetUsedRange: (t, valuesOnly?: boolean) => orThrow(moves.usedPart(t, moves.usedBy(valuesOnly))),
    GetUsedRangeOrNullObject: (t, valuesOnly?: boolean) => orNull(moves.usedPart(t, moves.usedBy(valuesOnly))),
    GetIntersection: (t, other: unknown) => {
      const area = common(t, other);
      return orThrow(area && withAreas(t, [area]));
    },
    GetIntersectionOrNullObject: (t, other: unknown) => {
      const area = common(t, other);
      return orNull(area && withAreas(t, [area]));
    },
    GetMergedAreasOrNullObject: (t) => {
      const areas = moves.mergedAreas(t);
      return areas.length > 0 ? RangeAreas.of(withAreas(t, areas)) : NULL;
    },
    GetSpillingToRangeOrNullObject: (t) => {
      const area = spillOver(t);
      return area ? at(t, area) : NULL;
    },
    GetSpillParentOrNullObject: (t) => {
      const area = spillOver(t);
      return area ? at(t, { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn }) : NULL;
    },
    GetCellProperties: (t, options: Properties) => cells.getCellProperties(t, options, rangeOf),
    SetCellProperties: (t, data: (Properties | null)[][]) => cells.setCellProperties(t, data, rangeOf),
    GetRowProperties: (t, options: Properties) => cells.getRowProperties(t, options, rangeOf),
    SetRowProperties: (t, data: (Properties | null)[]) => cells.setLineProperties(rowsAsTargets(t), data, rangeOf),
    GetColumnProperties: (t, options: Properties) => cells.getColumnProperties(t, options, rangeOf),
    SetColumnProperties: (t, data: (Properties | null)[]) => cells.setLineProperties(columnsAsTargets(t), data, rangeOf),
    Merge: (t, across?: boolean) => (across ? mergeAcross(t) : merge(t)),
    Unmerge: (t) => unmerge(t),
    Clear: (t, applyTo?: string) => clear(t, applyTo ?? "All"),
    Insert: refuseShift,
    Delete: refuseShift,
    Select: (t) => t.book.select(t.sheet, areaOf(t)),
    Calculate: (t) => t.book.calculation.touch(t.sheet.id, areaOf(t)),
    _ValidateArraySize: (t, rows: number, columns: number) => values.checkSize(t, rows, columns),
  },
});
