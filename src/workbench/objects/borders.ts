import type { Area } from "../model/address";
import type { BorderLine, StyleModel } from "../model/types";
import { defineClass, invalidArgument, itemNotFound, type HostClass } from "../protocol/definition";
import { readColour } from "./colour";
import { guardSheet, restyleArea, stylesIn, type RangeTarget } from "./target";

type Side = keyof StyleModel["border"];
interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: string;
}

/** Which cells of an area carry a border of the API, and on which side. `null`: not kept by the host. */
const EDGES: Readonly<Record<string, { side: Side; other?: Side; cells(area: Area): Area | null } | null>> = {
  EdgeTop: { side: "top", cells: (a) => ({ ...a, lastRow: a.firstRow }) },
  EdgeBottom: { side: "bottom", cells: (a) => ({ ...a, firstRow: a.lastRow }) },
  EdgeLeft: { side: "left", cells: (a) => ({ ...a, lastColumn: a.firstColumn }) },
  EdgeRight: { side: "right", cells: (a) => ({ ...a, firstColumn: a.lastColumn }) },
  InsideVertical: {
    side: "right",
    other: "left",
    cells: (a) => (a.firstColumn < a.lastColumn ? { ...a, lastColumn: a.lastColumn - 1 } : null),
  },
  InsideHorizontal: {
    side: "bottom",
    other: "top",
    cells: (a) => (a.firstRow < a.lastRow ? { ...a, lastRow: a.lastRow - 1 } : null),
  },
  DiagonalDown: null,
  DiagonalUp: null,
};

/** API style and weight ↔ the file's line style. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export const lineStyle = (line: BorderLine | null): string =>
  line ? (LINES.find(([file]) => file === line.style)?.[1] ?? "Continuous") : "None";
const lineWeight = (line: BorderLine | null): string => (line && LINES.find(([file]) => file === line.style)?.[2]) || "Thin";

function fileLine(style: string, weight: string): string {
  const exact = LINES.find(([, s, w]) => s === style && w === weight);
  const found = exact ?? LINES.find(([, s]) => s === style);
  if (!found) throw invalidArgument(`"${style}" is not a border style.`);
  return found[0];
}

function lines({ range, index }: BorderTarget): (BorderLine | null)[] {
  const edge = EDGES[index];
  if (!edge) return [null];
  const found = range.areas.flatMap((area) => {
    const cells = edge.cells(area);
    return cells ? stylesIn(range.book, range.sheet, cells).map((style) => style.border[edge.side]) : [];
  });
  return found.length > 0 ? found : [null];
}

/** What all lines share, or `null`. */
function shared(target: BorderTarget, read: (line: BorderLine | null) => string): string | null {
  const [value, ...others] = new Set(lines(target).map(read));
  return others.length === 0 ? (value ?? null) : null;
}

function draw({ range, index }: BorderTarget, change: (line: BorderLine | null) => BorderLine | null): void {
  guardSheet(range.sheet);
  const edge = EDGES[index];
  if (!edge) {
    if (change(null) === null) return; // no diagonal is what every cell has
    throw invalidArgument("Diagonal borders are not kept by this host.");
  }
  for (const area of range.areas) {
    const cells = edge.cells(area);
    if (!cells) continue;
    restyleArea(range.book, range.sheet, cells, (s) => ({ border: { [edge.side]: change(s.border[edge.side]) } }));
    const { other } = edge;
    if (!other) continue;
    const beyond =
      index === "InsideVertical" ? { ...area, firstColumn: area.firstColumn + 1 } : { ...area, firstRow: area.firstRow + 1 };
    restyleArea(range.book, range.sheet, beyond, (s) => ({ border: { [other]: change(s.border[other]) } }));
  }
}

const NEW_LINE: BorderLine = { style: "thin", color: "#000000" };

const RangeBorder: HostClass<BorderTarget> = defineClass<BorderTarget>({
  name: "RangeBorder",
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => shared(target, lineStyle),
      set: (target, value) =>
        draw(target, (line) =>
          value === "None" ? null : { ...(line ?? NEW_LINE), style: fileLine(String(value), lineWeight(line)) },
        ),
    },
    Weight: {
      get: (target) => shared(target, lineWeight),
      set: (target, value) =>
        draw(target, (line) => ({
          ...(line ?? NEW_LINE),
          style: fileLine(line ? lineStyle(line) : "Continuous", String(value)),
        })),
    },
    Color: {
      get: (target) => shared(target, (line) => line?.color ?? "#000000"),
      set: (target, value) => draw(target, (line) => ({ ...(line ?? NEW_LINE), color: readColour(value) })),
    },
  },
});

const borderAt = (range: RangeTarget, index: string | undefined): ReturnType<typeof RangeBorder.of> => {
  const known = Object.keys(EDGES).find((name) => name.toLowerCase() === String(index).toLowerCase());
  if (!known) throw itemNotFound();
  return RangeBorder.of({ range, index: known });
};

export const BorderCollection: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => Object.keys(EDGES).length } },
  methods: { GetItemAt: (range, position: number) => borderAt(range, Object.keys(EDGES)[position]) },
  items: (range) => Object.keys(EDGES).map((index) => RangeBorder.of({ range, index })),
  indexer: (range, index) => borderAt(range, String(index)),
});
