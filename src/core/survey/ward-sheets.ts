import type { Dictionary } from "./dictionary";
import { findDownTable, type DownTable } from "./down";
import type { Grid } from "./grid";
import { labelKey } from "./keys";
import { periodAbove } from "./period";
import type { PlacedLabel, PlacedSlot, SurveyKnowledge, SurveyReading, WardLine } from "./reading";
import { answerOf, missingCodes, type Slot } from "./slots";
import { uncertainColumns } from "./uncertain";
import { formOf, repeats } from "./table";
import type { SurveyColumn, UncertainColumn } from "./types";
import { splitWardAndUnit } from "./ward-name";
import { looksLikeUnit, type Part } from "./words";

export interface DownReading {
  readonly grid: Grid;
  readonly table: DownTable;
}

export function readDown(grid: Grid, dictionary: Dictionary, knowledge: SurveyKnowledge): DownReading | null {
  const table = findDownTable(grid, dictionary, knowledge);
  return table && { grid, table };
}

/** All sheets of a set, one ward each, as one survey. */
export function wardSheetSurvey(
  sheets: readonly DownReading[],
  dictionary: Dictionary,
  knowledge: SurveyKnowledge,
): SurveyReading {
  const first = sheets[0]!;
  const lines = sheets.map((reading) => wardLine(reading, knowledge));
  return {
    survey: {
      location: { sheet: first.grid.sheet.name, area: areaOf(first), form: "ward-sheets", visible: first.grid.sheet.visible },
      wardsIn: "sheets",
      columns: rowsOf(lines[0]!.slots),
      rows: lines.map((line) => line.ward),
    },
    sheets: sheets.map(({ grid }) => grid.sheet),
    lines,
    leftOut: [],
    unknown: sheets.flatMap(unknownRows),
    repeated: sheets.flatMap(({ grid, table }) => repeats(table.slots.repeated, grid.sheet.name)),
    missing: sheets.flatMap(({ grid, table }) =>
      missingCodes(dictionary.set, [...table.slots.slots, ...table.slots.repeated]).map((code) => ({
        code,
        sheet: grid.sheet.name,
      })),
    ),
    uncertain: uncertainOfSheets(sheets, dictionary),
    head: null,
    slots: [],
    period: periodAbove(first.grid, first.table.headerRow),
  };
}

/** A table with criteria down the rows and a column for each ward. */
export function transposedSurvey(reading: DownReading, dictionary: Dictionary): SurveyReading {
  const { grid, table } = reading;
  const slots = table.slots.slots.map((slot) => ({ ...slot, row: slot.index, column: -1 }));
  const lines = table.wards.map(({ column, name, answers }): WardLine => {
    const { ward, unit } = splitWardAndUnit(name);
    const at = { sheet: grid.sheet.name, row: table.headerRow, column };
    const own = answers.size === 0 ? slots : slots.flatMap((slot) => answerSlots(grid, slot, answers, table.slots.slots));
    return { sheet: grid.sheet, slots: own, row: -1, column, ward: { ward, unit, ...at, note: "", recognised: null } };
  });
  const first = lines[0]!.slots;
  return {
    survey: {
      location: { sheet: grid.sheet.name, area: areaOf(reading), form: formOf(first), visible: grid.sheet.visible },
      wardsIn: "columns",
      columns: rowsOf(first),
      rows: lines.map((line) => line.ward),
    },
    sheets: [grid.sheet],
    lines,
    leftOut: [],
    unknown: unknownRows(reading),
    repeated: repeats(table.slots.repeated, grid.sheet.name),
    missing: missingCodes(dictionary.set, [...slots, ...table.slots.repeated]).map((code) => ({ code, sheet: grid.sheet.name })),
    uncertain: uncertainRows(reading, dictionary),
    head: null,
    slots: [],
    period: periodAbove(grid, table.headerRow),
  };
}

/** The questions of a set of ward sheets: sheets of one template are asked about once. */
function uncertainOfSheets(sheets: readonly DownReading[], dictionary: Dictionary): UncertainColumn[] {
  const asked = new Map<string, UncertainColumn>();
  for (const row of sheets.flatMap((reading) => uncertainRows(reading, dictionary))) {
    const key = `${row.shape} ${labelKey(row.header)}`;
    if (!asked.has(key)) asked.set(key, row);
  }
  return [...asked.values()];
}

function uncertainRows({ grid, table }: DownReading, dictionary: Dictionary): UncertainColumn[] {
  const { slots, unknown, repeated, shape } = table.slots;
  const columns = table.wards.length > 0 ? table.wards.map(({ column }) => column) : [...table.answers.values()];
  return uncertainColumns({
    sheet: grid.sheet.name,
    shape,
    unknown,
    repeated,
    missing: missingCodes(dictionary.set, [...slots, ...repeated]),
    dictionary,
    entries: (row) => columns.map((column) => grid.value(row, column)),
  });
}

function rowsOf(slots: readonly PlacedSlot[]): SurveyColumn[] {
  return slots.map((slot) => ({ row: slot.row, column: null, ...answerOf(slot) }));
}

function areaOf({ grid, table }: DownReading) {
  return { firstRow: table.headerRow, firstColumn: grid.firstColumn, lastRow: table.lastRow, lastColumn: grid.lastColumn };
}

function unknownRows({ grid, table }: DownReading): PlacedLabel[] {
  return table.slots.unknown.map(({ header, at }) => ({ sheet: grid.sheet.name, row: at.row, column: at.column, label: header }));
}

