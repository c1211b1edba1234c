import { cellAddress, columnIndex, LAST_COLUMN, LAST_ROW } from "../model/address";
import type { CellModel, CellScalar } from "../model/types";
import { XlsxError } from "./errors";
import { shiftFormula, stripPrefixes } from "./formula";
import { decodeCellText } from "./text";
import { child, children, numberOr, type XmlElement } from "./xml";

/** What cells of a sheet need from other parts. */
export interface CellContext {
  strings: readonly string[];
  /** `cm` values (1-based) that mark dynamic arrays. */
  dynamic: ReadonlySet<number>;
  /** Days between the two date systems, for ISO dates. */
  date1904: boolean;
}

/** A formula shared by a group of cells, as its first cell holds it. */
export interface SharedFormula extends CellPlace {
  /** With prefixes, without `=`. */
  text: string;
}

export interface CellPlace {
  row: number;
  column: number;
}

/** A cell element with its resolved place. */
export interface LocatedCell extends CellPlace {
  element: XmlElement;
}

/** Places of a row's cells; cells without `r` follow the one before. */
export function locateCells(row: XmlElement, rowIndex: number): LocatedCell[] {
  let column = -1;
  return children(row, "c").map((element) => {
    const letters = /^[A-Za-z]+/.exec(element.attributes.r ?? "")?.[0];
    const next = letters ? columnIndex(letters) : column + 1;
    if (next <= column || next > LAST_COLUMN) throw new XlsxError("damaged", `Cells out of order in row ${rowIndex + 1}`);
    column = next;
    return { element, row: rowIndex, column };
  });
}

export function rowIndexOf(row: XmlElement, previous: number): number {
  const index = numberOr(row.attributes.r, previous + 2) - 1;
  if (!Number.isInteger(index) || index <= previous || index > LAST_ROW)
    throw new XlsxError("damaged", `Rows out of order after row ${previous + 1}`);
  return index;
}

/** Reads one cell; shared formulas are expanded, `groups` collects their masters. */
export function readCell(cell: LocatedCell, context: CellContext, groups: Map<string, SharedFormula>): CellModel {
  const { element } = cell;
  const model: CellModel = { value: readValue(element, context), style: numberOr(element.attributes.s, 0) };
  if (element.attributes.t === "s" && model.value !== null) model.sharedString = Number(child(element, "v")?.text);
  const formula = child(element, "f");
  if (!formula) return model;
  const text = formulaText(formula, cell, groups);
  if (text !== null) {
    model.formula = `=${stripPrefixes(text)}`;
    model.stored = true;
  }
  if (formula.attributes.t === "array") {
    model.arrayKind = context.dynamic.has(numberOr(element.attributes.cm, 0)) ? "dynamic" : "array";
    model.spill = formula.attributes.ref ?? cellAddress(cell.row, cell.column);
  }
  return model;
}

export function formulaText(formula: XmlElement, cell: LocatedCell, groups: Map<string, SharedFormula>): string | null {
  const own = decodeCellText(formula.text);
  if (formula.attributes.t === "dataTable") return null;
  if (formula.attributes.t !== "shared") return own === "" ? null : own;
  const group = formula.attributes.si ?? "";
  if (own !== "") {
    groups.set(group, { row: cell.row, column: cell.column, text: own });
    return own;
  }
  const master = groups.get(group);
  return master ? shiftFormula(master.text, cell.row - master.row, cell.column - master.column) : null;
}

function readValue(element: XmlElement, context: CellContext): CellScalar {
  const type = element.attributes.t ?? "n";
  if (type === "inlineStr") return richText(child(element, "is"));
  const raw = child(element, "v")?.text;
  if (raw === undefined) return null;
  switch (type) {
    case "s":
      return context.strings[Number(raw)] ?? null;
    case "str":
      return decodeCellText(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw.trim() };
    case "d":
      return isoSerial(raw.trim(), context.date1904);
    default:
      return raw.trim() === "" ? null : numberOr(raw, raw);
  }
}

/** Plain text of a string item: its runs joined, phonetic guides left out. */
export function richText(item: XmlElement | undefined): string {
  if (!item) return "";
  const text = item.children
    .map((each) => (each.local === "t" ? each.text : each.local === "r" ? (child(each, "t")?.text ?? "") : ""))
    .join("");
  return decodeCellText(text);
}

const DAY = 86400000;

function isoSerial(text: string, date1904: boolean): CellScalar {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : text);
  if (Number.isNaN(time)) return text;
  return (time - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / DAY;
}
