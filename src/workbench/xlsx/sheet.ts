import { LAST_COLUMN } from "../model/address";
import type { CellModel, RowProps, SheetModel } from "../model/types";
import { resolveColour } from "./colours";
import { locateCells, readCell, rowIndexOf, type CellContext, type SharedFormula } from "./cells";
import { readPage } from "./page";
import { readConditionalFormats, readValidations, type LocatedFormat, type LocatedValidation } from "./rules";
import type { StyleSheet } from "./styleSheet";
import { child, children, flag, numberOr, parseXml, type XmlElement } from "./xml";

export interface SheetIdentity {
  id: string;
  name: string;
  visibility: SheetModel["visibility"];
}

/** A sheet with the places in its part that saving needs. */
export interface ReadSheet {
  model: SheetModel;
  source: string;
  /** Without rows: they are too many to keep. */
  root: XmlElement;
  formats: LocatedFormat[];
  validations: LocatedValidation[];
}

const COLUMN_WIDTH = 8.43;
const ROW_HEIGHT = 15;

/** Reads a worksheet part. */
export function readSheet(source: string, identity: SheetIdentity, context: CellContext, styles: StyleSheet | null): ReadSheet {
  const rows: SheetModel["rows"] = new Map();
  const rowProps: SheetModel["rowProps"] = new Map();
  const groups = new Map<string, SharedFormula>();
  let rowIndex = -1;
  const root = parseXml(source, {
    parent: "sheetData",
    name: "row",
    visit(row) {
      rowIndex = rowIndexOf(row, rowIndex);
      const props = readRow(row);
      if (props) rowProps.set(rowIndex, props);
      const cells = new Map<number, CellModel>();
      for (const cell of locateCells(row, rowIndex)) {
        const model = readCell(cell, context, groups);
        const isPlain = model.value === null && model.formula === undefined && model.style === 0;
        if (!isPlain) cells.set(cell.column, model);
      }
      if (cells.size) rows.set(rowIndex, cells);
    },
  });
  const formats = readConditionalFormats(root, source, styles);
  const validations = readValidations(root, source);
  const format = child(root, "sheetFormatPr")?.attributes ?? {};
  const view = child(child(root, "sheetViews"), "sheetView");
  const tab = child(child(root, "sheetPr"), "tabColor");
  const model: SheetModel = {
    ...identity,
    rows,
    merges: children(child(root, "mergeCells"), "mergeCell").map((each) => each.attributes.ref ?? ""),
    columns: readColumns(root),
    rowProps,
    defaultColumnWidth: numberOr(format.defaultColWidth, COLUMN_WIDTH),
    defaultRowHeight: numberOr(format.defaultRowHeight, ROW_HEIGHT),
    freeze: readFreeze(view),
    showGridlines: flag(view?.attributes.showGridLines, true),
    tabColor: styles ? resolveColour(tab, styles.palette) : null,
    isProtected: flag(child(root, "sheetProtection")?.attributes.sheet),
    conditionalFormats: formats.map((each) => each.model),
    validations: validations.map((each) => each.model),
    page: readPage(root),
    selection: readSelection(view),
  };
  return { model, source, root, formats, validations };
}

function readRow(row: XmlElement): RowProps | null {
  const height = numberOr(row.attributes.ht, null);
  const hidden = flag(row.attributes.hidden);
  const style = numberOr(row.attributes.s, 0);
  return height === null && !hidden && style === 0 ? null : { height, hidden, style };
}

function readColumns(root: XmlElement): SheetModel["columns"] {
  const columns: SheetModel["columns"] = new Map();
  for (const each of children(child(root, "cols"), "col")) {
    const from = numberOr(each.attributes.min, 1);
    const to = Math.min(numberOr(each.attributes.max, from), LAST_COLUMN + 1);
    for (let column = from; column <= to; column += 1) {
      columns.set(column - 1, {
        width: numberOr(each.attributes.width, null),
        hidden: flag(each.attributes.hidden),
        style: numberOr(each.attributes.style, 0),
      });
    }
  }
  return columns;
}

function readFreeze(view: XmlElement | undefined): SheetModel["freeze"] {
  const pane = child(view, "pane")?.attributes;
  if (!pane || (pane.state !== "frozen" && pane.state !== "frozenSplit")) return null;
  return { rows: numberOr(pane.ySplit, 0), columns: numberOr(pane.xSplit, 0) };
}

function readSelection(view: XmlElement | undefined): string {
  const pane = child(view, "pane")?.attributes.activePane;
  const all = children(view, "selection");
  const active = all.find((each) => each.attributes.pane === pane) ?? all[0];
  return active?.attributes.sqref?.split(/\s+/)[0] ?? active?.attributes.activeCell ?? "A1";
}
