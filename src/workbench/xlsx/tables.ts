import { parseArea } from "./address";
import { findPart, partText, relationships, type Parts } from "./parts";
import { child, children, numberOr, parseXml } from "./xml";

/** A table of the workbook, for structured references. Zero-based, inclusive; `top` is the header row; totals are left out. */
export interface TableArea {
  name: string;
  sheetId: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
  columns: readonly string[];
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
    return [
      {
        name,
        sheetId,
        top: area.top - (headers ? 0 : 1),
        left: area.left,
        bottom: area.bottom - totals,
        right: area.right,
        columns,
      },
    ];
  });
}
