import { PlanBuilder } from "../sheets/builder";
import type { PlanCell } from "../../core/workbook/plan";
import { columnName } from "../../cells/address";
import { columnPlan, keysOf, spansOf, spanWidth, type ColumnPlan, type FormColumn, type Span } from "./columns";
import { CELL_MARGIN, countLines, lineHeight, MAX_ROW_HEIGHT, WIDE_MARGIN } from "./metrics";
import { fontOf, type SummaryStyle } from "./styles";

/** Height of paper inside the margins in points, less 1.5 % for the differences between printers. */
const CAPACITY = { A4: 481.9 * 0.985, A3: 728.5 * 0.985 } as const;
/** Space of a table line around its text. */
const BODY_PADDING = 0.6;
/** Height of a table row of one line, and the least that a line of 10 points needs. */
export const BODY_HEIGHT = 13.5;
export const TIGHT_HEIGHT = 12.75;

type Content = Pick<PlanCell, "value" | "formula">;

interface BlockContent extends Content {
  /** How many rows the cell is high; one when left out. */
  readonly rows?: number;
}

/** `Tổng hợp` while it is put together: rows with their heights, and the page that each stands on. */
export class SummaryPages {
  readonly builder = new PlanBuilder("summary");
  readonly columns: ColumnPlan;
  readonly breaks: number[] = [];
  private used = 0;
  private titleHeight = 0;

  constructor(criteria: number) {
    this.columns = columnPlan(criteria);
  }

  get all(): Span {
    return { first: 0, last: this.columns.last };
  }

  addRow(height: number): number {
    this.used += height;
    return this.builder.addRow(height);
  }

  /** The row that every later page repeats takes its height there. */
  repeatRow(row: number): void {
    this.titleHeight = this.builder.heightOf(row) ?? 0;
  }

  fits(height: number): boolean {
    return this.used + height <= CAPACITY[this.columns.paper];
  }

  /** The next row begins a new page, unless the page is still empty. */
  startPage(): void {
    if (this.used <= this.titleHeight) return;
    this.breaks.push(this.builder.length);
    this.used = this.titleHeight;
  }

  /** Begins a new page when rows of that total height would be torn apart. */
  keep(height: number): void {
    if (!this.fits(height)) this.startPage();
  }

  put(row: number, { first, last }: Span, style: SummaryStyle, { rows, ...content }: BlockContent = {}): void {
    this.builder.block({ row, column: first, rows, columns: last - first + 1 }, { value: null, ...content, style });
  }

  /** Heads of the columns of a form, all or those named. */
  heads<K extends string>(row: number, columns: Readonly<Record<K, FormColumn>>, only: readonly K[] = keysOf(columns)): void {
    const spans = spansOf(this.columns, columns);
    for (const key of only) this.put(row, spans[key], "head", { value: columns[key].head });
  }

  /** The cell beside the printed columns where `helper` writes, as a formula of the same row refers to it. */
  helperAt(row: number, offset = 0): string {
    return `$${columnName(this.columns.helper + offset)}${row + 1}`;
  }

  cell(row: number, column: number, style: SummaryStyle, content: Content = {}): void {
    this.builder.put(row, column, { value: null, ...content, style });
  }

  /** A key or a check beside the printed columns. */
  helper(row: number, content: Content, offset = 0): void {
    const text = typeof content.value === "string";
    this.builder.put(row, this.columns.helper + offset, { ...content, style: text ? "helper" : "helperNumber" });
  }

  /** Names the cells of a column from a row on down to the last row so far (one cell at least). */
  nameColumn(name: string, column: number, firstRow: number): void {
    const lastRow = Math.max(firstRow, this.builder.length - 1);
    this.builder.name(name, { firstRow, firstColumn: column, lastRow, lastColumn: column });
  }

  /** Height of a text in a span, never more than a row may have. */
  textHeight(text: string, span: Span, style: SummaryStyle, margin = WIDE_MARGIN): number {
    const font = fontOf(style);
    return Math.min(MAX_ROW_HEIGHT, countLines(text, spanWidth(this.columns, span), font, margin) * lineHeight(font.size));
  }

  /** Height of a table row that holds these texts. */
  bodyHeight(texts: readonly (readonly [string, Span])[], oneLine = BODY_HEIGHT): number {
    const height = Math.max(0, ...texts.map(([text, span]) => this.textHeight(text, span, "cell", CELL_MARGIN)));
    return height <= lineHeight(10) ? oneLine : Math.min(MAX_ROW_HEIGHT, height + BODY_PADDING);
  }

  /** A text over the whole width. */
  addText(text: string, style: SummaryStyle, padding = 0): number {
    const row = this.addRow(Math.min(MAX_ROW_HEIGHT, this.textHeight(text, this.all, style) + padding));
    this.put(row, this.all, style, { value: text });
    return row;
  }
}
