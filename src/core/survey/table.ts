import { normaliseText } from "../../cells/text/normalise";
import { blockAt, wardHeaderCells, type Block } from "./block";
import type { Dictionary } from "./dictionary";
import type { Grid } from "./grid";
import { periodAbove } from "./period";
import type { PlacedLabel, PlacedSlot, SurveyKnowledge, SurveyReading, WardLine } from "./reading";
import { RowReader } from "./rows";
import { uncertainColumns } from "./uncertain";
import { answerOf, missingCodes, readSlots, type Slot, type SlotReading } from "./slots";
import type { SurveyForm } from "./types";
import { splitWardAndUnit } from "./ward-name";

/** The surveys of a sheet that run one ward a row, from the top. */
export function readTables(grid: Grid, dictionary: Dictionary, knowledge: SurveyKnowledge): SurveyReading[] {
  const readings: SurveyReading[] = [];
  const blocks = findBlocks(grid, dictionary, knowledge);
  blocks.forEach(({ block, slots }, i) => {
    const end = (blocks[i + 1]?.block.top ?? grid.lastRow + 1) - 1;
    readings.push(readTable(grid, block, slots, end, dictionary, knowledge));
  });
  return readings;
}

interface FoundBlock {
  readonly block: Block;
  readonly slots: SlotReading;
}

/** Header blocks with criteria; one that repeats the block above it (a printed page's head) belongs to that table. */
function findBlocks(grid: Grid, dictionary: Dictionary, knowledge: SurveyKnowledge): FoundBlock[] {
  const found: FoundBlock[] = [];
  let below = grid.firstRow - 1;
  for (const cell of wardHeaderCells(grid)) {
    if (cell.row <= below) continue;
    const block = blockAt(grid, cell, dictionary);
    if (block === null) continue;
    const slots = slotsOf(grid, block, dictionary, knowledge);
    if (!namesCriteria(slots, block)) continue;
    below = block.bottom;
    const before = found[found.length - 1];
    if (before && layoutKey(before) === layoutKey({ block, slots })) continue;
    found.push({ block, slots });
  }
  return found;
}

function layoutKey({ block, slots }: FoundBlock): string {
  return `${block.wardColumn}:${slots.slots.map((slot) => `${slot.index}=${(slot.measure ?? slot.criterion).code}${slot.part}`).join()}`;
}

function slotsOf(grid: Grid, block: Block, dictionary: Dictionary, knowledge: SurveyKnowledge): SlotReading {
  return readSlots(
    block.headings,
    dictionary,
    (header, shape) => knowledge.keptColumn(grid.sheet.name, header, shape),
    (index) => looksDirect(grid, block, index),
  );
}

/** A list of wards is not a survey: one coded column, two named ones, or a run of numbered ones must stand there. */
function namesCriteria({ slots }: SlotReading, block: Block): boolean {
  const by = (kind: string) => slots.filter((slot) => block.headings.get(slot.index)?.target?.by === kind).length;
  if (by("code") > 0) return true;
  const named = new Set(slots.filter((slot) => block.headings.get(slot.index)?.target).map((slot) => slot.criterion.code)).size;
  return named >= 2 || by("name") >= 2 || slots.length >= 3;
}

/** Whether the first entries under a heading are Đ/KĐ, x or 0/1 rather than figures or levels. */
function looksDirect(grid: Grid, block: Block, column: number): boolean {
  let direct = 0;
  let other = 0;
  for (let row = block.bottom + 1; row <= grid.lastRow && direct + other < 12; row++) {
    if (grid.isBlank(row, block.wardColumn) || grid.isBlank(row, column)) continue;
    const value = grid.value(row, column);
    if (typeof value === "boolean" || value === 0 || value === 1) direct++;
    else if (typeof value === "string" && /^(đ|kđ|đạt|không đạt|chưa đạt|x|v|✓|k|kad|n\/a)$/iu.test(normaliseText(value)))
      direct++;
    else other++;
  }
  return direct > other;
}

