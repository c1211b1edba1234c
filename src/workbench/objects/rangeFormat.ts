import type { StyleChange } from "../model";
import type { StyleModel } from "../model/types";
import { defineClass, type Scalar, type HostClass } from "../protocol/definition";
import { BorderCollection } from "./borders";
import { readColour } from "./colour";
import { autofitColumns, autofitRows, columnSpan, columnWidth, rowHeight, rowSpan, setColumnWidth, setRowHeight } from "./lines";
import { areaOf, common, restyle, type RangeTarget } from "./target";
import { words } from "./words";

/** A scalar that lives in the cells' style; `null` when cells differ; writing `null` leaves all as it is. */
function styled(read: (style: StyleModel) => unknown, change: (value: unknown) => StyleChange): Scalar<RangeTarget> {
  return {
    get: (target) => common(target, read),
    set: (target, value) => {
      if (value !== null) restyle(target, () => change(value));
    },
  };
}

/** Spellings of the API and of the file differ by the first letter, save for these. */
const underline = words([
  ["None", "none"],
  ["Single", "single"],
  ["Double", "double"],
  ["SingleAccountant", "singleAccounting"],
  ["DoubleAccountant", "doubleAccounting"],
]);
const horizontal = words([
  ["General", "general"],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Fill", "fill"],
  ["Justify", "justify"],
  ["CenterAcrossSelection", "centerContinuous"],
  ["Distributed", "distributed"],
]);
const vertical = words([
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
]);

const RangeFill: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "RangeFill",
  scalars: {
    // A cell without fill is white to the API.
    Color: {
      get: (target) => common(target, (style) => style.fill.color ?? "#FFFFFF"),
      set: (target, value) => restyle(target, () => ({ fill: { color: readColour(value) } })),
    },
  },
  methods: { Clear: (target) => restyle(target, () => ({ fill: { color: null } })) },
});

const RangeFont: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "RangeFont",
  scalars: {
    Name: styled(
      (s) => s.font.name,
      (name) => ({ font: { name: String(name) } }),
    ),
    Size: styled(
      (s) => s.font.size,
      (size) => ({ font: { size: Number(size) } }),
    ),
    Bold: styled(
      (s) => s.font.bold,
      (bold) => ({ font: { bold: Boolean(bold) } }),
    ),
    Italic: styled(
      (s) => s.font.italic,
      (italic) => ({ font: { italic: Boolean(italic) } }),
    ),
    Strikethrough: styled(
      (s) => s.font.strike,
      (strike) => ({ font: { strike: Boolean(strike) } }),
    ),
    Underline: styled(
      (s) => underline.toApi(s.font.underline),
      (word) => ({ font: { underline: underline.toFile(word) } }),
    ),
    Color: styled(
      (s) => s.font.color ?? "#000000",
      (value) => ({ font: { color: readColour(value) } }),
    ),
  },
});

const FormatProtection: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "FormatProtection",
  scalars: {
    Locked: styled(
      (s) => s.locked,
      (locked) => ({ locked: Boolean(locked) }),
    ),
  },
});

/** Angles: the file counts 0–90 up and 91–180 down, 255 is stacked; the API −90–90 and 180. */
const toAngle = (rotation: number): number => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);
const toRotation = (angle: number): number => (angle === 180 ? 255 : angle < 0 ? 90 - angle : angle);

/** The one size that all lines from first to last share, or `null`. */
function sharedSize([first, last]: readonly [number, number], size: (index: number) => number): number | null {
  const limit = Math.min(last, first + 16_383);
  const one = size(first);
  for (let index = first + 1; index <= limit; index++) if (size(index) !== one) return null;
  return one;
}

export const RangeFormat: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: styled(
      (s) => horizontal.toApi(s.align.horizontal),
      (word) => ({ align: { horizontal: horizontal.toFile(word) } }),
    ),
    VerticalAlignment: styled(
      (s) => vertical.toApi(s.align.vertical),
      (word) => ({ align: { vertical: vertical.toFile(word) } }),
    ),
    WrapText: styled(
      (s) => s.align.wrap,
      (wrap) => ({ align: { wrap: Boolean(wrap) } }),
    ),
    IndentLevel: styled(
      (s) => s.align.indent,
      (indent) => ({ align: { indent: Number(indent) } }),
    ),
    TextOrientation: styled(
      (s) => toAngle(s.align.rotation),
      (angle) => ({ align: { rotation: toRotation(Number(angle)) } }),
    ),
    ColumnWidth: {
      get: (target) => sharedSize(columnSpan(areaOf(target)), (column) => columnWidth(target.sheet, column)),
      set: (target, value) => setColumnWidth(target, Number(value)),
    },
    RowHeight: {
      get: (target) => sharedSize(rowSpan(areaOf(target)), (row) => rowHeight(target.sheet, row)),
      set: (target, value) => setRowHeight(target, Number(value)),
    },
  },
  navs: {
    Fill: (target) => RangeFill.of(target),
    Font: (target) => RangeFont.of(target),
    Borders: (target) => BorderCollection.of(target),
    Protection: (target) => FormatProtection.of(target),
  },
  methods: {
    AutofitColumns: (target) => autofitColumns(target),
    AutofitRows: (target) => autofitRows(target),
  },
});
