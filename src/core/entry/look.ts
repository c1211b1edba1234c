import { mayBeLegacy } from "../../cells/text/legacy";
import { cellText, shownText } from "../../cells/value";
import { ambiguous } from "./number";
import type { EntryContext, EntryInput, Reading } from "./reading";
import { isSymbolFont, symbolShown } from "./symbols";
import { readTold } from "./told";
import { EITHER } from "./words";

/** Whether the same characters may say something else in this font: old encodings, pictures. */
export function isLookedAt(font: string | null | undefined): boolean {
  return mayBeLegacy(font) || isSymbolFont(font);
}

/**
 * What an entry says by more than its value: the user's answer for it, a text that is struck through, a picture
 * that means nothing here. `null`: it is to be read by its value.
 */
export function readByLook(cell: EntryInput, ctx: EntryContext): Reading | null {
  const { value, font } = cell;
  if (value === null || value === "" || typeof value === "object") return null;
  const told = ctx.told && readTold(cell, ctx);
  if (told) return told;
  if (cell.struck === true && cellText(value) !== "") return ambiguous(shownText(value), [shownText(value), BLANK]);
  if (typeof value !== "string" || !isSymbolFont(font) || cellText(value) === "") return null;
  return symbolShown(value, font) === null ? ambiguous(value, EITHER) : null;
}

/** What was struck through may be meant to be nothing. */
const BLANK = "bỏ trống";
