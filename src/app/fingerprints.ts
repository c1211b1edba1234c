import { areaAddress, parseArea } from "../cells/address";
import type { SheetSnapshot } from "../cells/snapshot";
import { typedText } from "../cells/value";
import type { WrittenSheet } from "../excel/write";
import type { GeneratedSheet } from "./state";
import type { EditedCell } from "./types";

/** Characters of one fingerprint; a cell that is not watched has `WIDTH` dots. */
const WIDTH = 4;
const UNWATCHED = ".".repeat(WIDTH);
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A short text that differs when the contents differ (24 bits of FNV-1a). */
export function fingerprint(contents: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < contents.length; i++) hash = Math.imul(hash ^ contents.charCodeAt(i), 0x01000193);
  let text = "";
  for (let digit = 0; digit < WIDTH; digit++) text += DIGITS[(hash >>> (8 + digit * 6)) & 63];
  return text;
}

/** Which cells of a generated sheet the add-in alone writes; the others are the user's. */
export type Watched = (row: number, column: number) => boolean;

/**
 * Fingerprints of what was written, as Excel answered it.
 * @param watched `null`: no cell is watched
 */
export function printsOf(written: WrittenSheet, watched: Watched | null): GeneratedSheet | null {
  if (written.area === null) return null;
  if (!watched) return { sheet: written.name, area: written.area, prints: [] };
  const prints = written.contents.map((row, r) =>
    row.map((contents, c) => (watched(r, c) ? fingerprint(typedText(contents)) : UNWATCHED)).join(""),
  );
  return { sheet: written.name, area: written.area, prints };
}

/** Cells of a generated sheet that no longer hold what was written. */
export function editedCells(sheet: SheetSnapshot, kept: GeneratedSheet): EditedCell[] {
  const edited: EditedCell[] = [];
  for (const [row, prints] of kept.prints.entries()) {
    for (let column = 0; column * WIDTH < prints.length; column++) {
      const print = prints.slice(column * WIDTH, (column + 1) * WIDTH);
      if (print === UNWATCHED) continue;
      const current = contentsAt(sheet, row, column);
      if (fingerprint(current) !== print) edited.push({ sheet: sheet.name, row, column, current });
    }
  }
  return edited;
}

/** The area that a refresh may empty: what the last run wrote. */
export function writtenArea(kept: GeneratedSheet | undefined): string | null {
  const area = kept ? parseArea(kept.area) : null;
  return area ? areaAddress(area) : null;
}

function contentsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const r = row - sheet.firstRow;
  const c = column - sheet.firstColumn;
  const value = sheet.values[r]?.[c] ?? null;
  const formula = sheet.formulas[r]?.[c] ?? null;
  return formula ?? typedText(value);
}
