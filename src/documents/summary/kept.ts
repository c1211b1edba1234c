import { type Area, parseArea } from "../../cells/address";
import type { DefinedName, SheetSnapshot } from "../../cells/snapshot";
import { typedText } from "../../cells/value";
import { SUMMARY_NAMES } from "./names";

/** What the user typed into an earlier summary and a refresh must keep. */
export interface KeptTexts {
  /** `Ghi chú` of Biểu 1 by ward key. */
  readonly notes: ReadonlyMap<string, string>;
  /** The column under `TH_NOI_NHAN`, row by row; `null`: from `Thông số`. */
  readonly recipients: readonly string[] | null;
  /** The column under `TH_KY`, row by row; `null`: from `Thông số`. */
  readonly signature: readonly string[] | null;
}

export const NOTHING_KEPT: KeptTexts = { notes: new Map(), recipients: null, signature: null };

/** Reads what an earlier `Tổng hợp` keeps, by its defined names; names that are gone or broken keep nothing. */
export function readKept(sheet: SheetSnapshot, names: readonly DefinedName[]): KeptTexts {
  const column = (name: string): string[] | null => readColumn(sheet, names, name);
  const keys = column(SUMMARY_NAMES.keys);
  const texts = column(SUMMARY_NAMES.notes);
  const notes = new Map<string, string>();
  keys?.forEach((key, index) => {
    const note = texts?.[index] ?? "";
    if (key !== "" && note !== "") notes.set(key, note);
  });
  return { notes, recipients: trimmed(column(SUMMARY_NAMES.recipients)), signature: trimmed(column(SUMMARY_NAMES.signature)) };
}

function readColumn(sheet: SheetSnapshot, names: readonly DefinedName[], name: string): string[] | null {
  const found = names.find((candidate) => candidate.name === name);
  const area = found ? parseArea(found.refersTo.replace(/^=/, "")) : null;
  if (!area) return null;
  return rowsOf(area).map((row) => typedText(sheet.values[row - sheet.firstRow]?.[area.firstColumn - sheet.firstColumn] ?? null));
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => area.firstRow + index);
}

/** Empty rows at the end are not kept; a block that the user emptied altogether comes back from `Thông số`. */
function trimmed(rows: readonly string[] | null): string[] | null {
  if (rows === null) return null;
  const texts = [...rows];
  while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
  return texts.length === 0 ? null : texts;
}
