import { topOf } from "../../cells/address";
import type { CheckReport } from "../../core/report/types";
import { copyText } from "../clipboard";
import type { Pane } from "./pane";

/** Tổng hợp: the summary, the remarks for Word and the pages of the wards. */
export class SummaryActions {
  constructor(private readonly pane: Pane) {}

  /** Looks at what would be written. */
  preview(report: CheckReport): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "preview",
      (control) => app.previewSummary(report, control),
      (preview) => this.pane.set({ preview }),
    );
  }

  /** The preview no longer says what would be written. */
  forgetPreview(): void {
    this.pane.set({ preview: null });
  }

  /** Writes the summary and shows it. */
  write(report: CheckReport): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "summary",
      (control) => app.summarise(report, control),
      async (outcome, ended) => {
        this.pane.set({ done: { kind: "summary", outcome, ...ended }, preview: null });
        await this.pane.goTo(topOf(outcome.summary.name));
      },
    );
  }

  /** One page a ward, to send back to it. */
  writeWardPages(report: CheckReport): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "ward-pages",
      (control) => app.writeWardPages(report, undefined, control),
      (outcome, ended) => this.pane.set({ done: { kind: "ward-pages", outcome, ...ended } }),
    );
  }

  /** Puts Nhận xét on the clipboard; `done` is given the text itself where the host forbids that, to be copied by hand. */
  copyNarrative(report: CheckReport, done: (byHand: string | null) => void): Promise<void> {
    const { app } = this.pane;
    return this.pane.attempt("copy", async () => {
      const text = await app.narrative(report);
      done((await copyText(text)) ? null : text);
    });
  }
}