function readTable(
  grid: Grid,
  block: Block,
  { slots, unknown, repeated, shape }: SlotReading,
  end: number,
  dictionary: Dictionary,
  knowledge: SurveyKnowledge,
): SurveyReading {
  const sheet = grid.sheet;
  const placed: PlacedSlot[] = slots.map((slot) => ({ ...slot, row: -1, column: slot.index }));
  const reader = new RowReader(
    grid,
    block,
    [...slots, ...repeated].map((slot) => slot.index),
    knowledge,
  );
  const lines: WardLine[] = [];
  const leftOut: PlacedLabel[] = [];
  let section = "";
  let unit = "";
  let lastRow = block.bottom;
  for (let row = block.bottom + 1; row <= end; row++) {
    const kind = reader.read(row);
    if (kind.kind === "blank") continue;
    if (kind.kind === "left-out") {
      leftOut.push({ sheet: sheet.name, row, column: kind.column, label: kind.label });
      continue;
    }
    if (kind.kind === "section") {
      section = kind.unit;
      unit = "";
      if (kind.leftOut) leftOut.push({ sheet: sheet.name, row, column: block.wardColumn, label: kind.unit });
      continue;
    }
    if (block.unitColumn !== null) unit = grid.text(row, block.unitColumn) ?? unit;
    const name = splitWardAndUnit(kind.name);
    const recognised = block.recognisedColumn;
    lastRow = row;
    lines.push({
      sheet,
      slots: placed,
      row,
      column: -1,
      ward: {
        ward: name.ward,
        unit: unit || name.unit || section,
        sheet: sheet.name,
        row,
        column: block.wardColumn,
        note: block.noteColumn === null ? "" : (grid.label(row, block.noteColumn) ?? ""),
        recognised: recognised === null || grid.isBlank(row, recognised) ? null : entryCell(grid, row, recognised),
      },
    });
  }
  const filled = unknown.filter(({ index }) => lines.some((line) => !grid.isBlank(line.row, index)));
  const missing = missingCodes(dictionary.set, [...slots, ...repeated]);
  const area = { firstRow: block.top, firstColumn: block.firstColumn, lastRow, lastColumn: block.lastColumn };
  return {
    survey: {
      location: { sheet: sheet.name, area, form: formOf(slots), visible: sheet.visible },
      wardsIn: "rows",
      columns: slots.map(({ index, ...slot }) => ({ row: null, column: index, ...answerOf(slot) })),
      rows: lines.map((line) => line.ward),
    },
    sheets: [sheet],
    lines,
    leftOut,
    unknown: filled.map(({ header, at }) => ({ sheet: sheet.name, row: at.row, column: at.column, label: header })),
    repeated: repeats(repeated, sheet.name),
    missing: missing.map((code) => ({ code, sheet: sheet.name })),
    uncertain: uncertainColumns({
      sheet: sheet.name,
      shape,
      unknown: filled,
      repeated,
      missing,
      dictionary,
      entries: (index) => lines.map((line) => grid.value(line.row, index)),
    }),
    slots,
    head: { bottom: block.bottom, ward: block.wardColumn, unit: block.unitColumn, number: block.numberColumn },
    period: periodAbove(grid, block.top),
  };
}

function entryCell(grid: Grid, row: number, column: number) {
  const { sheet } = grid;
  const i = row - grid.firstRow;
  const j = column - grid.firstColumn;
  const format = sheet.formats[i]?.[j] ?? "General";
  return {
    sheet: sheet.name,
    row,
    column,
    value: grid.value(row, column),
    format,
    formula: sheet.formulas[i]?.[j] ?? null,
    font: grid.font(row, column),
  };
}

/** Columns that claim the same, by what they claim. */
export function repeats(repeated: readonly Slot[], sheet: string): SurveyReading["repeated"] {
  const groups = new Map<string, Slot[]>();
  for (const slot of repeated) {
    const key = `${(slot.measure ?? slot.criterion).code}\n${slot.part}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  return [...groups.values()].map((group) => ({
    code: (group[0]!.measure ?? group[0]!.criterion).code,
    sheet,
    cells: group.map((slot) => slot.header),
  }));
}

export function formOf(slots: readonly Slot[]): SurveyForm {
  if (slots.some(({ part }) => part === "self" || part === "appraisal")) return "appraised";
  if (slots.some(({ part }) => part === "met" || part === "not-met")) return "two-column";
  return slots.some(({ measure }) => measure !== null) ? "measures" : "short";
}
