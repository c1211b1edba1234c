import { createCalculator } from "../calc";
import { createSheet, deleteSheet, findSheet, renameSheet, setContent, styleOf, styleAt, setStyle, type Area } from "../model";
import type { WorkbookModel } from "../model/types";
import type { BookChange } from "../objects/book";
import { readInput } from "../objects/input";
import { WorkbookHost } from "../objects/workbookHost";
import type { FunctionMetadata } from "../protocol/functionMetadata";
import { XlsxError } from "../xlsx/errors";
import { readXlsx, type OpenedFile } from "../xlsx/read";
import { saveXlsx } from "../xlsx/save";
import { openAddin } from "./addin-frame";
import type { Dialogs } from "./dialogs";
import type { Grid, GridEdit, GridEvents, GridFunction } from "./grid/grid";
import { Ribbon, type AddinManifest, type RibbonButton } from "./ribbon";
import { SAMPLES } from "./samples";
import { WORDS } from "./words";

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** The add-in's `functions.json`: what the host calls, with the words that the formula editor shows. */
type DescribedFunctions = FunctionMetadata & { readonly functions: readonly GridFunction[] };

/** Joins the grid, the host of the add-in and the buttons of the page. */
export class Page {
  private grid: Grid | null = null;
  private opened: OpenedFile | null = null;
  private host: WorkbookHost | null = null;
  private functions: DescribedFunctions = { functions: [] };
  private dirty = false;
  /** Something beyond cells changed: the grid is drawn anew once the present batch is over. */
  private redraw = false;
  private readonly pending = new Map<string, Set<string>>();
  private drawing = 0;
  /** The selection comes from the grid itself: it must not be told to go there. */
  private selecting = false;
  private readonly ribbon: Ribbon;

  constructor(
    private readonly manifest: AddinManifest,
    private readonly dialogs: Dialogs,
  ) {
    this.ribbon = new Ribbon(element("ribbon-tabs"), element("ribbon"), manifest.tab, (button) => void this.press(button));
    element("pane-name").textContent = manifest.tab?.label ?? manifest.name;
    element("pane-close").addEventListener("click", () => this.showPane(false));
    element("open").addEventListener("click", () => element("picker").click());
    element<HTMLInputElement>("picker").addEventListener("change", (event) => void this.picked(event.target as HTMLInputElement));
    element("save").addEventListener("click", () => this.save());
    this.fillSamples();
    this.acceptDrops();
  }

  async start(): Promise<void> {
    this.say(WORDS.loading);
    const metadata = fetch(this.manifest.functionsMetadata).then((answer) => answer.json() as Promise<DescribedFunctions>);
    const { createGrid } = await import(/* webpackChunkName: "grid" */ "./grid/univer");
    this.functions = await metadata;
    this.grid = createGrid("grid", this.gridEvents());
    await this.openSample(SAMPLES[0]!.file);
  }

  private fillSamples(): void {
    const select = element<HTMLSelectElement>("samples");
    select.append(new Option(WORDS.samples, ""), ...SAMPLES.map(({ name, file }) => new Option(name, file)));
    select.addEventListener("change", () => {
      const file = select.value;
      select.value = "";
      if (file) void this.mayLeave().then((yes) => (yes ? this.openSample(file) : undefined));
    });
  }