function wardLine({ grid, table }: DownReading, knowledge: SurveyKnowledge): WardLine {
  const name = wardOfSheet(grid, table.headerRow, knowledge);
  return {
    sheet: grid.sheet,
    row: -1,
    column: -1,
    slots: table.slots.slots.flatMap((slot) => answerSlots(grid, slot, table.answers, table.slots.slots)),
    ward: {
      ...splitWardAndUnit(name.text),
      ...unitOf(grid, table.headerRow, name.text),
      sheet: grid.sheet.name,
      row: name.row,
      column: name.column,
      note: "",
      recognised: null,
    },
  };
}

/**
 * The answers of one row. Beside a `Đạt/Không đạt` column a text result is the stated one; where the row has no other
 * result, it is the answer itself.
 */
function answerSlots(grid: Grid, slot: Slot, answers: ReadonlyMap<Part, number>, all: readonly Slot[]): PlacedSlot[] {
  const row = slot.index;
  const at = (part: SurveyColumn["part"], column: number): PlacedSlot => ({ ...slot, part, row, column });
  const column = (part: Part) => answers.get(part);
  const filled = (part: Part) => column(part) !== undefined && !grid.isBlank(row, column(part)!);
  const measured = slot.measure === null && all.some((other) => other.measure !== null && other.criterion === slot.criterion);
  const found: PlacedSlot[] = [];
  if (column("self") !== undefined || column("appraisal") !== undefined) {
    if (measured) return [];
    if (column("self") !== undefined) found.push(at("self", column("self")!));
    if (column("appraisal") !== undefined) found.push(at("appraisal", column("appraisal")!));
    return found;
  }
  const value = column("value") ?? column("current");
  const stated = column("stated");
  if (measured) return stated !== undefined ? [at("stated", stated)] : value !== undefined ? [at("stated", value)] : [];
  const pair = column("met") !== undefined && column("not-met") !== undefined;
  if (slot.part === "previous" || slot.part === "self" || slot.part === "appraisal")
    return value === undefined ? [] : [at(slot.part, value)];
  const told = filled("value") || filled("current") || !(filled("stated") || filled("met") || filled("not-met"));
  if (slot.measure !== null && value !== undefined && told) {
    found.push(at("value", value));
    if (stated !== undefined) found.push(at("stated", stated));
    const previous = column("previous");
    if (previous !== undefined && slot.measure.kind === "change") found.push(at("previous", previous));
    return found;
  }
  if (pair) return [at("met", column("met")!), at("not-met", column("not-met")!)];
  const direct = stated ?? value;
  return direct === undefined ? [] : [at("value", direct)];
}

/** The ward's name: a labelled cell, else the title, else the sheet's name. */
function wardOfSheet(grid: Grid, headerRow: number, knowledge: SurveyKnowledge): { text: string; row: number; column: number } {
  const titles: { text: string; row: number; column: number }[] = [];
  for (let row = grid.firstRow; row < headerRow; row++) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const text = grid.text(row, column);
      if (text === null) continue;
      const label = /^(?:tên\s+)?(?:phường|đơn vị|công an phường|tên đơn vị|cap|xã, phường)\s*:\s*(.*)$/iu.exec(text);
      if (label) {
        const own = label[1]!.replace(/[.…\s]+$/u, "");
        if (own !== "") return { text: own, row, column };
        const beside = nextText(grid, row, column);
        if (beside) return beside;
      }
      for (const name of namesIn(text)) titles.push({ text: name, row, column });
    }
  }
  const sheet = { text: grid.sheet.name, row: grid.firstRow, column: grid.firstColumn };
  const known = titles.find(({ text }) => knowledge.isWard(text));
  if (known) return known;
  if (knowledge.isWard(splitWardAndUnit(grid.sheet.name).ward)) return sheet;
  // A title in capitals is spelled as the sheet's name spells it.
  const same = titles.find(({ text }) => labelKey(text) === labelKey(sheet.text));
  return same ? { ...same, text: sheet.text } : (titles[0] ?? sheet);
}

function nextText(grid: Grid, row: number, column: number): { text: string; row: number; column: number } | null {
  for (let c = column + 1; c <= Math.min(grid.lastColumn, column + 4); c++) {
    const text = grid.label(row, c);
    if (text !== null) return { text, row, column: c };
  }
  return null;
}

/** Names behind “phường” in a title: capitalised, and not the words of the programme's own name. */
function namesIn(text: string): string[] {
  return text
    .split(/phường\s+/iu)
    .slice(1)
    .map(
      (rest) =>
        /^[^,;:(–-]{1,60}/u
          .exec(rest)?.[0]
          .replace(/\s+(năm|quý|tháng|6 tháng|thuộc|thành phố|tp|thị xã|quận)(\s.*)?$/iu, "")
          .trim() ?? "",
    )
    .filter((name) => /^[\p{Lu}\d]/u.test(name) && !/^(điển hình|kiểu mẫu|trên|đạt|năm|được)/u.test(labelKey(name)));
}

/** A labelled superior unit above the table. */
function unitOf(grid: Grid, headerRow: number, ward: string): { unit?: string } {
  if (splitWardAndUnit(ward).unit !== "") return {};
  for (let row = grid.firstRow; row < headerRow; row++) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const text = grid.text(row, column);
      const label =
        text === null ? null : /^(?:đơn vị cấp trên|trực thuộc|thuộc|thành phố, thị xã|địa bàn)\s*:\s*(.*)$/iu.exec(text);
      if (!label) continue;
      const unit = label[1] || nextText(grid, row, column)?.text;
      if (unit) return { unit };
    }
  }
  const behind = /,\s*([^,]+)$/u.exec(ward)?.[1];
  return behind !== undefined && looksLikeUnit(behind) ? { unit: behind } : {};
}
