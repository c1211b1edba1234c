import { createCalculator } from "../calc";
import { cellAddress, sameArea, type Area } from "../model/address";
import { cellAt } from "../model/cells";
import { createSheet, deleteSheet, findSheet, renameSheet } from "../model/workbook";
import type { SheetModel, WorkbookModel } from "../model/types";
import type { BookChange } from "../objects/book";
import { WorkbookHost } from "../objects/workbookHost";
import type { FunctionMetadata } from "../protocol/functionMetadata";
import { XlsxError } from "../xlsx/errors";
import { readXlsx, type OpenedFile } from "../xlsx/read";
import { newFile, saveXlsx } from "../xlsx/save";
import { openAddin } from "./addin-frame";
import type { Dialogs } from "./dialogs";
import { Drawing } from "./drawing";
import { element } from "./element";
import type { Grid, GridEdit, GridEvents, GridFunction, GridLayoutEdit } from "./grid/grid";
import { applyEdits, applyLayout } from "./userEdits";
import { focusFrame, Regions } from "./regions";
import type { AddinManifest, RibbonButton } from "./manifest";
import { Ribbon } from "./ribbon";
import type { Setup } from "./setup";
import { WORDS } from "./words";

/** The add-in's `functions.json`: what the host calls, with the words that the formula editor shows. */
type DescribedFunctions = FunctionMetadata & { readonly functions: readonly GridFunction[] };

/** Joins the grid, the host of the add-in and the buttons of the page. */
export class Page {
  private grid: Grid | null = null;
  private opened: OpenedFile | null = null;
  private host: WorkbookHost | null = null;
  private functions: DescribedFunctions = { functions: [] };
  private dirty = false;
  /** The user's own doing is being written into the model. */
  private byUser = false;
  private drawing: Drawing | null = null;
  /** The selection comes from the grid itself: it must not be told to go there. */
  private selecting = false;
  private frame: HTMLIFrameElement | null = null;
  private readonly ribbon: Ribbon;
  private readonly regions: Regions;

  constructor(
    private readonly manifest: AddinManifest,
    private readonly samples: Setup["samples"],
    private readonly dialogs: Dialogs,
  ) {
    this.regions = new Regions([
      { element: element("top"), focus: () => element(this.samples.length > 0 ? "samples" : "open").focus() },
      { element: element("ribbon-area"), focus: () => this.ribbon.focus() },
      { element: element("grid"), focus: () => this.grid?.focus() },
      { element: element("pane"), focus: () => this.frame && focusFrame(this.frame) },
      { element: element("bottom"), focus: () => element("about").focus() },
    ]);
    this.ribbon = new Ribbon(element("ribbon-tabs"), element("ribbon"), manifest.tab, (button) => void this.press(button));
    element("product").textContent = manifest.name;
    element("product-icon", HTMLImageElement).src = manifest.icon;
    element("page-icon", HTMLLinkElement).href = manifest.icon;
    element("pane-name").textContent = manifest.tab?.label ?? manifest.name;
    element("pane-close").addEventListener("click", () => this.showPane(false));
    const picker = element("picker", HTMLInputElement);
    element("open").addEventListener("click", () => picker.click());
    picker.addEventListener("change", () => void this.picked(picker));
    element("save").addEventListener("click", () => void this.save());
    this.fillSamples();
    this.acceptDrops();
  }

  async start(): Promise<void> {
    this.say(WORDS.loading);
    const metadata = this.readFunctions();
    const { createGrid } = await import(/* webpackChunkName: "grid" */ "./grid/univer");
    this.functions = await metadata;
    this.grid = createGrid("grid", this.gridEvents());
    const [first] = this.samples;
    await (first ? this.openSample(first.file) : this.show(newFile(WORDS.newFile)));
  }

  private async readFunctions(): Promise<DescribedFunctions> {
    const { functionsMetadata } = this.manifest;
    return functionsMetadata === null ? { functions: [] } : (await fetch(functionsMetadata)).json();
  }

