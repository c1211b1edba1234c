import type { CheckReport } from "../../core/report/types";
import type { Pane } from "./pane";

/** Tiêu chí: the highlight in the workbook. */
export class CriteriaActions {
  constructor(private readonly pane: Pane) {}

  highlight(report: CheckReport): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "highlight",
      (control) => app.highlight(report, control),
      (outcome, ended) => this.pane.set({ done: { kind: "highlight", outcome, ...ended } }),
    );
  }

  clear(): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "clear",
      (control) => app.clearHighlights(control),
      (outcome, ended) => this.pane.set({ done: { kind: "clear", outcome, ...ended } }),
    );
  }
}
