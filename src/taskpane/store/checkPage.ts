import type { ChangedCells, Control, FixOutcome } from "../../app/types";
import { cellArea, placeAddress } from "../../cells/address";
import type { AnyFinding } from "../../core/findings/finding";
import type { CheckReport } from "../../core/report/types";
import type { Pane } from "./pane";
import { findingKey, type Moment } from "./state";

/** Kiểm tra: the check, and what is done with its findings. */
export class CheckActions {
  /** Cells that changed since the last check. */
  private changed: ChangedCells[] = [];

  constructor(private readonly pane: Pane) {}

  /** Reads and checks the workbook. */
  run(): Promise<void> {
    return this.checkBy((control) => this.pane.app.check({}, control));
  }

  /** Checks again what changed since the last check; the use case reads more where that is not enough. */
  runChanged(): Promise<void> {
    const { app, getState } = this.pane;
    return this.checkBy((control, places) => {
      const { report } = getState();
      return report && places.length > 0 ? app.recheckChanged(report, places, control) : app.check({}, control);
    });
  }

  /** Shows what a check of the workbook as it stands now found. */
  found(report: CheckReport, ended: Moment): void {
    this.changed = [];
    this.show(report, ended);
  }

  /** Remembers a cell that the user changed. */
  noteChange(cells: ChangedCells): void {
    this.changed.push(cells);
    const { report, stale } = this.pane.getState();
    if (report && !stale) this.pane.set({ stale: true });
  }

  /** Applies the suggestions of findings of one kind. */
  fix(findings: readonly AnyFinding[]): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "fix",
      (control) => app.applyFixes(findings, control),
      (outcome) => this.fixed(findings, outcome),
    );
  }

  /** Puts a corrected cell back. */
  async undo(key: string): Promise<void> {
    const { app, getState } = this.pane;
    const correction = getState().corrections.get(key);
    if (!correction) return;
    await this.pane.task(
      "undo",
      () => app.undoFix(correction.fix),
      () => {
        const corrections = new Map(getState().corrections);
        corrections.delete(key);
        this.changed.push({ sheet: correction.fix.sheet, area: cellArea(correction.fix) });
        this.pane.set({ corrections, stale: true });
      },
    );
  }

  /** Leaves a finding aside in this session, or takes it up again. */
  ignore(key: string, ignored: boolean): void {
    const next = new Set(this.pane.getState().ignored);
    if (ignored) next.add(key);
    else next.delete(key);
    this.pane.set({ ignored: next });
  }

  writeSheet(report: CheckReport): Promise<void> {
    const { app, getState } = this.pane;
    return this.pane.task(
      "findings-sheet",
      (control) => app.writeFindingsSheet(report, { ...control, language: getState().language }),
      (outcome, ended) => this.pane.set({ done: { kind: "findings-sheet", outcome, ...ended } }),
    );
  }

  private checkBy(work: (control: Control, places: readonly ChangedCells[]) => Promise<CheckReport>): Promise<void> {
    return this.pane.task(
      "check",
      async (control) => {
        const places = [...this.changed];
        return { report: await work(control, places), places };
      },
      ({ report, places }, ended) => {
        // What changed while the check ran is still to be looked at.
        this.changed = this.changed.slice(places.length);
        this.show(report, ended);
      },
    );
  }

  private show(report: CheckReport, checked: Moment): void {
    this.pane.set({ report, checked, stale: this.changed.length > 0, preview: null, skipped: null });
  }

  private fixed(findings: readonly AnyFinding[], { applied, skipped }: FixOutcome): void {
    const { corrections: earlier, stale } = this.pane.getState();
    const byPlace = new Map(findings.map((finding) => [placeAddress(finding), finding]));
    const corrections = new Map(earlier);
    for (const fix of applied) {
      this.changed.push({ sheet: fix.sheet, area: cellArea(fix) });
      const finding = byPlace.get(placeAddress(fix));
      if (finding) corrections.set(findingKey(finding), { finding, fix });
    }
    const left = skipped[0];
    const leftFinding = left && byPlace.get(placeAddress(left));
    this.pane.set({
      corrections,
      stale: stale || applied.length > 0,
      skipped: left && leftFinding ? { key: findingKey(leftFinding), reason: left.reason } : null,
    });
  }
}
