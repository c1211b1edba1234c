import type { Position } from "./rectangles";
import { rangesOf } from "./rectangles";
import { ExcelFailure, runExcel, stopIfAborted, toFailure } from "./run";

/** What a marked cell is: không đạt, chưa đủ dữ liệu, cần xem lại. */
export type Mark = "failing" | "missing" | "review";
export const MARKS: readonly Mark[] = ["failing", "missing", "review"];

/** Cells to mark on one sheet. */
export interface SheetMarks {
  readonly sheet: string;
  readonly cells: Readonly<Record<Mark, readonly Position[]>>;
}

const TAGS: Readonly<Record<Mark, string>> = { failing: "DACAP:KD", missing: "DACAP:TH", review: "DACAP:XL" };
const MARKER = /^=?\s*LEN\(\s*"DACAP:(?:KD|TH|XL)"\s*\)\s*>\s*0\s*$/i;

/** Formula of our rule: always true, refers to nothing, and tells our rules from all others after save and reopen. */
export function markerFormula(mark: Mark): string {
  return `=LEN("${TAGS[mark]}")>0`;
}

/** Is this the formula of one of our rules? */
export function isMarker(formula: string): boolean {
  return MARKER.test(formula);
}

export interface HighlightOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (sheet: string, done: number, total: number) => void;
}

export interface FoundRules {
  readonly rules: number;
  readonly sheets: readonly string[];
}

/**
 * Marks cells with static rules (one a mark and sheet, more only where one address cannot hold the cells) and deletes
 * the rules of an earlier highlight. New rules are added first: a failure takes them away again.
 * @throws ExcelFailure
 */
export function writeHighlights(marks: readonly SheetMarks[], options: HighlightOptions = {}): Promise<FoundRules> {
  return runExcel(async (context) => {
    const earlier = await findRules(context, new Set(marks.map(({ sheet }) => sheet)));
    stopIfAborted(options.signal);
    try {
      for (const [index, { sheet, cells }] of marks.entries()) {
        options.onProgress?.(sheet, index, marks.length);
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const mark of MARKS) for (const addresses of rangesOf(cells[mark])) addRule(worksheet.getRanges(addresses), mark);
      }
      for (const { rule } of earlier) rule.delete();
      await context.sync();
    } catch (error) {
      await takeBack(context, new Set(earlier.map(({ rule }) => rule.id)));
      throw toFailure(error);
    }
    return summary(earlier);
  });
}

/**
 * Deletes our rules on every sheet and nothing else.
 * @throws ExcelFailure
 */
export function clearRules({ signal }: HighlightOptions = {}): Promise<FoundRules> {
  return runExcel(async (context) => {
    const rules = await findRules(context);
    stopIfAborted(signal);
    for (const { rule } of rules) rule.delete();
    await context.sync();
    return summary(rules);
  });
}

/** Which of our rules the workbook holds. */
export function countRules(): Promise<FoundRules> {
  return runExcel(async (context) => summary(await findRules(context)), { repeatable: true });
}

interface OurRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

/** Our rules on every sheet. `toWrite`: sheets that are about to be written; a protected one is refused. */
async function findRules(context: Excel.RequestContext, toWrite: ReadonlySet<string> = new Set()): Promise<OurRule[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const collections = worksheets.items.map((sheet) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
    sheet.protection.load({ protected: true });
    return { sheet: sheet.name, rules, protection: sheet.protection };
  });
  await context.sync();
  for (const { sheet, rules, protection } of collections) {
    const touched = toWrite.has(sheet) || rules.items.some(isOurs);
    if (touched && protection.protected) throw new ExcelFailure("protected", { sheet, written: [] });
  }
  return collections.flatMap(({ sheet, rules }) => rules.items.filter(isOurs).map((rule) => ({ sheet, rule })));
}

function isOurs(rule: Excel.ConditionalFormat): boolean {
  return rule.type === "Custom" && !rule.customOrNullObject.isNullObject && isMarker(rule.customOrNullObject.rule.formula);
}

async function takeBack(context: Excel.RequestContext, earlier: ReadonlySet<string>): Promise<void> {
  const rules = await findRules(context);
  for (const { rule } of rules) if (!earlier.has(rule.id)) rule.delete();
  await context.sync();
}

function addRule(areas: Excel.RangeAreas, mark: Mark): void {
  const { custom } = areas.conditionalFormats.add("Custom");
  custom.rule.formula = markerFormula(mark);
  const { fill, font, borders } = custom.format;
  if (mark === "failing") {
    fill.color = "#F9D5D7";
    font.color = "#7D1A20";
    font.bold = true;
  } else if (mark === "missing") {
    fill.color = "#FFF4C2";
    font.italic = true;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = borders.getItem(edge);
      border.style = "Dash";
      border.color = "#7A4F00";
    }
  } else {
    fill.color = "#DCEBF8";
    font.underline = "Single";
  }
}

function summary(rules: readonly OurRule[]): FoundRules {
  return { rules: rules.length, sheets: [...new Set(rules.map(({ sheet }) => sheet))] };
}
