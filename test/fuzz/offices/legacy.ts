/** Sheets in the fonts of before Unicode. */
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import { decodeTcvn3 } from "../../../src/cells/text/tcvn3";
import { fontAt, PLAIN_FONT } from "./paper";

/** By letter, its code in TCVN3. */
const CODES = new Map(
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).map(
    (code) => [decodeTcvn3(code, false), code] as const,
  ),
);

/** The sheet as it was typed with .VnTime; what is all in capitals stands in small letters of .VnTimeH, which shows them big. */
export function inTcvn3(sheet: SheetSnapshot): SheetSnapshot {
  const legacy = (r: number, c: number): boolean => typeof sheet.values[r]![c] === "string" && fontAt(sheet, r, c) === PLAIN_FONT;
  return {
    ...sheet,
    values: sheet.values.map((row, r) => row.map((value, c) => (legacy(r, c) ? encoded(value as string) : value))),
    fonts: sheet.values.map((row, r) =>
      row.map((value, c) => (legacy(r, c) ? (isCapital(value as string) ? ".VnTimeH" : ".VnTime") : fontAt(sheet, r, c))),
    ),
  };
}

/** Letters with marks have no capitals of their own. */
function encoded(text: string): string {
  const composed = text.normalize("NFC").replaceAll("\u00d0", "Đ").replaceAll("\u00f0", "đ");
  const letters = isCapital(composed) ? composed.toLowerCase() : composed;
  return [...letters].map((letter) => CODES.get(letter) ?? CODES.get(letter.toLowerCase()) ?? letter).join("");
}

function isCapital(text: string): boolean {
  const composed = text.normalize("NFC");
  return composed === composed.toUpperCase() && composed !== composed.toLowerCase() && composed.length > 1;
}
