import {
  areaAddress,
  parseArea,
  cellsOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  sheetPrefix,
  splitReference,
  type Area,
} from "../model/address";
import { cellAt, columnAt, setContent, type CellContent, forEachCell, isBlank, rowAt, setStyle, styleAt } from "../model/cells";
import { styleById, styleOf, type StyleChange } from "../model/styles";
import { ModelError } from "../model/workbook";
import type { PageModel, SheetModel, StyleId, StyleModel } from "../model/types";
import { HostObject, invalidArgument } from "../protocol/definition";
import type { Book } from "./book";

/** What a Worksheet and everything that hangs on it stand for. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheet: SheetModel;
}

/** What Range (one area), RangeAreas and everything that hangs on them stand for. */
export interface RangeTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** The only area of a Range. */
export const areaOf = ({ areas }: Pick<RangeTarget, "areas">): Area => first(areas);

function first(areas: readonly Area[]): Area {
  const [area] = areas;
  if (!area) throw invalidArgument();
  return area;
}

export const withAreas = (target: RangeTarget, areas: readonly Area[]): RangeTarget => ({ ...target, areas });

/** What a method takes as a range: a Range, RangeAreas, or addresses (their sheet part is the target's own). */
export function areasOfArgument(range: unknown): readonly Area[] {
  if (range instanceof HostObject) return targetOfRange(range).areas;
  return splitAddresses(String(range)).map((part) => {
    const area = parseArea(splitReference(part).local);
    if (!area) throw invalidArgument();
    return area;
  });
}

/** What a method takes as one range. */
export const areaOfArgument = (range: unknown): Area => first(areasOfArgument(range));

const isRange = (target: unknown): target is RangeTarget => typeof target === "object" && target !== null && "areas" in target;

/** @throws RichApiError when the object is no range */
export function targetOfRange({ target }: HostObject): RangeTarget {
  if (!isRange(target)) throw invalidArgument();
  return target;
}

/** Splits at commas outside quoted sheet names. */
const splitAddresses = (address: string): string[] => address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

/** `Sheet1!A1:B2,Sheet1!D4` */
export const addressOf = ({ sheet, areas }: RangeTarget): string =>
  areas.map((area) => sheetPrefix(sheet.name) + areaAddress(area)).join(",");

const DENIED = "You do not have the required permissions: the sheet is protected.";

/** Refuses changes of a protected sheet that are not about the contents of unlocked cells. */
export function guardSheet(sheet: SheetModel): void {
  if (sheet.isProtected) throw new ModelError("AccessDenied", DENIED);
}

/** Changes how a sheet is printed. */
export function setPage({ book, sheet }: SheetTarget, change: Partial<PageModel>): void {
  guardSheet(sheet);
  sheet.page = { ...sheet.page, ...change };
  book.sheetChanged(sheet);
}

/** Refuses new contents for locked cells of a protected sheet. */
export function guardCells({ book, sheet, areas }: RangeTarget): void {
  if (!sheet.isProtected) return;
  for (const area of areas) {
    if (stylesIn(book, sheet, area).some((style) => style.locked)) throw new ModelError("AccessDenied", DENIED);
  }
}

/** Whole rows or columns, or so much that only stored cells are walked. */
const isBig = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area) || cellsOf(area) > 1_000_000;

function styleIds(sheet: SheetModel, area: Area): Set<StyleId> {
  const ids = new Set<StyleId>();
  let stored = 0;
  forEachCell(sheet, area, (_row, _column, cell) => {
    ids.add(cell.style);
    stored++;
  });
  if (stored === cellsOf(area)) return ids;
  if (!isBig(area)) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) ids.add(styleAt(sheet, row, column));
    }
    return ids;
  }
  const columns = [...sheet.columns].filter(([column]) => column >= area.firstColumn && column <= area.lastColumn);
  for (const [, props] of columns) ids.add(props.style);
  if (columns.length < area.lastColumn - area.firstColumn + 1) ids.add(0);
  return ids;
}

/** The distinct styles of the cells of an area. */
export function stylesIn(book: Book, sheet: SheetModel, area: Area): StyleModel[] {
  return [...styleIds(sheet, area)].map((id) => styleById(book.model, id));
}

/** A property that all cells share, or `null` when they differ, as Excel answers. */
export function common<V>({ book, sheet, areas }: RangeTarget, read: (style: StyleModel) => V): V | null {
  const found = new Map<string, V>();
  for (const area of areas) {
    for (const style of stylesIn(book, sheet, area)) {
      const value = read(style);
      found.set(JSON.stringify(value), value);
      if (found.size > 1) return null;
    }
  }
  return [...found.values()][0] ?? null;
}

/** Changes the look of all cells, of whole columns and rows through their own style. */
export function restyle(target: RangeTarget, change: (style: StyleModel) => StyleChange): void {
  guardSheet(target.sheet);
  for (const area of target.areas) restyleArea(target.book, target.sheet, area, change);
}

/** `restyle` of one area, without the check of protection. */
export function restyleArea(book: Book, sheet: SheetModel, area: Area, change: (style: StyleModel) => StyleChange): void {
  const { model } = book;
  const made = new Map<StyleId, StyleId>();
  const restyled = (from: StyleId): StyleId => {
    let to = made.get(from);
    if (to === undefined) made.set(from, (to = styleOf(model, from, change(styleById(model, from)))));
    return to;
  };
  if (isWholeColumns(area) || isWholeRows(area)) restyleLines(sheet, area, restyled);
  if (isBig(area)) forEachCell(sheet, area, (_row, _column, cell) => (cell.style = restyled(cell.style)));
  else {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        setStyle(sheet, row, column, restyled(styleAt(sheet, row, column)));
      }
    }
  }
  book.formatChanged(sheet, area);
}

function restyleLines(sheet: SheetModel, area: Area, restyled: (from: StyleId) => StyleId): void {
  if (isWholeColumns(area)) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const props = columnAt(sheet, column);
      sheet.columns.set(column, { ...props, style: restyled(props.style) });
    }
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const props = rowAt(sheet, row);
    sheet.rowProps.set(row, { ...props, style: restyled(props.style) });
  }
}

/** Blanks the contents; a dynamic array whose first cell goes takes its spilled cells along. */
export function clearContents(target: RangeTarget): void {
  guardCells(target);
  for (const area of target.areas) {
    const cells: [number, number][] = [];
    forEachCell(target.sheet, area, (row, column, cell) => {
      if (!isBlank(cell)) cells.push([row, column]);
    });
    for (const [row, column] of cells) putContent(target.sheet, row, column, null);
    if (cells.length > 0) target.book.cellsChanged(target.sheet, area);
  }
}

export const touches = (areas: readonly Area[], other: Area): boolean => areas.some((area) => intersect(area, other) !== null);

/** `setContent`, and the spilled cells of a dynamic array that stood here become blank. */
export function putContent(sheet: SheetModel, row: number, column: number, content: CellContent | null): void {
  const spill = cellAt(sheet, row, column)?.spill;
  const area = spill ? parseArea(spill) : null;
  setContent(sheet, row, column, content);
  if (!area) return;
  const spilled: [number, number][] = [];
  forEachCell(sheet, area, (r, c, cell) => {
    if ((r !== row || c !== column) && cell.formula === undefined) spilled.push([r, c]);
  });
  for (const [r, c] of spilled) setContent(sheet, r, c, null);
}
