import type { Mark } from "../core/findings/catalogue";
import type { Position } from "./rectangles";
import { rangesOf } from "./rectangles";
import { ExcelFailure, runExcel, stopIfAborted, toFailure } from "./run";

/** Not met comes before missing, missing before to be looked at: a cell has one mark. */
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
 * the rules of an earlier highlight. New rules are added first: a failure takes them away again, unless earlier ones
 * are gone already, which means that only the answer was lost; then the rest is done too.
 * @throws ExcelFailure
 */
export function writeHighlights(marks: readonly SheetMarks[], options: HighlightOptions = {}): Promise<FoundRules> {
  return runExcel(async (context) => {
    const earlier = await findRules(context);
    refuseProtected(earlier, new Set(marks.map(({ sheet }) => sheet)));
    stopIfAborted(options.signal);
    try {
      for (const [index, { sheet, cells }] of marks.entries()) {
        options.onProgress?.(sheet, index, marks.length);
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const mark of MARKS) for (const addresses of rangesOf(cells[mark])) addRule(worksheet.getRanges(addresses), mark);
      }
      stopIfAborted(options.signal);
      deleteRules(earlier);
      await context.sync();
    } catch (error) {
      const failure = toFailure(error);
      if (failure.code === "cancelled" || !(await finishOrTakeBack(context, idsOf(earlier)))) throw failure;
    }
    return summary(earlier);
  });
}

/**
 * Deletes our rules on every sheet and nothing else.
 * @throws ExcelFailure; `details.written` names the sheets that have lost some
 */
export function clearRules({ signal }: HighlightOptions = {}): Promise<FoundRules> {
  return runExcel(async (context) => {
    const found = await findRules(context);
    refuseProtected(found);
    stopIfAborted(signal);
    try {
      deleteRules(found);
      await context.sync();
    } catch (error) {
      const failure = toFailure(error);
      const left = idsOf(await findRules(context));
      const written = found.filter(({ rules }) => rules.some(({ id }) => !left.has(id))).map(({ sheet }) => sheet);
      if (left.size > 0 || written.length === 0) throw new ExcelFailure(failure.code, { ...failure.details, written });
    }
    return summary(found);
  });
}

/** Which of our rules the workbook holds. */
export function countRules(): Promise<FoundRules> {
  return runExcel(async (context) => summary(await findRules(context)), { repeatable: true });
}

interface FoundSheet {
  readonly sheet: string;
  readonly rules: readonly Excel.ConditionalFormat[];
  readonly isProtected: boolean;
}

/** Our rules on every sheet; `isWanted` may take others along. */
async function findRules(context: Excel.RequestContext, isWanted = isOurs): Promise<FoundSheet[]> {
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
  return collections.map(({ sheet, rules, protection }) => ({
    sheet,
    rules: rules.items.filter(isWanted),
    isProtected: protection.protected,
  }));
}

/** @throws ExcelFailure `protected` when a sheet that is to be written, or has rules to be deleted, is protected */
function refuseProtected(found: readonly FoundSheet[], toWrite: ReadonlySet<string> = new Set()): void {
  for (const { sheet, rules, isProtected } of found) {
    if (isProtected && (rules.length > 0 || toWrite.has(sheet))) throw new ExcelFailure("protected", { sheet, written: [] });
  }
}

function isOurs(rule: Excel.ConditionalFormat): boolean {
  return rule.type === "Custom" && !rule.customOrNullObject.isNullObject && isMarker(rule.customOrNullObject.rule.formula);
}

/** A rule by formula without a formula: nobody can make one in Excel, only a batch that failed half-way. */
function isUnfinished(rule: Excel.ConditionalFormat): boolean {
  return rule.type === "Custom" && !rule.customOrNullObject.isNullObject && !rule.customOrNullObject.rule.formula;
}

/**
 * After a failed highlight: deletes what it has added, or, when earlier rules are gone, the earlier ones that are left.
 * @returns whether the highlight is complete
 */
async function finishOrTakeBack(context: Excel.RequestContext, earlier: ReadonlySet<string>): Promise<boolean> {
  const present = await findRules(context, (rule) => isOurs(rule) || isUnfinished(rule));
  const ids = idsOf(present);
  const complete = [...earlier].some((id) => !ids.has(id)) && [...ids].some((id) => !earlier.has(id));
  deleteRules(present, (id) => earlier.has(id) === complete);
  await context.sync();
  return complete;
}

function deleteRules(found: readonly FoundSheet[], wanted: (id: string) => boolean = () => true): void {
  for (const { rules } of found) for (const rule of rules) if (wanted(rule.id)) rule.delete();
}

function idsOf(found: readonly FoundSheet[]): Set<string> {
  return new Set(found.flatMap(({ rules }) => rules.map(({ id }) => id)));
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

function summary(found: readonly FoundSheet[]): FoundRules {
  const withRules = found.filter(({ rules }) => rules.length > 0);
  return { rules: withRules.reduce((sum, { rules }) => sum + rules.length, 0), sheets: withRules.map(({ sheet }) => sheet) };
}
