import { cellsOf, isWholeColumns, isWholeRows } from "../model/address";
import { defineClass, itemNotFound, NULL, type HostClass } from "../protocol/definition";
import { Range, RangeAreas, Worksheet } from "./classes";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { clear } from "./rangeEdits";
import { RangeFormat } from "./rangeFormat";
import { entireColumn, entireRow, usedBy, usedPart } from "./rangeMoves";
import { addressOf, withAreas, type RangeTarget } from "./target";

const RangeCollection: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "RangeCollection",
  methods: {
    GetCount: (t) => t.areas.length,
    GetItemAt: (t, index: number) => {
      const area = t.areas[index];
      if (!area) throw itemNotFound();
      return Range.of(withAreas(t, [area]));
    },
  },
  items: (t) => t.areas.map((area) => Range.of(withAreas(t, [area]))),
});

RangeAreas.define({
  referencable: true,
  calculated: true,
  scalars: {
    Address: { get: addressOf },
    AreaCount: { get: (t) => t.areas.length },
    CellCount: { get: (t) => t.areas.reduce((sum, area) => sum + cellsOf(area), 0) },
    IsEntireColumn: { get: (t) => t.areas.every(isWholeColumns) },
    IsEntireRow: { get: (t) => t.areas.every(isWholeRows) },
  },
  navs: {
    Areas: (t) => RangeCollection.of(t),
    Format: (t) => RangeFormat.of(t),
    ConditionalFormats: (t) => ConditionalFormatCollection.of(t),
    DataValidation: (t) => DataValidation.of(t),
    Worksheet: ({ book, sheet }) => Worksheet.of({ book, sheet }),
  },
  methods: {
    Clear: (t, applyTo?: string) => clear(t, applyTo ?? "All"),
    GetEntireRow: (t) => RangeAreas.of(withAreas(t, t.areas.map(entireRow))),
    GetEntireColumn: (t) => RangeAreas.of(withAreas(t, t.areas.map(entireColumn))),
    GetUsedRangeAreasOrNullObject: (t, valuesOnly?: boolean) => {
      const used = t.areas.flatMap((area) => usedPart(withAreas(t, [area]), usedBy(valuesOnly))?.areas ?? []);
      return used.length > 0 ? RangeAreas.of(withAreas(t, used)) : NULL;
    },
  },
});
