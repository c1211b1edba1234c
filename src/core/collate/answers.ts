import type { Criterion, Measure } from "../criteria/types";
import { shownCell } from "../entry/cell";
import { shownText } from "../../cells/value";
import { readDirect, readTwoColumns } from "../entry/direct";
import { readEntry } from "../entry/read";
import type { EntryInput, Reading } from "../entry/reading";
import { formatClass } from "../../cells/numberFormat";
import { formatShare } from "../../cells/number/format";
import { toNumber, type Quantity } from "../../cells/number/quantity";
import { directStatus } from "../scoring/criterion";
import type { CellValue } from "../../cells/value";
import type { PlacedSlot, WardLine } from "../survey/reading";
import { decodeLegacy } from "../../cells/text/legacy";

/** What a cell answers. */
export interface Asked {
  readonly criterion: Criterion;
  readonly measure: Measure | null;
}

/** An entry on its way: what to write, `blank`, or `unusable` with the value as it stands. */
export type Carried =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "unusable"; readonly shown: string };

const BLANK: Carried = { kind: "blank" };
const MET = "Đ";
const NOT_MET = "KĐ";
const MARK = "x";

/** The cell of a slot in a ward's line. */
export function cellOf({ sheet, row, column }: WardLine, slot: PlacedSlot): EntryInput & { row: number; column: number } {
  const at = slot.row < 0 ? row : slot.row;
  const across = slot.column < 0 ? column : slot.column;
  const [i, j] = [at - sheet.firstRow, across - sheet.firstColumn];
  return {
    row: at,
    column: across,
    value: sheet.values[i]?.[j] ?? null,
    format: sheet.formats[i]?.[j] ?? "General",
    font: typeof sheet.fonts === "string" || sheet.fonts === null ? sheet.fonts : (sheet.fonts[i]?.[j] ?? null),
  };
}

/**
 * What a ward answers for one column of the target. The forms need not be the same: a result in two columns, an appraised
 * one and Đ/KĐ say the same thing.
 */
export function answerFor(line: WardLine, asked: Asked, part: PlacedSlot["part"], targetFormat: string): Carried {
  const own = line.slots.filter((slot) => slot.measure === asked.measure && slot.criterion === asked.criterion);
  const slotOf = (wanted: PlacedSlot["part"]) => own.find((slot) => slot.part === wanted);
  const exact = slotOf(part) ?? (part === "self" ? slotOf("value") : part === "value" ? slotOf("appraisal") : undefined);
  if (exact) return carried(asked, cellOf(line, exact), targetFormat);
  const [met, notMet] = [slotOf("met"), slotOf("not-met")];
  if ((part === "value" || part === "self") && (met || notMet)) {
    const blank = { value: null };
    const cells = [met ? cellOf(line, met) : blank, notMet ? cellOf(line, notMet) : blank] as const;
    return direct(readTwoColumns(...cells), shownText(cells[0].value ?? cells[1].value));
  }
  const value = slotOf("value") ?? slotOf("appraisal");
  if ((part !== "met" && part !== "not-met") || !value) return BLANK;
  const result = direct(readDirect(cellOf(line, value), asked.criterion.name), shownText(cellOf(line, value).value));
  if (result.kind !== "value") return result;
  return (result.value === MET) === (part === "met") ? { kind: "value", value: MARK } : BLANK;
}

function direct(reading: Reading, raw: string): Carried {
  const status = directStatus(reading);
  if (status === "met" || status === "not-met") return { kind: "value", value: status === "met" ? MET : NOT_MET };
  if (status === "not-applicable") return { kind: "value", value: "KAD" };
  return reading.state === "missing" ? BLANK : { kind: "unusable", shown: raw };
}

/** A value as it must stand in a cell of another number format and font to say the same. */
function carried({ measure }: Asked, cell: EntryInput, targetFormat: string): Carried {
  const { value } = cell;
  if (value === null) return BLANK;
  if (typeof value === "object") return { kind: "unusable", shown: value.error };
  if (typeof value === "string") return carriedText(value, cell.font);
  if (typeof value === "boolean") return { kind: "value", value };
  const kind = formatClass(cell.format);
  if (kind !== "number" && kind !== "percent") return { kind: "unusable", shown: shownCell(cell) };
  return { kind: "value", value: measure?.kind === "percentage" ? shareFor(measure, value, cell, targetFormat) : value };
}

function carriedText(value: string, font: string | null | undefined): Carried {
  const text = decodeLegacy(value, font)?.text ?? value;
  return text.trim() === "" ? BLANK : { kind: "value", value: text };
}

/** A stored share is 0.95 in a percentage cell, but would be ambiguous or a hundredfold in another. */
function shareFor(measure: Measure, value: number, cell: EntryInput, targetFormat: string): string | number {
  const from = formatClass(cell.format) === "percent";
  const to = formatClass(targetFormat) === "percent";
  if (from === to) return value;
  const reading = readEntry(measure, cell, { confirmed: true });
  if (reading.state !== "value") return shownCell(cell);
  return to ? toNumber(reading.value as Quantity) : formatShare(reading.value as Quantity, 13);
}

/** Whether two cells say the same, however it is written. */
export function saysSame(asked: Asked, a: EntryInput, b: EntryInput): boolean {
  const read = (cell: EntryInput) => (asked.measure ? readEntry(asked.measure, cell) : readDirect(cell, asked.criterion.name));
  const [x, y] = [read(a), read(b)];
  const readable = x.state !== "unusable" && y.state !== "unusable";
  if (!readable) return shownText(a.value) === shownText(b.value);
  return x.state === y.state && x.direct === y.direct && String(x.value) === String(y.value);
}

export const isBlank = (value: CellValue): boolean => value === null || (typeof value === "string" && value.trim() === "");
