import type { DirectResult } from "../entry/reading";
import { hueOf } from "./colour";
import type { Grid } from "./grid";

/** Colours among blank answers: what they mean, and which must be asked about. */
export interface Fills {
  readonly meanings: ReadonlyMap<string, DirectResult>;
  /** Not known yet, with the usual meaning where exactly green and red stand there. */
  readonly asked: ReadonlyMap<string, DirectResult | null>;
}

export const NO_FILLS: Fills = { meanings: new Map(), asked: new Map() };

/** Colours answer a table only where most of its cells are blank, and half of these coloured. */
const BLANK = 0.8;
const COLOURED = 0.5;
const MOST_COLOURS = 8;

/** Reads the colours of a table whose answers are blank. `cells`: the places of its answers. */
export function readFills(
  grid: Grid,
  cells: readonly { readonly row: number; readonly column: number }[],
  meaningOf: (fill: string) => DirectResult | "missing" | null,
  acceptsLikely: boolean,
): Fills {
  if ((grid.sheet.fills ?? []).length === 0 || cells.length === 0) return NO_FILLS;
  const blank = cells.filter(({ row, column }) => grid.isBlank(row, column));
  const fills = blank.flatMap(({ row, column }) => grid.fill(row, column) ?? []).filter((fill) => hueOf(fill) !== "white");
  const colours = [...new Set(fills)];
  if (blank.length < BLANK * cells.length || fills.length < COLOURED * blank.length || colours.length > MOST_COLOURS)
    return NO_FILLS;
  const meanings = new Map<string, DirectResult>();
  const asked = new Map<string, DirectResult | null>();
  const usual = usualMeanings(colours);
  for (const colour of colours) {
    const known = meaningOf(colour) ?? (acceptsLikely ? usual?.get(colour) : null) ?? null;
    if (known === null) asked.set(colour, usual?.get(colour) ?? null);
    else if (known !== "missing") meanings.set(colour, known);
  }
  return { meanings, asked };
}

/** Exactly two colours, green and red, mean what they usually do. */
function usualMeanings(colours: readonly string[]): ReadonlyMap<string, DirectResult> | null {
  const green = colours.filter((colour) => hueOf(colour) === "green");
  const red = colours.filter((colour) => hueOf(colour) === "red");
  const [met, notMet] = [green[0], red[0]];
  return colours.length === 2 && met !== undefined && notMet !== undefined
    ? new Map([
        [met, "met"],
        [notMet, "not-met"],
      ])
    : null;
}
