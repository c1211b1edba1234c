import { matchKey } from "../../cells/text/normalise";
import type { Grid } from "./grid";
import { readFills } from "./fills";
import { readLegend } from "./legend";
import type { SurveyKnowledge } from "./knowledge";
import type { PlacedSlot, SurveyReading, WardLine } from "./reading";
import { mergedAnswers } from "./tableAnswers";

/** Adds what legends, colours and the user say of the entries of a table. */
export function withEntries(reading: SurveyReading, grid: Grid, knowledge: SurveyKnowledge): SurveyReading {
  const rows = new Set(reading.lines.flatMap((line) => (line.row >= 0 ? [line.row] : line.slots.map(({ row }) => row))));
  const legend = readLegend(grid, reading.survey.location.area, rows);
  const own = knowledge.answersFor(reading.heads.shape);
  const cells = (grid.sheet.fills ?? []).length === 0 ? [] : reading.lines.flatMap(cellsOf);
  const fills = readFills(grid, cells, (fill) => own.colours.get(fill) ?? legend.colour(fill), knowledge.acceptsLikely);
  const answers = mergedAnswers(legend.answers, own);
  return {
    ...reading,
    answers: hasTicksAndCrosses(reading) ? { ...answers, texts: new Map([["x", "ambiguous"], ...answers.texts]) } : answers,
    fills,
  };
}

const TICK = /^[✓✔√☑]$|^v$/u;
/** Rows that are looked at: habits show early. */
const LOOKED_AT = 200;

/** Beside ticks an x may be a cross: then nobody knows what it means until it is said. */
function hasTicksAndCrosses({ lines }: SurveyReading): boolean {
  let tick = false;
  let cross = false;
  for (const line of lines.slice(0, LOOKED_AT)) {
    const { values, firstRow, firstColumn } = line.sheet;
    for (const slot of line.slots) {
      if (slot.part === "met" || slot.part === "not-met") continue;
      const { row, column } = placeOf(line, slot);
      const value = values[row - firstRow]?.[column - firstColumn];
      if (typeof value !== "string" || value.length > 3) continue;
      const mark = matchKey(value);
      tick ||= TICK.test(mark);
      cross ||= mark === "x";
      if (tick && cross) return true;
    }
  }
  return false;
}

const cellsOf = (line: WardLine) => line.slots.map((slot) => placeOf(line, slot));

/** The cell of a slot in a ward's line. */
export function placeOf(
  line: { readonly row: number; readonly column: number },
  slot: PlacedSlot,
): { readonly row: number; readonly column: number } {
  return { row: slot.row < 0 ? line.row : slot.row, column: slot.column < 0 ? line.column : slot.column };
}
