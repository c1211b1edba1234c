import type { SetLexicon } from "../heads/lexicon";
import { stubKind } from "./stub";
import type { Grid } from "./grid";
import type { SurveyKnowledge } from "./knowledge";
import type { PlacedSlot, SurveyReading, WardLine } from "./reading";
import type { EntryCell } from "./types";
import { looksLikeUnit } from "./words";
import { findFrames, type Axis, type Frame } from "./frame";
import { readHeads, usable, type ReadHead, type ReadHeads } from "./heads";
import type { Layer } from "./layers";
import { readLines, type Line, type Lines } from "./lines";
import { outlineOf } from "./outline";
import { headPaths } from "./paths";
import { periodAbove } from "./period";
import { assembled, type TableReading } from "./assemble";
import { joinedReadings } from "./cards";
import { describe, headRole, type Track } from "./track";
import { answerOf, slotsOf, type Slot } from "./slots";
import { isPlan, sourceOf, titlesOf } from "./title";
import { isSurvey } from "./verdict";

/** A table with one ward a row, before its answers are placed. */
interface AcrossTable {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly tracks: readonly Track[];
  readonly lines: Lines;
  readonly heads: ReadHeads;
  readonly unitColumn: number | null;
  /** Row of the most points that each criterion can have; `null`: none. */
  readonly maximum: number | null;
}

/** The tables of a sheet with one ward a row (of a sheet turned over: with one ward a column), as surveys. */
export function readAcross(
  grid: Grid,
  lexicon: SetLexicon,
  knowledge: SurveyKnowledge,
  unlisted: Axis | null = null,
): SurveyReading[] {
  const tables: AcrossTable[] = [];
  const frames = findFrames(grid, knowledge, unlisted);
  const [first] = frames;
  if (first === undefined || isPlan(titlesOf(grid, first))) return [];
  let maximum: number | null = null;
  for (const frame of frames) {
    const table = readTable(grid, { ...frame, maximum }, lexicon, knowledge);
    maximum = table?.maximum ?? maximum;
    if (table) tables.push(table);
  }
  let above = -1;
  return stacked(
    tables.flatMap((table) => {
      above = Math.max(above, periodAbove(table.grid, table.frame));
      return readingsOf(table, above, lexicon, knowledge);
    }),
  );
}

/** Tables under one another that ask the same of other wards are one survey: a table a unit. */
function stacked(readings: readonly SurveyReading[]): SurveyReading[] {
  const found: SurveyReading[] = [];
  for (const reading of readings) {
    const same = found.findIndex((other) => continuesTable(other, reading));
    const before = found[same];
    if (before) found[same] = joinedReadings([before, reading]);
    else found.push(reading);
  }
  return found;
}

function continuesTable(before: SurveyReading, after: SurveyReading): boolean {
  const asked = (reading: SurveyReading) =>
    reading.slots
      .map((slot) => `${answerOf(slot).code} ${slot.part}`)
      .sort()
      .join();
  const wards = new Set(before.lines.map(({ ward }) => `${ward.ward}|${ward.unit}`));
  return (
    before.period === after.period &&
    before.slots.length > 0 &&
    asked(before) === asked(after) &&
    !after.lines.some(({ ward }) => wards.has(`${ward.ward}|${ward.unit}`))
  );
}

function readTable(
  grid: Grid,
  frame: Frame & { readonly maximum: number | null },
  lexicon: SetLexicon,
  knowledge: SurveyKnowledge,
): AcrossTable | null {
  const paths = headPaths(grid, frame.top, frame.bottom);
  const roles = (row: number) => (grid.flipped ? headRole(grid.label(row, frame.wardColumn)) : null);
  const all: Track[] = [];
  for (const [column, path] of paths) {
    if (column === frame.wardColumn || (grid.flipped && column < frame.wardColumn)) continue;
    all.push(describe(column, path, lexicon.set, roles));
  }
  const unitColumn = findUnitColumn(grid, frame, all, knowledge);
  const possible = all.filter((track) => track.index !== unitColumn && track.stub === null && !track.layer.note && names(track));
  const lines = readLines(grid, { frame, answers: possible.map(({ index }) => index), unitColumn }, knowledge);
  const rows = lines.lines.map(({ row }) => row);
  const filled = (track: Track) => rows.some((row) => !grid.isBlank(row, track.index));
  const outline = grid.flipped ? outlineOf(all, filled, lexicon) : { above: NO_OUTLINE, tracks: possible };
  const tracks = possible.filter((track) => track.index !== lines.layerColumn && outline.tracks.includes(track));
  // Heads that are printed again stand without the maximum under the first.
  const maximum = lines.others.find(({ kind }) => kind === "maximum")?.row ?? frame.maximum;
  const heads = readHeads(
    {
      grid,
      tracks,
      outline: outline.above,
      values: function* ({ index }) {
        for (const row of rows) yield grid.text(row, index) ?? grid.value(row, index);
      },
      points: ({ index }) => {
        const most = maximum === null ? null : grid.value(maximum, index);
        return typeof most === "number" ? most : null;
      },
    },
    lexicon,
    knowledge,
  );
  const table = { grid, frame, tracks: all, lines, heads, unitColumn, maximum };
  return isSurvey(heads, lexicon, knowledge) ? table : null;
}

