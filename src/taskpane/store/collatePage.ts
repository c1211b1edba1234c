import type { FilesRead } from "../collating/readFiles";
import type { Pane } from "./pane";
import type { StartActions } from "./startPage";

/** Gộp tệp: reads workbooks of the wards into the survey. */
export class CollateActions {
  constructor(
    private readonly pane: Pane,
    private readonly start: StartActions,
  ) {}

  /** Reads files of this machine that were just chosen, and looks at what collating them would do. */
  read(files: () => Promise<FilesRead>): Promise<void> {
    this.pane.set({ collating: null });
    return this.pane.task("read-files", files, async (read) => {
      this.pane.set({ collating: { files: read, plan: null } });
      if (read.sources.length > 0) await this.preview(read);
    });
  }

  /** Collates the files, then checks the survey. */
  run(files: FilesRead): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "collate",
      (control) => app.collateWorkbooks(files.sources, {}, control),
      async (outcome, ended) => {
        await this.start.look();
        this.pane.set({ done: { kind: "collated", outcome, ...ended }, collating: { files, plan: null } });
      },
    );
  }

  private preview(files: FilesRead): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "preview",
      (control) => app.previewCollate(files.sources, {}, control),
      (plan) => this.pane.set({ collating: { files, plan } }),
    );
  }
}
