/**
 * A sheet plan as a text that a person can read and compare: print set-up, columns, names, then page by page every row
 * with its height, spans, styles, constants and formulas. Rows and pages that are built like an earlier one are told in
 * one line; the mark at its end (`#…`) stands for all that they hold, so that no change goes unseen.
 */
import { columnName, parseArea, type Area } from "../../src/cells/address";
import type { PlanCell, PlanPrint, PlanStyle, PlanValidation, SheetPlan } from "../../src/core/workbook/plan";

/** Longer contents are cut, with a mark for the whole. */
const LONGEST = 240;
const LONGEST_AGAIN = 100;
/** Of more neighbours that are built alike only the first and the last are told. */
const MOST_ALIKE = 4;

export function pictureOf(plan: SheetPlan): string {
  const rows = rowsOf(plan);
  return [
    plan.name,
    ...(plan.print ? [field("print", printText(plan.print))] : [field("print", "as the workbook has it")]),
    field("columns", columnsText(plan.columnWidths)),
    ...(plan.freeze ? [field("frozen", `${plan.freeze.rows} rows, ${plan.freeze.columns} columns`)] : []),
    ...(plan.showGridlines === undefined ? [] : [field("gridlines", plan.showGridlines ? "shown" : "hidden")]),
    ...(plan.tabColor === undefined ? [] : [field("tab", plan.tabColor)]),
    ...(plan.namePrefix === undefined ? [] : [field("owns names", `${plan.namePrefix}…`)]),
    ...plan.names.map(({ name, formula }) => field("name", `${name} ${formula}`)),
    ...plan.validations.map((validation) => field("entry", validationText(validation))),
    ...pagesOf(plan, rows),
    "",
    ...stylesText(plan),
    "",
  ].join("\n");
}

const field = (name: string, text: string): string => `${name.padEnd(11)}${text}`;

function printText(print: PlanPrint): string {
  const { top, bottom, left, right, header } = print.margins;
  return [
    `${print.paper} ${print.orientation.toLowerCase()}`,
    `margins top ${top}, bottom ${bottom}, left ${left}, right ${right}, header ${header} mm`,
    `area ${print.area}`,
    `rows on every page ${print.titleRows ?? "none"}`,
    `header ${print.centerHeader ?? "none"}${print.differentFirstPage ? " but on the first page" : ""}`,
    print.fitToWidth ? "one page wide" : "as wide as it is",
  ].join("; ");
}

/** `A 30, B 128, C-X 23`: neighbours of one width together. */
function columnsText(widths: SheetPlan["columnWidths"]): string {
  const runs: { first: number; last: number; width: number | null }[] = [];
  widths.forEach((width, column) => {
    const run = runs[runs.length - 1];
    if (run && run.width === width) run.last = column;
    else runs.push({ first: column, last: column, width });
  });
  return runs.map(({ first, last, width }) => `${columnsName(first, last, "-")} ${width ?? "as it is"}`).join(", ");
}

const columnsName = (first: number, last: number, between: string): string =>
  first === last ? columnName(first) : `${columnName(first)}${between}${columnName(last)}`;

function validationText({ area, ...rule }: PlanValidation): string {
  return `${area} ${JSON.stringify(rule)}`;
}

/** Cells of a row that stand together: one cell, a merged span, or neighbours that are built alike. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly merged: boolean;
  readonly rows: number;
  readonly style: string;
  readonly text: string;
  /** The formula with places and figures taken out; "" of a constant. Parts with one pattern are built alike. */
  readonly pattern: string;
}

interface Row {
  readonly number: number;
  readonly height: number | null;
  readonly parts: readonly Part[];
  readonly shape: string;
}

function rowsOf(plan: SheetPlan): Row[] {
  const merges = new Map<string, Area>();
  const covered = new Set<string>();
  for (const merge of plan.merges) {
    const area = parseArea(merge)!;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) covered.add(`${row} ${column}`);
    }
    merges.set(`${area.firstRow} ${area.firstColumn}`, area);
  }
  return plan.cells.map((cells, row) => {
    const parts = cells.flatMap((cell, column): Part[] => {
      const area = merges.get(`${row} ${column}`);
      if (!cell || (!area && covered.has(`${row} ${column}`))) return [];
      const last = area?.lastColumn ?? column;
      const rows = area ? area.lastRow - area.firstRow + 1 : 1;
      const { style = "" } = cell;
      const pattern = patternOf(cell, row, column);
      return [{ first: column, last, merged: area !== undefined, rows, style, text: contents(cell), pattern }];
    });
    const shape = JSON.stringify(parts.map(({ text: _, ...built }) => built));
    return { number: row + 1, height: plan.rowHeights[row] ?? null, parts: parts.reduce(joined, []), shape };
  });
}

