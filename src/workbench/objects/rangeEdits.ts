import { areaAddress, columnsOf, intersect, parseArea, rowsOf, type Area } from "../model/address";
import { DEFAULT_STYLE, styleById } from "../model/styles";
import { RichApiError, invalidArgument } from "../protocol/definition";
import { clearConditionalFormats } from "./conditionalRules";
import { mergedAreas } from "./rangeMoves";
import { areaOf, clearContents, guardSheet, restyle, withAreas, type RangeTarget } from "./target";
import { clearValidation } from "./validationRules";

export const merge = (target: RangeTarget): void => mergeParts(target, [areaOf(target)]);

/** Each row by itself. */
export function mergeAcross(target: RangeTarget): void {
  const area = areaOf(target);
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => area.firstRow + index);
  mergeParts(
    target,
    rows.map((row) => ({ ...area, firstRow: row, lastRow: row })),
  );
}

/** Contents other than of the first cell of a part are dropped, as Excel does. */
function mergeParts(target: RangeTarget, parts: readonly Area[]): void {
  guardSheet(target.sheet);
  unmerge(target);
  for (const part of parts) {
    if (part.firstRow === part.lastRow && columnsOf(part) === 1) continue;
    const { firstRow, firstColumn, lastColumn } = part;
    const rest = [
      ...(firstColumn < lastColumn ? [{ firstRow, lastRow: firstRow, firstColumn: firstColumn + 1, lastColumn }] : []),
      ...(firstRow < part.lastRow ? [{ ...part, firstRow: firstRow + 1 }] : []),
    ];
    clearContents(withAreas(target, rest));
    target.sheet.merges.push(areaAddress(part));
  }
  target.book.sheetChanged(target.sheet);
}

export function unmerge(target: RangeTarget): void {
  guardSheet(target.sheet);
  const gone = new Set(mergedAreas(target).map(areaAddress));
  if (gone.size === 0) return;
  target.sheet.merges = target.sheet.merges.filter((merged) => !gone.has(merged));
  target.book.sheetChanged(target.sheet);
}

/** Back to the look of a new cell: the workbook's default font, no conditional formats. */
function clearFormats(target: RangeTarget): void {
  const { font } = styleById(target.book.model, 0);
  restyle(target, () => ({ ...DEFAULT_STYLE, font }));
  clearConditionalFormats(target);
}

/** `clear(applyTo)`. */
export function clear(target: RangeTarget, applyTo = "All"): void {
  switch (applyTo) {
    case "Contents":
      return clearContents(target);
    case "Formats":
      return clearFormats(target);
    case "All":
      clearContents(target);
      clearFormats(target);
      clearValidation(target);
      for (const area of target.areas) unmerge(withAreas(target, [area]));
      return;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return; // the host keeps no hyperlinks to clear
    default:
      throw invalidArgument(`"${applyTo}" is not something to clear.`);
  }
}

/** Moving cells would have to rewrite every reference to them, which this host does not do. */
export function refuseShift(): never {
  throw new RichApiError("NotImplemented", "This host does not insert or delete cells, rows or columns.", 501);
}

/** The dynamic array that fills the cell: its area, or `null`. */
export function spillOver(target: RangeTarget): Area | null {
  const area = areaOf(target);
  for (const line of target.sheet.rows.values()) {
    for (const cell of line.values()) {
      const spill = cell.spill ? parseArea(cell.spill) : null;
      if (spill && intersect(spill, area)) return spill;
    }
  }
  return null;
}