const NO_OUTLINE: ReadonlyMap<number, readonly string[]> = new Map();

const names = ({ words, code, number }: Track): boolean => words.length > 0 || code !== null || number !== null;

/** The column of superior units: by its head, else by what stands in it. */
function findUnitColumn(grid: Grid, frame: Frame, tracks: readonly Track[], knowledge: SurveyKnowledge): number | null {
  const { wardColumn, bottom, lastRow } = frame;
  const by = (stub: Track["stub"]) => tracks.find((track) => track.stub === stub)?.index ?? null;
  const headed = by("unit") ?? by("name") ?? by("place");
  if (headed !== null) return headed;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (column === wardColumn) continue;
    let units = 0;
    let filled = 0;
    for (let row = bottom + 1; row <= lastRow && filled < 30; row++) {
      const text = grid.text(row, column);
      if (text === null || grid.isCovered(row, column)) continue;
      filled++;
      if (looksLikeUnit(text) || knowledge.isUnit(text)) units++;
    }
    // Sections stand in a column of their own numbers too: those are rows of their own.
    if (units >= 1 && units === filled && wardsBeside(grid, column, frame)) return column;
  }
  return null;
}

function wardsBeside(grid: Grid, column: number, { wardColumn, bottom, lastRow }: Frame): boolean {
  for (let row = bottom + 1; row <= lastRow; row++) {
    if (grid.text(row, column) !== null && grid.text(row, wardColumn) === null) return false;
  }
  return true;
}

/** One reading a period: a table may hold several years beside or under each other. */
function readingsOf(table: AcrossTable, above: number, lexicon: SetLexicon, knowledge: SurveyKnowledge): SurveyReading[] {
  const { heads, lines } = table;
  const used = heads.heads.filter((head) => usable(head, heads, knowledge.acceptsLikely));
  const periods = periodsOf(used, lines.lines);
  const own = periods.length === 1 && periods[0] !== undefined ? periods[0] : above;
  if (periods.length < 2) return [assembled(tableReading(table, used, null, lexicon), own, lexicon, knowledge)];
  return periods.map((period) => assembled(tableReading(table, used, period, lexicon), period, lexicon, knowledge));
}

/** The periods that the table tells apart: not those that a change compares. */
function periodsOf(used: readonly ReadHead[], lines: readonly Line[]): number[] {
  const found = new Set<number>();
  for (const { tracks, placement } of used) {
    if (placement.target?.measure?.kind === "change") continue;
    for (const { layer } of tracks) if (typeof layer.period === "number") found.add(layer.period);
  }
  for (const { layer } of lines) if (typeof layer.period === "number") found.add(layer.period);
  return [...found].sort((a, b) => a - b);
}

