import { areaAddress, cellArea, columnsOf, mapArea, rowsOf, sheetPrefix, styleAt, type Area } from "../model";
import type { StyleId } from "../model/types";
import { invalidArgument, wireName, type ClassSpec, type HostObject } from "../protocol/definition";
import { eachRow } from "./lines";
import { areaOf, withAreas, type RangeTarget } from "./target";

/** `{ format: { fill: { color: true } } }`, or values in the same shape. */
export interface Properties {
  [member: string]: unknown;
}

type RangeOf = (target: RangeTarget) => HostObject;

/** Reads the asked members of one object, through its class table. */
function pick(object: HostObject, options: Properties): Properties {
  const out: Properties = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    const { scalars, navs } = object.spec;
    const wire = wireName(name);
    const scalar = scalars?.[wire];
    if (scalar) out[name] = scalar.get(object.target);
    else if (name === "borders") out[name] = pickBorders(navs!["Borders"]!(object.target) as HostObject, wanted as Properties);
    else if (navs?.[wire]) out[name] = pick(navs[wire](object.target) as HostObject, wanted as Properties);
    else throw unknownMember(object.spec, name);
  }
  return out;
}

/** Borders are given by side (`{ top: { style } }`), or as one shape for all sides. */
const SIDES: Readonly<Record<string, string>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };

function pickBorders(borders: HostObject, options: Properties): Properties {
  const bySide = Object.keys(options).some((name) => name in SIDES);
  const out: Properties = {};
  for (const [side, index] of Object.entries(SIDES)) {
    const wanted = bySide ? options[side] : options;
    if (wanted) out[side] = pick(borders.spec.indexer!(borders.target, index), wanted as Properties);
  }
  return out;
}

/** Sets the given members of one object, through its class table. */
function put(object: HostObject, data: Properties): void {
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || value === null) continue;
    const { scalars, navs } = object.spec;
    const wire = wireName(name);
    if (scalars?.[wire]?.set) scalars[wire].set(object.target, value);
    else if (name === "borders") {
      const borders = navs!["Borders"]!(object.target) as HostObject;
      for (const [side, line] of Object.entries(value as Properties)) {
        const index = SIDES[side];
        if (!index) throw unknownMember(borders.spec, side);
        put(borders.spec.indexer!(borders.target, index), line as Properties);
      }
    } else if (navs?.[wire]) put(navs[wire](object.target) as HostObject, value as Properties);
    else throw unknownMember(object.spec, name);
  }
}

const unknownMember = (spec: ClassSpec<unknown>, name: string): Error =>
  invalidArgument(`${spec.name} has no member "${name}" here.`);

/** `getCellProperties`: cells of one style share one answer, so large ranges are read fast. */
export function getCellProperties(target: RangeTarget, options: Properties, rangeOf: RangeOf): Properties[][] {
  const { address, ...look } = options;
  const known = new Map<StyleId, Properties>();
  return mapArea(areaOf(target), (row, column) => {
    const id = styleAt(target.sheet, row, column);
    let found = known.get(id);
    if (!found) known.set(id, (found = pick(rangeOf(withAreas(target, [cellArea(row, column)])), look)));
    return address ? { ...found, address: sheetPrefix(target.sheet.name) + areaAddress(cellArea(row, column)) } : found;
  });
}

/** `setCellProperties`: a matrix of the range's shape; an empty object or `null` leaves a cell unchanged. */
export function setCellProperties(target: RangeTarget, data: (Properties | null)[][], rangeOf: RangeOf): void {
  const area = areaOf(target);
  if (data.length !== rowsOf(area) || data.some((row) => row.length !== columnsOf(area))) throw invalidArgument();
  for (const cells of groups(area, data)) put(rangeOf(withAreas(target, cells.areas)), cells.data);
}

/** Cells with the same data are set together. */
function groups(area: Area, data: (Properties | null)[][]): Iterable<{ data: Properties; areas: Area[] }> {
  const found = new Map<string, { data: Properties; areas: Area[] }>();
  data.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || Object.keys(cell).length === 0) return;
      const key = JSON.stringify(cell);
      const group = found.get(key) ?? { data: cell, areas: [] };
      found.set(key, group);
      group.areas.push(cellArea(area.firstRow + r, area.firstColumn + c));
    }),
  );
  return found.values();
}

/** `getRowProperties`, one entry a row. */
export function getRowProperties(target: RangeTarget, options: Properties, rangeOf: RangeOf): Properties[] {
  const area = areaOf(target);
  const out: Properties[] = [];
  eachRow(target.sheet, area, (row) =>
    out.push(pick(rangeOf(withAreas(target, [{ ...area, firstRow: row, lastRow: row }])), options)),
  );
  return out;
}

/** `getColumnProperties`, one entry a column. */
export function getColumnProperties(target: RangeTarget, options: Properties, rangeOf: RangeOf): Properties[] {
  const area = areaOf(target);
  const out: Properties[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    out.push(pick(rangeOf(withAreas(target, [{ ...area, firstColumn: column, lastColumn: column }])), options));
  }
  return out;
}

/** `setRowProperties` and `setColumnProperties`. */
export function setLineProperties(lines: readonly RangeTarget[], data: (Properties | null)[], rangeOf: RangeOf): void {
  if (lines.length !== data.length) throw invalidArgument();
  lines.forEach((line, i) => data[i] && put(rangeOf(line), data[i]));
}