/** Formulas that are alike and empty cells of one style stand together; constants are told one by one. */
function joined(parts: Part[], part: Part): Part[] {
  const before = parts[parts.length - 1];
  const alike =
    before &&
    !before.merged &&
    !part.merged &&
    before.last + 1 === part.first &&
    before.style === part.style &&
    before.pattern === part.pattern &&
    (part.pattern !== "" || (before.text === "" && part.text === ""));
  return alike ? [...parts.slice(0, -1), { ...before, last: part.last }] : [...parts, part];
}

function patternOf({ formula }: PlanCell, row: number, column: number): string {
  return (formula ?? "")
    .replace(/\bKQ_TC_(\d+)\b/g, (_, position: string) => `KQ_TC_[${column - Number(position)}]`)
    .replace(/(\$?)\b([A-Z]{1,2})(\d+)\b/g, (_, fixed: string, letters: string, line: string) => {
      const at = parseArea(`${letters}${line}`)!.firstColumn;
      return `${Number(line) === row + 1 ? "own row" : "row"} ${fixed ? at : `[${at - column}]`}`;
    })
    .replace(/([=<>])-?\d+(\.\d+)?(?=[,)])/g, "$1n");
}

function contents({ value, formula }: PlanCell): string {
  if (formula !== undefined) return formula;
  if (typeof value === "string") return value.startsWith("=") ? `'${value}` : value;
  return value === null || value === undefined ? "" : String(value);
}

function pagesOf(plan: SheetPlan, rows: readonly Row[]): string[] {
  const starts = [0, ...(plan.print?.breaks ?? [])];
  const shapes = new Map<string, number>();
  const pages = new Map<string, number>();
  return starts.flatMap((from, index) => {
    const own = rows.slice(from, starts[index + 1] ?? rows.length);
    const title = `page ${index + 1}, rows ${from + 1} to ${from + own.length}`;
    const built = JSON.stringify(own.map(({ shape, height }) => [shape, height]));
    const earlier = pages.get(built);
    if (earlier !== undefined) return [`${title}: as page ${earlier} ${markOf(own)}`];
    pages.set(built, index + 1);
    return ["", title, ...rowsText(own, shapes)];
  });
}

function rowsText(rows: readonly Row[], shapes: Map<string, number>): string[] {
  const lines: string[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const like = shapes.get(row.shape);
    if (like === undefined) {
      shapes.set(row.shape, row.number);
      lines.push(`${rowTitle(row)}`, ...row.parts.map(partText));
      continue;
    }
    let last = index;
    while (rows[last + 1]?.shape === row.shape && rows[last + 1]!.height === row.height) last++;
    const alike = rows.slice(index, last + 1);
    const told = alike.length > MOST_ALIKE ? [alike[0]!, alike[alike.length - 1]!] : alike;
    told.forEach((one, place) => {
      if (place > 0 && told.length < alike.length)
        lines.push(`      … ${alike.length - 2} rows alike ${markOf(alike.slice(1, -1))}`);
      lines.push(`${rowTitle(one)} as row ${like}: ${againText(one)} ${markOf([one])}`);
    });
    index = last;
  }
  return lines;
}

const rowTitle = ({ number, height }: Row): string =>
  `${String(number).padStart(5)} ${height === null ? "auto" : `${Math.round(height * 100) / 100} pt`}`;

function partText({ first, last, merged, rows, style, text }: Part): string {
  const where = columnsName(first, last, merged ? ":" : "…") + (rows > 1 ? ` ${rows} rows` : "");
  return `      ${where.padEnd(12)} ${style.padEnd(14)} ${cut(text, LONGEST)}`.trimEnd();
}

const againText = ({ parts }: Row): string => {
  const told = parts.filter(({ text, pattern }) => pattern === "" && text !== "");
  return cut(told.map(({ text }) => text).join(" | "), LONGEST_AGAIN);
};

function cut(text: string, longest: number): string {
  const line = text.replace(/\n/g, "⏎");
  return line.length <= longest ? line : `${line.slice(0, longest)}… (${line.length} letters ${mark(line)})`;
}

const markOf = (rows: readonly Row[]): string => mark(JSON.stringify(rows.map(({ parts }) => parts.map(({ text }) => text))));

/** 32 bits of FNV-1a. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `#${(hash >>> 0).toString(36)}`;
}

/** The styles that the sheet uses, in the order of their names. */
function stylesText(plan: SheetPlan): string[] {
  const used = new Set(plan.cells.flatMap((row) => row.flatMap((cell) => (cell?.style === undefined ? [] : [cell.style]))));
  return [...used].sort().map((name) => field("style", `${name}: ${styleText(plan.styles[name] ?? {})}`));
}

function styleText(style: PlanStyle): string {
  return Object.entries(style)
    .map(([key, value]) => (value === true ? key : value === false ? `not ${key}` : `${key} ${value}`))
    .join(", ");
}
