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
  return { ...reading, answers: mergedAnswers(legend.answers, own), fills };
}

const cellsOf = (line: WardLine) => line.slots.map((slot) => placeOf(line, slot));

/** The cell of a slot in a ward's line. */
export function placeOf(
  line: { readonly row: number; readonly column: number },
  slot: PlacedSlot,
): { readonly row: number; readonly column: number } {
  return { row: slot.row < 0 ? line.row : slot.row, column: slot.column < 0 ? line.column : slot.column };
}
