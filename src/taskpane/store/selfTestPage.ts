import { AppError } from "../../app/errors";
import type { Pane } from "./pane";

/** Tự kiểm tra: what works on this machine. */
export class SelfTestActions {
  constructor(private readonly pane: Pane) {}

  /** Can the workbook be read just now? */
  async canRead(): Promise<boolean> {
    try {
      await this.pane.app.describeWorkbook();
      return true;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }
}
