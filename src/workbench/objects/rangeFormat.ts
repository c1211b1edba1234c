import type { StyleChange } from "../model/styles";
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

type Part = "font" | "align";

/** One member of a part of the style, as the file has it. */
function member<P extends Part, K extends keyof StyleModel[P]>(part: P, key: K, toFile: (value: unknown) => StyleModel[P][K]) {
  return styled(
    (style) => style[part][key],
    (value) => ({ [part]: { [key]: toFile(value) } }),
  );
}

const RangeFont: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "RangeFont",
  scalars: {
    Name: member("font", "name", String),
    Size: member("font", "size", Number),
    Bold: member("font", "bold", Boolean),
    Italic: member("font", "italic", Boolean),
    Strikethrough: member("font", "strike", Boolean),
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
    WrapText: member("align", "wrap", Boolean),
    IndentLevel: member("align", "indent", Number),
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