function tableReading(table: AcrossTable, used: readonly ReadHead[], period: number | null, lexicon: SetLexicon): TableReading {
  const { grid, frame, lines, heads, tracks } = table;
  const { slots, repeated } = slotsOf(used, period);
  const recognised = tracks.find(({ stub }) => stub === "recognised")?.index ?? null;
  const note = tracks.filter(({ stub }) => stub === "note").at(-1)?.index ?? null;
  const number = tracks.find(({ title }) => stubKind(title) === "plain")?.index ?? null;
  const placed: PlacedSlot[] = slots.map((slot) => ({ ...slot, row: -1, column: slot.index }));
  const shown = wardLines(lines.lines, period);
  const wardLine = (rows: WardRows): WardLine => ({
    sheet: grid.sheet,
    slots: rows.self === null && rows.notMet === null ? placed : rowSlots(slots, rows),
    row: rows.deciding.row,
    column: -1,
    ward: {
      ward: rows.deciding.ward,
      unit: rows.deciding.unit,
      sheet: grid.sheet.name,
      row: rows.deciding.named,
      column: frame.wardColumn,
      note: note === null ? "" : (grid.label(rows.deciding.row, note) ?? ""),
      recognised:
        recognised === null || grid.isBlank(rows.deciding.row, recognised)
          ? null
          : entryCell(grid, rows.deciding.row, recognised),
    },
  });
  const columns = tracks.map(({ index }) => index);
  return {
    grid,
    heads,
    slots,
    repeated,
    lines: shown.map(wardLine),
    columns: slots.map((slot) => ({ row: null, column: slot.index, ...answerOf(slot) })),
    area: {
      firstRow: frame.top,
      firstColumn: Math.min(frame.wardColumn, ...columns),
      lastRow: Math.max(frame.bottom, ...lines.lines.map(({ row }) => row)),
      lastColumn: Math.max(frame.wardColumn, ...columns),
    },
    leftOut: lines.others,
    head: { bottom: frame.bottom, ward: frame.wardColumn, unit: table.unitColumn, number },
    cells: ({ index }) => shown.map(({ deciding }) => grid.value(deciding.row, index)),
    set: lexicon.set,
    source: sourceOf(titlesOf(grid, frame)),
  };
}

/** The rows of a ward that answer: one, or one of each answer (`Đạt`, `Không đạt`), with the self-score beside. */
interface WardRows {
  readonly deciding: Line;
  /** The row of crosses under `Không đạt`, where `deciding` is that under `Đạt`. */
  readonly notMet: Line | null;
  readonly self: Line | null;
}

const RANK = { review: 3, appraisal: 2, self: 0 } as const;
const rankOf = ({ source }: Layer): number => (source === null ? 1 : RANK[source]);

/** The rows of each ward that count: of the period, the result rather than the plan, the highest source with the self-score beside it. */
function wardLines(lines: readonly Line[], period: number | null): WardRows[] {
  const wards: { named: number; rows: Line[] }[] = [];
  for (const line of lines) {
    const { layer } = line;
    if (layer.note || layer.figure === "plan" || layer.figure === "maximum" || layer.period === "previous") continue;
    if (typeof layer.period === "number" && period !== null && layer.period !== period) continue;
    const last = wards.at(-1);
    if (last && last.named === line.named) last.rows.push(line);
    else wards.push({ named: line.named, rows: [line] });
  }
  return wards.flatMap(({ rows }): WardRows[] => {
    const top = Math.max(...rows.map(({ layer }) => rankOf(layer)));
    const deciding = rows.filter(({ layer }) => rankOf(layer) === top);
    const self = top > 0 ? (rows.find(({ layer }) => layer.source === "self") ?? null) : null;
    const met = deciding.find(({ layer }) => layer.answer === "met");
    const notMet = deciding.find(({ layer }) => layer.answer === "not-met");
    if (met && notMet) return [{ deciding: met, notMet, self: null }];
    return deciding.map((line) => ({ deciding: line, notMet: null, self }));
  });
}

/** Where the cells of a ward stand when it has several rows. */
function rowSlots(slots: readonly Slot[], { deciding, notMet, self }: WardRows): PlacedSlot[] {
  const at = (slot: Slot, part: Slot["part"], row: number): PlacedSlot => ({ ...slot, part, row, column: slot.index });
  const results = slots.filter(({ part }) => part === "value");
  const others = slots.filter(({ part }) => part !== "value").map((slot) => at(slot, slot.part, deciding.row));
  if (notMet) return [...others, ...results.flatMap((slot) => [at(slot, "met", deciding.row), at(slot, "not-met", notMet.row)])];
  const selves = self ? results.map((slot) => at(slot, "self", self.row)) : [];
  return [...selves, ...others, ...results.map((slot) => at(slot, "appraisal", deciding.row))];
}

function entryCell(grid: Grid, row: number, column: number): EntryCell {
  const { sheet } = grid;
  const [i, j] = [row - sheet.firstRow, column - sheet.firstColumn];
  return {
    sheet: sheet.name,
    row,
    column,
    value: grid.value(row, column),
    format: sheet.formats[i]?.[j] ?? "General",
    formula: sheet.formulas[i]?.[j] ?? null,
    font: grid.font(row, column),
  };
}
