import type { StyleChange } from "../../model/styles";
import type { BorderLine, StyleModel } from "../../model/types";
import { fieldsOf } from "./fields";

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
const SIDES = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
] as const;

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

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const keyOf = (names: Readonly<Record<string, number>>, value: unknown, otherwise: string): string =>
  Object.keys(names).find((name) => names[name] === value) ?? otherwise;

/** `#RRGGBB` of a colour as the grid or the clipboard writes it. */
function colorOf(color: unknown): string | null {
  const text = fieldsOf(color).rgb;
  if (typeof text !== "string") return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : null;
}

/** What the user changed in a cell's look: from the style it had to the one that the grid now shows. */
export function styleChange(shown: GridStyle, style: StyleModel, plain: StyleModel): StyleChange {
  const before = gridStyle(style);
  const changed = (key: string) => !same(shown[key], before[key]);
  const flag = (key: string) => shown[key] === 1;
  const line = (key: string) => fieldsOf(shown[key]).s === 1;
  const underlined = line("ul");
  const wasUnderlined = style.font.underline !== "none" && style.font.underline !== "";
  const drawn = fieldsOf(shown.bd);
  const drawnBefore = fieldsOf(before.bd);
  const border: StyleChange["border"] = {};
  for (const [side, key] of SIDES) {
    if (same(drawn[key], drawnBefore[key])) continue;
    const { s, cl } = fieldsOf(drawn[key]);
    border[side] = drawn[key] ? { style: keyOf(BORDER, s, "thin"), color: colorOf(cl) } : null;
  }
  return {
    font: {
      ...(changed("ff") && { name: typeof shown.ff === "string" ? shown.ff.replace(/,.*/s, "").trim() : plain.font.name }),
      ...(changed("fs") && { size: typeof shown.fs === "number" ? shown.fs : plain.font.size }),
      bold: flag("bl"),
      italic: flag("it"),
      ...(underlined !== wasUnderlined && { underline: underlined ? "single" : "none" }),
      strike: line("st"),
      ...(changed("cl") && { color: colorOf(shown.cl) }),
    },
    fill: changed("bg") ? { color: colorOf(shown.bg) } : {},
    border,
    align: {
      ...(changed("ht") && { horizontal: keyOf(HORIZONTAL, shown.ht, "general") }),
      ...(changed("vt") && { vertical: keyOf(VERTICAL, shown.vt, "bottom") }),
      wrap: shown.tb === WRAP,
    },
    ...(changed("n") && { numberFormat: String(fieldsOf(shown.n).pattern || "General") }),
  };
}
