import { parseArea, type Area } from "../model/address";
import { findPart, partText, relationships, type Parts } from "./parts";
import { child, children, numberOr, parseXml } from "./xml";

/** A table of the workbook, for structured references. The first row of its area is the header; totals are left out. */
export interface TableArea {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** The tables of a worksheet part. Tables are kept in the file as they are; only formulas need to know them. */
export function readTables(parts: Parts, sheetPart: string, sheetId: string): TableArea[] {
  return relationships(parts, sheetPart).flatMap(({ type, target, external }) => {
    const part = type === "table" && !external ? findPart(parts, target) : null;
    if (part === null) return [];
    const root = parseXml(partText(parts, part));
    const area = parseArea(root.attributes.ref ?? "");
    const name = root.attributes.displayName ?? root.attributes.name;
    if (!area || !name) return [];
    const totals = numberOr(root.attributes.totalsRowCount, 0);
    // A table without a header row is described as if its header were the row above.
    const headers = numberOr(root.attributes.headerRowCount, 1);
    const columns = children(child(root, "tableColumns"), "tableColumn").map((each) => each.attributes.name ?? "");
    const firstRow = area.firstRow - (headers ? 0 : 1);
    return [{ name, sheetId, area: { ...area, firstRow, lastRow: area.lastRow - totals }, columns }];
  });
}
