import { type Area, areaAddress } from "../../cells/address";
import type { PlanStyle, SheetPlan } from "../../core/workbook/plan";
import { chunkAddresses, toRectangles, type Position } from "../rectangles";

/** Queues the looks of a plan: cells of one style together, as few rectangles as cover them. */
export function writeStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const cellsByStyle = new Map<string, Position[]>();
  for (const [row, cells] of plan.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.style === undefined) continue;
      const cellsOfStyle = cellsByStyle.get(cell.style);
      if (cellsOfStyle) cellsOfStyle.push({ row, column });
      else cellsByStyle.set(cell.style, [{ row, column }]);
    }
  }
  for (const [key, cells] of cellsByStyle) {
    const style = plan.styles[key];
    if (!style) throw new Error(`The plan of ${plan.name} has no style ${key}`);
    const areas = toRectangles(cells);
    for (const addresses of chunkAddresses(areas.map(areaAddress))) applyStyle(sheet.getRanges(addresses).format, style);
    writeLines(sheet, areas, style);
  }
}

function applyStyle(format: Excel.RangeFormat, style: PlanStyle): void {
  const { font, fill } = format;
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.rotation !== undefined) format.textOrientation = style.rotation;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
const OUTSIDE: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

function writeLines(sheet: Excel.Worksheet, areas: readonly Area[], style: PlanStyle): void {
  if (style.box) {
    drawEdges(sheet, areas, OUTSIDE);
    // A rectangle one cell wide or high has no lines inside, and asking for them is an error.
    drawEdges(
      sheet,
      areas.filter((area) => area.lastRow > area.firstRow),
      ["InsideHorizontal"],
    );
    drawEdges(
      sheet,
      areas.filter((area) => area.lastColumn > area.firstColumn),
      ["InsideVertical"],
    );
    return;
  }
  if (style.topLine) drawEdges(sheet, areas, ["EdgeTop"]);
  if (style.bottomLine) drawEdges(sheet, areas, ["EdgeBottom"]);
}

function drawEdges(sheet: Excel.Worksheet, areas: readonly Area[], edges: readonly Edge[]): void {
  for (const addresses of chunkAddresses(areas.map(areaAddress))) {
    const { borders } = sheet.getRanges(addresses).format;
    for (const edge of edges) {
      const border = borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Thin";
      border.color = "#000000";
    }
  }
}
