import type { Calculator, CustomFunctionBridge } from "../calc/types";
import { findSheet, ModelError } from "../model/workbook";
import type { WorkbookModel } from "../model/types";
import { AddinHost } from "../protocol/addinHost";
import type { RequirementMatrix } from "../protocol/appContext";
import type { FunctionValue } from "../protocol/customFunctions";
import type { FaultPlan } from "../protocol/faults";
import { FunctionCaller, type FunctionMetadata } from "../protocol/functionMetadata";
import type { XdmTransport } from "../protocol/xdm";
import { Book, type BookChange } from "./book";
import { writeValues } from "./rangeValues";
import { SINCE } from "./versions";
import { Workbook } from "./workbook";
import { areaOf } from "./target";
import { readAddress } from "./worksheet";

export interface WorkbookHostOptions {
  readonly model: WorkbookModel;
  readonly transport: XdmTransport;
  readonly conversationId: string;
  readonly addinId: string;
  /** Makes the calculator, given the way to the add-in's custom functions. Without one formulas are not computed. */
  readonly calculator?: (functions: CustomFunctionBridge) => Calculator;
  /** The add-in's custom functions (`functions.json`). */
  readonly functions?: FunctionMetadata;
  readonly displayLanguage?: string;
  readonly requirements?: RequirementMatrix;
  /** For a page that shows the workbook. */
  readonly onChange?: (change: BookChange) => void;
  readonly onVisibility?: (visibility: string) => void;
  /** Failures to play; none unless told. */
  readonly faults?: FaultPlan;
}

/** One workbook with one add-in: what a user does to it, and what the add-in sees of it. */
export class WorkbookHost {
  readonly addin: AddinHost;
  readonly book: Book;
  private readonly functions: FunctionCaller;
  private readonly calculator: Calculator | null;

  constructor(options: WorkbookHostOptions) {
    let book: Book | undefined;
    let functions: FunctionCaller | undefined;
    let calculator: Calculator | null = null;
    const addinOptions = { ...options, documentSettings: options.model.settings };
    this.addin = new AddinHost(addinOptions, ({ events, functions: driver }) => {
      functions = new FunctionCaller(driver, options.functions ?? { functions: [] });
      calculator = options.calculator?.(functions) ?? null;
      book = new Book({
        model: options.model,
        events,
        calculator,
        waitingForAddin: () => driver.busy(),
        onSelection: () => this.addin.selectionChanged(),
        onChange: options.onChange,
      });
      return document(book, (error) => this.addin.fault(error));
    });
    if (!book || !functions) throw new Error("The add-in's host made no session");
    this.book = book;
    this.functions = functions;
    this.calculator = calculator;
  }

  /** Types values or formulas into cells as a user does: formulas are computed, events fire. `address` may name a sheet. */
  async edit(sheet: string, address: string, values: unknown[][]): Promise<void> {
    const target = this.place(sheet, address);
    this.book.asUser(() => writeValues({ book: this.book, ...target }, values));
    await this.settled();
  }

  async setSelection(sheet: string, address: string): Promise<void> {
    const target = this.place(sheet, address);
    this.book.select(target.sheet, areaOf(target));
    await this.settled();
  }

  /** Computes all formulas, custom functions included. */
  async recalculate(): Promise<void> {
    this.book.calculation.touchAll();
    await this.book.calculation.finish();
    await this.settled();
  }

  /** Waits until the add-in's requests are answered and nothing is left to compute. */
  async settled(): Promise<void> {
    await this.addin.idle();
    await this.book.calculation.finish();
    this.book.events.flush();
  }

  /** Calls a custom function as a formula in cell `address` would. */
  callFunction(name: string, args: FunctionValue[], address: string): Promise<FunctionValue> {
    return this.functions.call(name, args, address);
  }

  close(): void {
    this.addin.close();
    this.calculator?.dispose();
  }

  private place(sheetName: string, address: string) {
    const sheet = findSheet(this.book.model, sheetName);
    if (!sheet) throw new ModelError("ItemNotFound", `There is no sheet "${sheetName}".`);
    const { sheet: found, area } = readAddress({ book: this.book, sheet }, address);
    return { sheet: found, areas: [area] };
  }
}

/** The workbook as the protocol sees it: formulas are up to date before anything is read. */
function document(book: Book, onFault: (error: unknown) => void) {
  return {
    root: Workbook.of(book),
    fileName: book.model.fileName,
    since: (className: string, member: string) => SINCE[className]?.[member],
    beforeBatch: () => book.calculation.settle(),
    beforeRead: () => book.calculation.settle(),
    afterBatch: () => {
      book.calculation.suspended = false;
      book.calculation.settle().catch(onFault);
      book.events.flush();
    },
  };
}