  private fillSamples(): void {
    const select = element("samples", HTMLSelectElement);
    element("sample").hidden = this.samples.length === 0;
    select.append(new Option(WORDS.samples, ""), ...this.samples.map(({ name, file }) => new Option(name, file)));
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
    if (!answer.ok) return this.dialogs.tell(WORDS.cannotOpen(file, WORDS.noSample));
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
      return this.dialogs.tell(WORDS.cannotOpen(name, WORDS.file[error.code]?.(error.part) ?? error.message));
    }
    await this.show(opened);
  }

  private async show(opened: OpenedFile): Promise<void> {
    this.closeFile();
    this.opened = opened;
    this.setDirty(false);
    this.grid?.show(opened.model);
    this.drawing = this.grid && new Drawing(this.grid, opened.model);
    this.host = this.connect(opened);
    this.showPane(true);
    await this.host.settled();
    this.setDirty(false);
    this.say(WORDS.ready);
  }

  /** The frame, its host and everything that waits to be drawn go with the file. */
  private closeFile(): void {
    this.host?.close();
    this.host = null;
    this.drawing?.stop();
  }

  private connect({ model, tables }: OpenedFile): WorkbookHost {
    const { frame, transport, conversationId } = openAddin(
      element("pane-frame"),
      this.manifest.pane,
      this.manifest.id,
      this.manifest.name,
    );
    this.frame = frame;
    this.regions.listenIn(frame);
    this.grid?.setFunctions(this.functions.functions);
    element("functions").textContent = WORDS.functions(this.functions.functions.length);
    return new WorkbookHost({
      model,
      transport,
      conversationId,
      addinId: this.manifest.id,
      calculator: (functions) => createCalculator(functions, tables),
      functions: this.functions,
      onChange: (change) => this.changed(change),
      onVisibility: (state) => this.showPane(state === "Visible"),
    });
  }

  private async save(): Promise<void> {
    if (!this.opened) return;
    this.say(WORDS.saving);
    // What formulas show is saved with them: they must be up to date.
    await this.host?.settled();
    const bytes = saveXlsx(this.opened);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
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
    try {
      await this.host?.addin.invokeCommand(button.action.functionName, button.id);
    } catch {
      await this.dialogs.tell(WORDS.notListening); // the pane is still loading, or did not load at all
    }
    this.ribbon.setBusy(false);
    this.say(WORDS.ready);
  }

  private showPane(open: boolean): void {
    element("pane").hidden = !open;
    this.ribbon.setPane(open);
  }

  private changed(change: BookChange): void {
    if (change.kind === "selection") return this.drawSelection(change.sheetId);
    this.setDirty(true);
    // As after a macro in Excel, what the add-in wrote is not undone step by step.
    if (!this.byUser && (change.kind === "cells" || change.kind === "workbook")) this.grid?.forgetUndo();
    const { drawing } = this;
    if (change.kind === "cells" || change.kind === "format") drawing?.noteArea(change.sheetId, change.area);
    else if (change.kind === "computed") drawing?.noteCells(change.cells);
    else if (!this.byUser) drawing?.noteSheets();
  }

  private drawSelection(sheetId: string): void {
    if (this.selecting) return;
    const { host, sheet } = this.hosted(sheetId);
    if (!sheet) return;
    this.drawing?.drawSheets();
    this.grid?.select(sheetId, host.book.selection(sheet));
  }

  private gridEvents(): GridEvents {
    return {
      edited: (sheetId, edits) => void this.edited(sheetId, edits),
      selected: (sheetId, area) => this.selected(sheetId, area),
      renamed: (sheetId, name) => this.restructure(sheetId, (model, sheet) => renameSheet(model, sheet, name)),
      added: (sheetId, name, index) =>
        this.structural((model) => {
          const sheet = Object.assign(createSheet(model, name), { id: sheetId });
          model.sheets.pop();
          model.sheets.splice(index, 0, sheet);
        }),
      removed: (sheetId) => this.restructure(sheetId, deleteSheet),
      laidOut: (sheetId, edit) => this.laidOut(sheetId, edit),
      refused: (what) => void this.dialogs.tell(WORDS.refused(what)),
    };
  }

  /** The user typed, pasted, deleted, undid: the model follows, formulas are computed, the add-in hears of it. */
  private async edited(sheetId: string, edits: readonly GridEdit[]): Promise<void> {
    const { host, sheet } = this.hosted(sheetId);
    if (!sheet) return;
    this.asUser(host, () => {
      const area = applyEdits(host.book.model, sheet, edits);
      if (area) host.book.cellsChanged(sheet, area);
    });
    this.setDirty(true);
    this.say(WORDS.calculating);
    await host.settled();
    this.say(WORDS.ready);
  }

  private selected(sheetId: string, area: Area | null): void {
    const { host, sheet } = this.hosted(sheetId);
    if (!sheet) return;
    const now = host.book.selection(sheet);
    const wanted = area ?? now;
    this.announce(sheet, wanted);
    if (host.book.model.activeSheet === sheetId && sameArea(now, wanted)) return;
    this.selecting = true;
    host.book.select(sheet, wanted);
    this.selecting = false;
  }

  /** The grid is a picture to a screen reader: the cell is said beside it. */
  private announce(sheet: SheetModel, { firstRow, firstColumn }: Area): void {
    const value = cellAt(sheet, firstRow, firstColumn)?.value ?? "";
    const text = typeof value === "object" ? value.error : String(value);
    element("cell").textContent = WORDS.cell(cellAddress(firstRow, firstColumn), text);
  }

  /** The user changed the sheets in the grid, which shows it already. */
  private structural(change: (model: WorkbookModel) => void): void {
    const { host } = this;
    if (!host) return;
    this.asUser(host, () => {
      change(host.book.model);
      host.book.structureChanged();
    });
    this.grid?.followed(host.book.model);
  }

  private restructure(sheetId: string, change: (model: WorkbookModel, sheet: SheetModel) => void): void {
    const { sheet } = this.hosted(sheetId);
    if (sheet) this.structural((model) => change(model, sheet));
  }

  private laidOut(sheetId: string, edit: GridLayoutEdit): void {
    const { host, sheet } = this.hosted(sheetId);
    if (!sheet) return;
    applyLayout(sheet, edit);
    this.grid?.followed(host.book.model);
    this.setDirty(true);
  }

  private asUser({ book }: WorkbookHost, work: () => void): void {
    this.byUser = true;
    book.asUser(work);
    this.byUser = false;
  }

  /** The open workbook's host with one of its sheets; neither when there is no such sheet. */
  private hosted(sheetId: string): { host: WorkbookHost; sheet: SheetModel } | { host?: undefined; sheet?: undefined } {
    const { host } = this;
    const sheet = host && findSheet(host.book.model, sheetId);
    return host && sheet ? { host, sheet } : {};
  }

  private setDirty(dirty: boolean): void {
    this.dirty = dirty;
    const name = this.opened?.model.fileName ?? "";
    element("file").textContent = dirty ? `${name} · ${WORDS.unsaved}` : name;
    document.title = name ? `${name} – ${WORDS.title}` : WORDS.title;
  }

  private say(text: string): void {
    element("status").textContent = text;
  }
}
