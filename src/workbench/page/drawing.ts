import type { Area } from "../model/address";
import { findSheet } from "../model/workbook";
import type { WorkbookModel } from "../model/types";
import type { Grid } from "./grid/grid";

/** Sheets, rules and layout often change in several batches of one task: they are drawn once the task pauses. */
const PAUSE = 60;
const SPARE_CELLS = 40;
const WIDEST = 500;

/** What of one workbook the grid does not show yet; drawn at the end of the present turn, so that a batch is drawn once. */
export class Drawing {
  private readonly cells = new Map<string, Map<string, readonly [row: number, column: number]>>();
  /** Something beyond cells changed. */
  private sheetsChanged = false;
  private pause = 0;
  private frame = 0;

  constructor(
    private readonly grid: Grid,
    private readonly model: WorkbookModel,
  ) {}

  noteCells(cells: readonly { sheetId: string; row: number; column: number }[]): void {
    for (const { sheetId, row, column } of cells) this.add(sheetId, row, column);
    this.plan();
  }

  noteArea(sheetId: string, area: Area): void {
    const sheet = findSheet(this.model, sheetId);
    if (!sheet) return;
    // Whole rows and columns reach as far as there are cells.
    const lastRow = Math.min(area.lastRow, Math.max(0, ...sheet.rows.keys()) + SPARE_CELLS);
    const lastColumn = Math.min(area.lastColumn, area.firstColumn + WIDEST);
    for (let row = area.firstRow; row <= lastRow; row++) {
      for (let column = area.firstColumn; column <= lastColumn; column++) this.add(sheetId, row, column);
    }
    this.plan();
  }

  noteSheets(): void {
    this.sheetsChanged = true;
    this.plan();
  }

  /** Draws the sheets at once when they wait: something on them is about to be shown. */
  drawSheets(): void {
    if (this.sheetsChanged) this.draw();
  }

  /** Forgets what waits. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.pause);
  }

  private add(sheetId: string, row: number, column: number): void {
    const cells = this.cells.get(sheetId) ?? new Map<string, readonly [row: number, column: number]>();
    this.cells.set(sheetId, cells.set(`${row},${column}`, [row, column]));
  }

  private plan(): void {
    if (this.sheetsChanged) {
      clearTimeout(this.pause);
      this.pause = window.setTimeout(() => this.draw(), PAUSE);
    } else if (!this.frame) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.stop();
    this.frame = 0;
    if (this.sheetsChanged) this.grid.sync(this.model);
    this.sheetsChanged = false;
    for (const [sheetId, cells] of this.cells) this.grid.update(this.model, sheetId, [...cells.values()]);
    this.cells.clear();
  }
}
