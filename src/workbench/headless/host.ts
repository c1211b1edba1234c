import type { DOMWindow } from "jsdom";
import type { WorkbookModel } from "../model/types";

export interface HeadlessOptions {
  /** The workbook, or an opened file holding one. */
  readonly model?: WorkbookModel;
  readonly opened?: { readonly model: WorkbookModel };
  /** Paths of the built add-in's scripts, run in order after office.js. */
  readonly scripts: readonly string[];
}

export interface HeadlessHost {
  readonly window: DOMWindow;
  readonly model: WorkbookModel;
  recalculate(): Promise<void>;
  close(): Promise<void>;
}
export declare function startHeadless(options: HeadlessOptions): Promise<HeadlessHost>;