  private acceptDrops(): void {
    const drop = element("drop");
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    addEventListener("dragenter", (event) => carriesFile(event) && (drop.hidden = false));
    drop.addEventListener("dragleave", () => (drop.hidden = true));
    addEventListener("dragover", (event) => carriesFile(event) && event.preventDefault());
    addEventListener("drop", (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      drop.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) void this.mayLeave().then((yes) => (yes ? this.openFile(file) : undefined));
    });
    addEventListener("beforeunload", (event) => this.dirty && event.preventDefault());
  }

  private async picked(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file && (await this.mayLeave())) await this.openFile(file);
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.dirty || !this.opened) return true;
    return (await this.dialogs.ask(WORDS.replace(this.opened.model.fileName), [WORDS.replaceYes, WORDS.keep])) === 0;
  }

  private async openSample(file: string): Promise<void> {
    const answer = await fetch(`samples/${file}`);
    await this.open(new Uint8Array(await answer.arrayBuffer()), file);
  }

  private async openFile(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async open(bytes: Uint8Array, name: string): Promise<void> {
    this.say(WORDS.loading);
    let opened: OpenedFile;
    try {
      opened = readXlsx(bytes, name);
    } catch (error) {
      this.say(WORDS.ready);
      if (!(error instanceof XlsxError)) throw error;
      return this.dialogs.tell(WORDS.cannotOpen(name, WORDS.file[error.code] ?? error.message));
    }
    this.host?.close();
    this.opened = opened;
    this.setDirty(false);
    this.grid!.show(opened.model);
    this.host = this.connect(opened.model);
    this.showPane(true);
    await this.host.recalculate();
    this.setDirty(false);
    this.say(WORDS.ready);
  }

  private connect(model: WorkbookModel): WorkbookHost {
    const { transport, conversationId } = openAddin(
      element("pane-frame"),
      this.manifest.pane,
      this.manifest.id,
      this.manifest.name,
    );
    this.grid!.setFunctions(this.functions.functions);
    element("functions").textContent = WORDS.functions(this.functions.functions.length);
    return new WorkbookHost({
      model,
      transport,
      conversationId,
      addinId: this.manifest.id,
      calculator: (functions) => createCalculator(functions, this.opened!.tables),
      functions: this.functions,
      onChange: (change) => this.changed(change),
      onVisibility: (state) => this.showPane(state === "Visible"),
    });
  }

  private save(): void {
    if (!this.opened) return;
    this.say(WORDS.saving);
    const bytes = saveXlsx(this.opened);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
    );
    link.download = this.opened.model.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.setDirty(false);
    this.say(WORDS.ready);
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === "pane") return this.showPane(true);
    this.ribbon.setBusy(true);
    this.say(`${button.label}…`);
    await this.host?.addin.invokeCommand(button.action.functionName, button.id);
    this.ribbon.setBusy(false);
    this.say(WORDS.ready);
  }

  private showPane(open: boolean): void {
    element("pane").hidden = !open;
    this.ribbon.setPane(open);
  }

  /** Something in the workbook changed; drawing waits for the end of the present turn, so that a batch is drawn once. */
  private changed(change: BookChange): void {
    if (change.kind === "selection") return this.drawSelection(change.sheetId);
    this.setDirty(true);
    if (change.kind === "cells" || change.kind === "format") this.note(change.sheetId, change.area);
    else if (change.kind === "computed") for (const cell of change.cells) this.noteCell(cell.sheetId, cell.row, cell.column);
    else this.redraw = true;
    if (!this.drawing) this.drawing = requestAnimationFrame(() => this.draw());
  }

  private note(sheetId: string, area: Area): void {
    const cells = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    if (cells > 20_000) {
      this.redraw = true;
      return;
    }
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) this.noteCell(sheetId, row, column);
    }
  }

  private noteCell(sheetId: string, row: number, column: number): void {
    const cells = this.pending.get(sheetId) ?? new Set<string>();
    this.pending.set(sheetId, cells.add(`${row},${column}`));
  }

  private draw(): void {
    this.drawing = 0;
    const { model } = this.opened!;
    if (this.redraw) this.grid!.show(model);
    else {
      for (const [sheetId, cells] of this.pending) {
        this.grid!.update(
          model,
          sheetId,
          [...cells].map((cell) => cell.split(",").map(Number) as [number, number]),
        );
      }
    }
    this.redraw = false;
    this.pending.clear();
  }

  private drawSelection(sheetId: string): void {
    if (this.selecting) return;
    const { book } = this.host!;
    const sheet = book.model.sheets.find((item) => item.id === sheetId);
    if (!sheet) return;
    if (this.redraw) this.draw();
    this.grid!.select(sheetId, book.selection(sheet));
  }

  private gridEvents(): GridEvents {
    return {
      edited: (sheetId, edits) => void this.edited(sheetId, edits),
      selected: (sheetId, area) => this.selected(sheetId, area),
      renamed: (sheetId, name) => this.structural((model) => renameSheet(model, findSheet(model, sheetId)!, name)),
      added: (sheetId, name, index) =>
        this.structural((model) => {
          const sheet = createSheet(model, name);
          Object.assign(sheet, { id: sheetId });
          model.sheets.splice(index, 0, model.sheets.pop()!);
        }),
      removed: (sheetId) => this.structural((model) => deleteSheet(model, findSheet(model, sheetId)!)),
      resized: (sheetId, sizes) => this.resized(sheetId, sizes),
      refused: (what) => void this.dialogs.tell(WORDS.refused(what)),
    };
  }

  /** The user typed, pasted, deleted, undid: the model follows, formulas are computed, the add-in hears of it. */
  private async edited(sheetId: string, edits: readonly GridEdit[]): Promise<void> {
    const { host } = this;
    const sheet = host?.book.model.sheets.find((item) => item.id === sheetId);
    if (!host || !sheet || edits.length === 0) return;
    host.book.asUser(() => {
      for (const { row, column, content, format } of edits) {
        const typed = content && content.formula === undefined && typeof content.value === "string";
        const now = styleAt(sheet, row, column);
        // Text is read as a Vietnamese Excel reads it: 12,5 is a number, 5/14 a date.
        const input = typed ? readInput(content.value, host.book.model.styles[now]!.numberFormat, new Date().getFullYear()) : null;
        setContent(sheet, row, column, input ? input.content : content);
        if (input?.format) setStyle(sheet, row, column, styleOf(host.book.model, now, { numberFormat: input.format }));
        if (input?.quotePrefix) setStyle(sheet, row, column, styleOf(host.book.model, now, { quotePrefix: true }));
        if (format !== undefined)
          setStyle(sheet, row, column, styleOf(host.book.model, styleAt(sheet, row, column), { numberFormat: format }));
      }
      const rows = edits.map((edit) => edit.row);
      const columns = edits.map((edit) => edit.column);
      host.book.cellsChanged(sheet, {
        firstRow: Math.min(...rows),
        lastRow: Math.max(...rows),
        firstColumn: Math.min(...columns),
        lastColumn: Math.max(...columns),
      });
    });
    await host.settled();
  }

  private selected(sheetId: string, area: Area): void {
    const { host } = this;
    const sheet = host?.book.model.sheets.find((item) => item.id === sheetId);
    if (!host || !sheet) return;
    const wanted = area.firstRow < 0 ? host.book.selection(sheet) : area;
    const now = host.book.selection(sheet);
    const same = host.book.model.activeSheet === sheetId && JSON.stringify(now) === JSON.stringify(wanted);
    if (same) return;
    this.selecting = true;
    host.book.select(sheet, wanted);
    this.selecting = false;
  }

  private structural(change: (model: WorkbookModel) => void): void {
    if (!this.host) return;
    change(this.host.book.model);
    this.host.book.structureChanged();
    this.redraw = false; // the grid did it itself
  }

  private resized(sheetId: string, sizes: Parameters<GridEvents["resized"]>[1]): void {
    const sheet = this.host?.book.model.sheets.find((item) => item.id === sheetId);
    if (!sheet) return;
    for (const [column, pixels] of sizes.columns ?? []) {
      const before = sheet.columns.get(column) ?? { width: null, hidden: false, style: 0 };
      sheet.columns.set(column, { ...before, width: Math.max(0, (pixels - COLUMN_PADDING) / PIXELS_PER_CHARACTER) });
    }
    for (const [row, pixels] of sizes.rows ?? []) {
      const before = sheet.rowProps.get(row) ?? { height: null, hidden: false, style: 0 };
      sheet.rowProps.set(row, { ...before, height: pixels * POINTS_PER_PIXEL });
    }
    this.setDirty(true);
  }

  private setDirty(dirty: boolean): void {
    this.dirty = dirty;
    const name = this.opened?.model.fileName ?? "";
    element("file").textContent = dirty ? `${name} · ${WORDS.unsaved}` : name;
  }

  private say(text: string): void {
    element("status").textContent = text;
  }
}
