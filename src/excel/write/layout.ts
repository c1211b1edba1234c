import { columnName } from "../../cells/address";
import type { PlanPrint, PlanValidation, SheetPlan } from "../../core/workbook/plan";
import { chunkAddresses, runsOf } from "../rectangles";

/** Points in a pixel at 100 %. */
const POINTS_PER_PIXEL = 0.75;

/** Queues widths, heights, validations, frozen panes, gridlines, tab colour and page set-up. */
export function writeLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sizeColumns(sheet, plan.columnWidths);
  sizeRows(sheet, plan.rowHeights);
  for (const validation of plan.validations) writeValidation(sheet, validation);
  freeze(sheet, plan.freeze);
  if (plan.showGridlines !== undefined) sheet.showGridlines = plan.showGridlines;
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.print) writePrint(sheet, plan.print);
}

function sizeColumns(sheet: Excel.Worksheet, widths: SheetPlan["columnWidths"]): void {
  for (const [pixels, columns] of positionsBySize(widths)) {
    const addresses = runsOf(columns).map(([first, last]) => `${columnName(first)}:${columnName(last)}`);
    for (const chunk of chunkAddresses(addresses)) sheet.getRanges(chunk).format.columnWidth = pixels * POINTS_PER_PIXEL;
  }
}

function sizeRows(sheet: Excel.Worksheet, heights: SheetPlan["rowHeights"]): void {
  for (const [points, rows] of positionsBySize(heights)) {
    const addresses = runsOf(rows).map(([first, last]) => `${first + 1}:${last + 1}`);
    for (const chunk of chunkAddresses(addresses)) sheet.getRanges(chunk).format.rowHeight = points;
  }
}

function positionsBySize(sizes: readonly (number | null)[]): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  for (const [position, size] of sizes.entries()) {
    if (size === null) continue;
    const same = positions.get(size);
    if (same) same.push(position);
    else positions.set(size, [position]);
  }
  return positions;
}

/** A rule warns and lets the entry stand: what is wrong is reported by the check, never refused while typing. */
function writeValidation(sheet: Excel.Worksheet, plan: PlanValidation): void {
  const { dataValidation } = sheet.getRange(plan.area);
  if (plan.list !== undefined) {
    const source = typeof plan.list === "string" ? plan.list : plan.list.join(",");
    dataValidation.rule = { list: { inCellDropDown: true, source } };
  } else if (plan.wholeNumber) {
    dataValidation.rule = {
      wholeNumber: { formula1: plan.wholeNumber.min, formula2: plan.wholeNumber.max, operator: "Between" },
    };
  } else if (plan.decimal) {
    dataValidation.rule = { decimal: { formula1: plan.decimal.min, formula2: plan.decimal.max, operator: "Between" } };
  }
  const message = plan.message ?? "";
  dataValidation.errorAlert = { showAlert: message !== "", style: "Warning", title: "", message };
  if (message !== "") dataValidation.prompt = { showPrompt: true, title: "", message };
}

function freeze(sheet: Excel.Worksheet, frozen: SheetPlan["freeze"]): void {
  const { freezePanes } = sheet;
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) freezePanes.unfreeze();
  else if (frozen.columns === 0) freezePanes.freezeRows(frozen.rows);
  else if (frozen.rows === 0) freezePanes.freezeColumns(frozen.columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
}

function writePrint(sheet: Excel.Worksheet, print: PlanPrint): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = print.paper === "A3" ? "A3" : "A4";
  const { top, bottom, left, right, header } = print.margins;
  const centimetres = { top: top / 10, bottom: bottom / 10, left: left / 10, right: right / 10, header: header / 10 };
  pageLayout.setPrintMargins("Centimeters", centimetres);
  pageLayout.setPrintArea(print.area);
  if (print.titleRows) pageLayout.setPrintTitleRows(rowsOf(print.titleRows));
  pageLayout.zoom = print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  const { headersFooters } = pageLayout;
  headersFooters.state = print.differentFirstPage ? "FirstAndDefault" : "Default";
  if (print.centerHeader !== undefined) headersFooters.defaultForAllPages.centerHeader = print.centerHeader;
  horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks) horizontalPageBreaks.add(`A${row + 1}`);
}

/** `9:9` as `$9:$9`. */
function rowsOf(titleRows: string): string {
  return titleRows.replace(/\$?(\d+)/g, "$$$1");
}
