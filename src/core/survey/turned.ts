import type { Area } from "../../cells/address";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { PlacedLabel, PlacedSlot, SurveyReading, WardLine } from "./reading";
import type { SurveyColumn, SurveyRow } from "./types";

/** A reading of a sheet that was turned over, with its places on the sheet as it is. */
export function turned(reading: SurveyReading, sheet: SheetSnapshot): SurveyReading {
  const slots = new Map<readonly PlacedSlot[], readonly PlacedSlot[]>();
  const slotsOf = (list: readonly PlacedSlot[]) => {
    let other = slots.get(list);
    if (!other) slots.set(list, (other = list.map((slot) => ({ ...slot, ...swap(slot), header: swap(slot.header) }))));
    return other;
  };
  const line = (each: WardLine): WardLine => ({
    ...each,
    sheet,
    slots: slotsOf(each.slots),
    row: each.column,
    column: each.row,
    ward: {
      ...each.ward,
      ...swap(each.ward),
      recognised: each.ward.recognised && { ...each.ward.recognised, ...swap(each.ward.recognised) },
    },
  });
  const lines = reading.lines.map(line);
  const { survey } = reading;
  const form = survey.location.form;
  return {
    ...reading,
    survey: {
      location: { ...survey.location, area: turnedArea(survey.location.area), form: form === "short" ? "transposed" : form },
      wardsIn: "columns",
      columns: survey.columns.map(turnedColumn),
      rows: lines.map((each): SurveyRow => each.ward),
    },
    sheets: [sheet],
    lines,
    leftOut: reading.leftOut.map(turnedLabel),
    unknown: reading.unknown.map(turnedLabel),
    repeated: reading.repeated.map((each) => ({ ...each, cells: each.cells.map((cell) => ({ ...cell, ...swap(cell) })) })),
    uncertain: reading.uncertain.map((each) => ({ ...each, ...swap(each) })),
    head: null,
    slots: reading.slots.map((slot) => ({ ...slot, header: swap(slot.header) })),
  };
}

const swap = ({ row, column }: { readonly row: number; readonly column: number }) => ({ row: column, column: row });

const turnedLabel = (label: PlacedLabel): PlacedLabel => ({ ...label, ...swap(label) });

const turnedArea = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): Area => ({
  firstRow: firstColumn,
  firstColumn: firstRow,
  lastRow: lastColumn,
  lastColumn: lastRow,
});

function turnedColumn(each: SurveyColumn): SurveyColumn {
  const { code, part } = each;
  return each.column === null ? { code, part, row: null, column: each.row } : { code, part, row: each.column, column: null };
}
