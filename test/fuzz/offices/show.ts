import { areaAddress, columnName } from "../../../src/cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/cells/snapshot";
import { typedText } from "../../../src/cells/value";
import { fontAt, PLAIN_FONT } from "./paper";

const WIDEST = 28;

/** The sheets as text, for a person to read: one line a row, cells apart by `|`, other fonts and formulas behind the value. */
export function showSnapshot({ sheets }: WorkbookSnapshot): string {
  return sheets.map(showSheet).join("\n\n");
}

function showSheet(sheet: SheetSnapshot): string {
  const texts = sheet.values.map((row, r) => row.map((_, c) => textAt(sheet, r, c)));
  const columns = sheet.values[0]?.map((_, c) => columnName(sheet.firstColumn + c)) ?? [];
  const widths = columns.map((name, c) => Math.min(WIDEST, Math.max(name.length, ...texts.map((row) => row[c]!.length))));
  const line = (label: string, cells: readonly string[]): string =>
    `${label.padStart(4)} ${cells.map((cell, c) => cell.slice(0, WIDEST).padEnd(widths[c]!)).join("|")}`.trimEnd();
  const hidden = sheet.hiddenRows.size > 0 ? `, rows hidden: ${[...sheet.hiddenRows].map((row) => row + 1).join(" ")}` : "";
  return [
    `[${sheet.name}]${sheet.visible ? "" : " (hidden)"}${hidden}`,
    line("", columns),
    ...texts.map((row, r) => line(String(sheet.firstRow + r + 1), row)),
    ...(sheet.merges.length > 0 ? [`merged: ${sheet.merges.map(areaAddress).join(" ")}`] : []),
  ].join("\n");
}

function textAt(sheet: SheetSnapshot, r: number, c: number): string {
  const value = typedText(sheet.values[r]![c]!).normalize("NFC").replace(/\s+/g, " ");
  const font = fontAt(sheet, r, c);
  const marks = [font !== PLAIN_FONT && value !== "" ? `‹${font}›` : "", sheet.formulas[r]?.[c] ? "ƒ" : ""];
  return value + marks.join("");
}
