import { rowAt } from "../model/cells";
import type { CellModel, SheetModel } from "../model/types";
import { formulaText, locateCells, rowIndexOf, type LocatedCell, type SharedFormula } from "./cells";
import { newCell, newFormula, rewrittenCell, sameFormula } from "./cellXml";
import { openTag, withAttributes, type TextEdits } from "./edits";
import { sameValue } from "./same";
import type { SheetPatch, Writing } from "./sheetPatch";
import { child, escapeText, parseXml, prefixOf, required, type XmlElement } from "./xml";

const PLAIN: CellModel = { value: null, style: 0 };
type Row = ReadonlyMap<number, CellModel>;
const NO_CELLS: Row = new Map();

interface RowChange {
  cells: Map<number, CellModel>;
  props: boolean;
}

/** Rows that differ between the sheet as read and as it is now. */
function changedRows(before: SheetModel, now: SheetModel): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  const changeOf = (row: number): RowChange => {
    const change = changes.get(row) ?? { cells: new Map<number, CellModel>(), props: false };
    changes.set(row, change);
    return change;
  };
  for (const row of new Set([...before.rows.keys(), ...now.rows.keys()])) {
    const old: Row = before.rows.get(row) ?? NO_CELLS;
    const current: Row = now.rows.get(row) ?? NO_CELLS;
    for (const column of new Set([...old.keys(), ...current.keys()])) {
      const cell = current.get(column) ?? PLAIN;
      if (!sameCell(old.get(column) ?? PLAIN, cell)) changeOf(row).cells.set(column, cell);
    }
  }
  for (const row of new Set([...before.rowProps.keys(), ...now.rowProps.keys()])) {
    if (!sameValue(rowAt(before, row), rowAt(now, row))) changeOf(row).props = true;
  }
  return changes;
}

function sameContent(a: CellModel, b: CellModel): boolean {
  return valueKey(a) === valueKey(b) && sameFormula(a, b);
}

function valueKey({ value }: CellModel): unknown {
  return value !== null && typeof value === "object" ? `#error ${value.error}` : value;
}

function sameCell(a: CellModel, b: CellModel): boolean {
  return a.style === b.style && sameContent(a, b);
}

/** Writes changed cells and row properties into the text of a sheet part. Rows and cells without a change keep their text. */
export function writeCells(patch: SheetPatch): void {
  const changes = changedRows(patch.before.model, patch.now);
  if (changes.size > 0) new CellWriter(patch).write(changes);
}

class CellWriter {
  private readonly edits: TextEdits;
  private readonly writing: Writing;
  private readonly source: string;
  /** Formulas that groups of cells share, and the areas of groups whose first cell was edited: the next cell becomes the first. */
  private readonly shared = new Map<string, SharedFormula>();
  private readonly orphaned = new Map<string, string>();

  constructor(private readonly patch: SheetPatch) {
    this.edits = patch.edits;
    this.writing = patch.writing;
    this.source = patch.edits.source;
  }

  write(changes: ReadonlyMap<number, RowChange>): void {
    const data = required(this.patch.before.root, "sheetData");
    const prefix = prefixOf(data);
    const pending = sortedEntries(changes);
    let rowIndex = -1;
    parseXml(this.source, {
      parent: "sheetData",
      name: "row",
      visit: (row) => {
        rowIndex = rowIndexOf(row, rowIndex);
        this.edits.insert(row.start, this.newRows(takeBelow(pending, rowIndex), prefix));
        this.patchRow(row, rowIndex, takeAt(pending, rowIndex));
      },
    });
    this.edits.append(data, this.newRows(pending, prefix));
  }

  private newRows(rows: readonly Entry<RowChange>[], prefix: string): string {
    return rows.map(([row, change]) => this.newRow(row, change, prefix)).join("");
  }

  private newRow(row: number, change: RowChange, prefix: string): string {
    const content = this.newCells(sortedEntries(change.cells), row, prefix);
    const open = withAttributes(`<${prefix}row r="${row + 1}">`, change.props ? this.rowAttributes(row) : {});
    if (!content && !change.props) return "";
    return content ? `${open}${content}</${prefix}row>` : open.replace(/>$/, "/>");
  }

