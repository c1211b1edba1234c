import { areaAddress, cellArea, columnsOf, rowsOf, sheetPrefix, type Area } from "../model/address";
import { mapArea, styleAt } from "../model/cells";
import type { StyleId } from "../model/types";
import { fieldsOf, invalidArgument, navigated, wireName, type ClassSpec, type HostObject } from "../protocol/definition";
import { eachRow } from "./lines";
import { areaOf, withAreas, type RangeTarget } from "./target";

/** `{ format: { fill: { color: true } } }`, or values in the same shape. */
export type Properties = Readonly<Record<string, unknown>>;

type RangeOf = (target: RangeTarget) => HostObject;

/** Reads the asked members of one object, through its class table. */
function pick(object: HostObject, options: unknown): Properties {
  const out: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options ?? {})) {
    if (!wanted) continue;
    const wire = wireName(name);
    const scalar = object.spec.scalars?.[wire];
    const inner = navigated(object, wire);
    if (scalar) out[name] = scalar.get(object.target);
    else if (!inner) throw unknownMember(object.spec, name);
    else out[name] = name === "borders" ? pickBorders(inner, wanted) : pick(inner, wanted);
  }
  return out;
}

/** Borders are given by side (`{ top: { style } }`), or as one shape for all sides. */
const SIDES: Readonly<Record<string, string>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };

const lineOf = ({ spec, target }: HostObject, index: string | undefined, side: string): HostObject => {
  if (!index || !spec.indexer) throw unknownMember(spec, side);
  return spec.indexer(target, index);
};

function pickBorders(borders: HostObject, options: unknown): Properties {
  const asked = fieldsOf(options);
  const bySide = Object.keys(asked).some((name) => name in SIDES);
  const out: Record<string, unknown> = {};
  for (const [side, index] of Object.entries(SIDES)) {
    const wanted = bySide ? asked[side] : asked;
    if (wanted) out[side] = pick(lineOf(borders, index, side), wanted);
  }
  return out;
}

/** Sets the given members of one object, through its class table. */
function put(object: HostObject, data: Properties): void {
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || value === null) continue;
    const wire = wireName(name);
    const scalar = object.spec.scalars?.[wire];
    const inner = navigated(object, wire);
    if (scalar?.set) scalar.set(object.target, value);
    else if (!inner) throw unknownMember(object.spec, name);
    else if (name !== "borders") put(inner, fieldsOf(value));
    else for (const [side, line] of Object.entries(fieldsOf(value))) put(lineOf(inner, SIDES[side], side), fieldsOf(line));
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
