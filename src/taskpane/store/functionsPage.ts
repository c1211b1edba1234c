import type { Place } from "../../cells/address";
import { AppError } from "../../app/errors";
import type { InsertOutcome, ListSeparator } from "../../app/types";
import type { Pane } from "./pane";

/** Hàm: formulas into the user's cells. */
export class FunctionActions {
  constructor(private readonly pane: Pane) {}

  /** Writes a formula into the cell with the cursor; a filled one only when the user agreed to that very cell. */
  insert(formula: string, overwrite: Place | null, done: (outcome: InsertOutcome) => void): Promise<void> {
    const { app } = this.pane;
    return this.pane.task("insert", () => app.insertFormula(formula, overwrite), done);
  }

  /** What separates arguments in this Excel; the usual one of Vietnam where that cannot be asked. */
  async listSeparator(): Promise<ListSeparator> {
    try {
      return await this.pane.app.listSeparator();
    } catch (error) {
      if (error instanceof AppError) return { mark: ";", known: false };
      throw error;
    }
  }
}