  private newCells(cells: readonly Entry<CellModel>[], row: number, prefix: string): string {
    return cells.map(([column, model]) => newCell({ row, column }, model, prefix, this.writing)).join("");
  }

  private rowAttributes(row: number): Record<string, string | number | null> {
    const { height, hidden, style } = rowAt(this.patch.now, row);
    const xf = style ? this.writing.styles.xfOf(style) : 0;
    return {
      r: row + 1,
      ht: height,
      customHeight: height === null ? null : 1,
      hidden: hidden ? 1 : null,
      s: xf || null,
      customFormat: xf ? 1 : null,
    };
  }

  private patchRow(row: XmlElement, rowIndex: number, change: RowChange | undefined): void {
    const prefix = prefixOf(row);
    const pending = change ? sortedEntries(change.cells) : [];
    for (const cell of locateCells(row, rowIndex)) {
      this.edits.insert(cell.element.start, this.newCells(takeBelow(pending, cell.column), rowIndex, prefix));
      this.patchCell(cell, takeAt(pending, cell.column));
    }
    const inserted = this.newCells(pending, rowIndex, prefix);
    const attributes = change?.props ? this.rowAttributes(rowIndex) : {};
    if (row.selfClosing && inserted) {
      const open = withAttributes(openTag(this.source, row), attributes);
      this.edits.replace(row.start, row.end, `${open}${inserted}</${row.name}>`);
    } else {
      this.edits.setAttributes(row, attributes);
      this.edits.insert(row.closeStart, inserted);
    }
  }

  private patchCell(cell: LocatedCell, model: CellModel | undefined): void {
    const { element } = cell;
    const old = this.patch.before.model.rows.get(cell.row)?.get(cell.column) ?? PLAIN;
    const keepsFormula = model === undefined || sameFormula(old, model);
    const formula = child(element, "f");
    const rehomed = formula ? this.followShared(cell, formula, keepsFormula) : null;
    if (!model) {
      if (formula && rehomed !== null) this.edits.replace(formula.start, formula.end, rehomed);
      return;
    }
    if (!keepsFormula) this.writing.formulaChanged();
    if (sameContent(old, model) && rehomed === null) {
      this.edits.setAttributes(element, { s: this.writing.styles.xfOf(model.style) || null });
      return;
    }
    const kept = formula ? (rehomed ?? this.source.slice(formula.start, formula.end)) : "";
    const formulaXml = keepsFormula ? kept : newFormula(model, cell, prefixOf(element));
    this.edits.replace(element.start, element.end, rewrittenCell({ cell, old, model }, this.source, formulaXml, this.writing));
  }

  /** Keeps account of shared formulas; returns the formula element of a cell that must become the first of its group. */
  private followShared(cell: LocatedCell, formula: XmlElement, keepsFormula: boolean): string | null {
    if (formula.attributes.t !== "shared") return null;
    const group = formula.attributes.si ?? "";
    const text = formulaText(formula, cell, this.shared);
    if (formula.text !== "") {
      if (!keepsFormula) this.orphaned.set(group, formula.attributes.ref ?? "");
      return null;
    }
    const ref = keepsFormula ? this.orphaned.get(group) : undefined;
    if (ref === undefined || text === null) return null;
    this.orphaned.delete(group);
    const open = withAttributes(openTag(this.source, formula), { ref });
    return `${open}${escapeText(text)}</${formula.name}>`;
  }
}

type Entry<T> = readonly [at: number, value: T];

function sortedEntries<T>(map: ReadonlyMap<number, T>): Entry<T>[] {
  return [...map].sort(([a], [b]) => a - b);
}

/** Takes the leading entries below a limit off a sorted list. */
function takeBelow<T>(sorted: Entry<T>[], limit: number): Entry<T>[] {
  const end = sorted.findIndex(([at]) => at >= limit);
  return sorted.splice(0, end < 0 ? sorted.length : end);
}

/** Takes the first entry off a sorted list when it stands at a place. */
function takeAt<T>(sorted: Entry<T>[], place: number): T | undefined {
  return sorted[0]?.[0] === place ? sorted.shift()?.[1] : undefined;
}
