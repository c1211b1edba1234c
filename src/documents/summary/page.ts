import { PlanBuilder } from "../sheets/builder";
import type { PlanCell } from "../../core/workbook/plan";
import { columnPlan, spanWidth, type ColumnPlan, type Span } from "./columns";
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

/** `Tổng hợp` while it is put together: rows with their heights, and the page that each stands on. */
export class SummaryPages {
  readonly builder = new PlanBuilder();
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

  put(row: number, span: Span, style: SummaryStyle, content: Content = {}, rows = 1): void {
    this.builder.block(row, span.first, rows, span.last - span.first + 1, { value: null, ...content, style });
  }

  cell(row: number, column: number, style: SummaryStyle, content: Content = {}): void {
    this.builder.put(row, column, { value: null, ...content, style });
  }

  /** A key or a check beside the printed columns. */
  helper(row: number, content: Content): void {
    const text = typeof content.value === "string";
    this.builder.put(row, this.columns.helper, { ...content, style: text ? "helper" : "helperNumber" });
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
