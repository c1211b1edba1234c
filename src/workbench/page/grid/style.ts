import type { BorderLine, StyleModel } from "../../model/types";

/** The grid's numbers for OOXML border names. */
const BORDER: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 5,
  centerContinuous: 2,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 };
const WRAP = 3;

export type GridStyle = Record<string, unknown>;

/** A style of the workbook in the grid's own form. */
export function gridStyle(style: StyleModel): GridStyle {
  const { font, fill, border, align } = style;
  // Canvas text falls back to a serif face where the font is not installed; office fonts are sans serif, but for Times.
  const fallback = /times|serif|vntime/i.test(font.name) ? "Liberation Serif, serif" : "Carlito, Arial, sans-serif";
  const out: GridStyle = { ff: `${font.name}, ${fallback}`, fs: font.size };
  if (font.bold) out.bl = 1;
  if (font.italic) out.it = 1;
  if (font.underline && font.underline !== "none") out.ul = { s: 1 };
  if (font.strike) out.st = { s: 1 };
  if (font.color) out.cl = { rgb: font.color };
  if (fill.color) out.bg = { rgb: fill.color };
  const lines = { l: border.left, r: border.right, t: border.top, b: border.bottom };
  const drawn = Object.entries(lines).filter((entry): entry is [string, BorderLine] => entry[1] !== null);
  if (drawn.length > 0) {
    out.bd = Object.fromEntries(
      drawn.map(([side, line]) => [side, { s: BORDER[line.style] ?? 1, cl: { rgb: line.color ?? "#000000" } }]),
    );
  }
  const horizontal = HORIZONTAL[align.horizontal];
  if (horizontal) out.ht = horizontal;
  out.vt = VERTICAL[align.vertical] ?? VERTICAL.bottom;
  if (align.wrap) out.tb = WRAP;
  if (align.rotation) out.tr = { a: align.rotation > 90 ? align.rotation - 90 : -align.rotation };
  if (style.numberFormat && style.numberFormat !== "General") out.n = { pattern: style.numberFormat };
  return out;
}
