import { PlanBuilder } from "./builder";
import { LOOK } from "./looks";
import type { SheetPlan } from "../../core/workbook/plan";
import { SHEET_NAMES } from "../../core/workbook/sheets";
import { GUIDE } from "./guideWords";

/** Version of the layout of the standard workbook, shown in `Hướng dẫn`. */
const WORKBOOK_VERSION = "1.0";

/** Lines that a filled workbook adds to its guide: what the figures are and where they come from. */
export interface GuideNote {
  readonly title: string;
  readonly lines: readonly string[];
}

const WIDTHS = [200, 640] as const;

/** `Hướng dẫn`: how to fill the workbook by sheet, the legend of marks and colours, the version. */
export function guideSheet(note?: GuideNote): SheetPlan {
  const builder = new PlanBuilder("guide");
  builder.put(builder.addRow(27), 0, { value: GUIDE.title, style: "title" });
  addLines(builder, GUIDE.intro);
  if (note) addSection(builder, note.title, note.lines);
  addSection(builder, GUIDE.stepsTitle, GUIDE.steps);
  addHeading(builder, GUIDE.sheetsTitle);
  builder.addValues(GUIDE.sheetHeaders, "head", 21);
  for (const [role, purpose] of GUIDE.sheets) builder.addValues([SHEET_NAMES[role], purpose], "wrapped");
  addSection(builder, GUIDE.entryTitle, GUIDE.entryRules);
  addHeading(builder, GUIDE.legendTitle);
  builder.addValues(GUIDE.legendHeaders, "head", 21);
  for (const { mark, meaning, look } of GUIDE.legend) builder.addValues([mark, meaning], [look, "wrapped"]);
  builder.addRow(9);
  builder.put(builder.addRow(), 0, { value: `Mẫu tệp phiên bản ${WORKBOOK_VERSION}.`, style: "hint" });
  return builder.build(LOOK, WIDTHS, { showGridlines: false });
}

function addHeading(builder: PlanBuilder, title: string): void {
  builder.addRow(9);
  builder.put(builder.addRow(21), 0, { value: title, style: "heading" });
}

function addSection(builder: PlanBuilder, title: string, lines: readonly string[]): void {
  addHeading(builder, title);
  addLines(builder, lines);
}

/** Merged cells never fit their height themselves: about 125 characters stand in a line of this width. */
const CHARACTERS_A_LINE = 125;
const LINE = 15.75;

function addLines(builder: PlanBuilder, lines: readonly string[]): void {
  for (const line of lines) {
    const row = builder.addRow(Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)) * LINE);
    builder.block({ row, column: 0, columns: WIDTHS.length }, { value: line, style: "body" });
  }
}
