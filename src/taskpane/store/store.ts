import type {
  Answers,
  CollateOutcome,
  ClearOutcome,
  CommandOutcome,
  Control,
  HighlightOutcome,
  InsertOutcome,
  ListSeparator,
  Place,
  SummaryOutcome,
} from "../../app";
import { COMMAND_DONE } from "../../app/commandOutcome";
import { AppError } from "../../app/errors";
import type { CollatePlan, CollateSource } from "../../core/collate";
import type { AnyFinding } from "../../core/findings/finding";
import type { CheckReport, PresetId } from "../../core/report/types";
import { findingMessage, findingPlaces, type Language } from "../../i18n";
import { rememberLanguage } from "./language";
import type { PaneApp } from "./paneApp";
import { findingKey, type Done, type PageKey, type PaneState, type TaskKind } from "./state";

/** Place of `Tổng hợp` among the sheets that the summary writes. */
const SUMMARY_SHEET = 1;

/** The page that a ribbon command belongs to, and the task it stands for. */
const COMMANDS: Readonly<Record<string, { readonly page: PageKey; readonly kind: TaskKind }>> = {
  check: { page: "check", kind: "check" },
  highlight: { page: "criteria", kind: "highlight" },
  clear: { page: "criteria", kind: "clear" },
  summarise: { page: "summary", kind: "summary" },
};

/** A task shows itself after this time, in milliseconds. */
const SLOW = 300;

/** The state of the pane and everything that changes it. */
export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | null = null;
  /** Cells that changed since the last check. */
  private changed: Place[] = [];

  constructor(
    private readonly app: PaneApp,
    language: Language,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.state = {
      language,
      page: "start",
      support: app.support(),
      description: null,
      report: null,
      checked: null,
      stale: false,
      task: null,
      failure: null,
      stopped: null,
      done: null,
      preview: null,
      corrections: new Map(),
      ignored: new Set(),
      skipped: null,
      notice: "",
    };
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  open(page: PageKey): void {
    this.set({ page, stopped: null, notice: "", done: page === this.state.page ? this.state.done : null });
  }

  setLanguage(language: Language): void {
    rememberLanguage(language);
    this.set({ language });
  }

  say(notice: string): void {
    this.set({ notice });
  }

  closeDone(): void {
    this.set({ done: null });
  }

  closeFailure(): void {
    this.set({ failure: null });
  }

  /** Stops the running task; the workbook stays as it was. */
  stop(): void {
    this.running?.abort();
  }

  /** First look at the workbook: what it is, and a quiet check when there is a survey. */
  async start(): Promise<void> {
    window.addEventListener(COMMAND_DONE, (event) => void this.commandDone((event as CustomEvent<CommandOutcome>).detail));
    await this.look();
    try {
      await this.app.onWorkbookChange((place) => {
        this.changed.push(place);
        if (this.state.report && !this.state.stale) this.set({ stale: true });
      });
    } catch (error) {
      this.fail("describe", error, () => void this.start());
    }
  }

  /** Looks at the workbook again. */
  async look(): Promise<void> {
    const found = await this.run(
      "describe",
      () => this.app.describeWorkbook(),
      () => void this.look(),
    );
    if (!found) return;
    this.set({ description: found, report: found.survey === null ? null : this.state.report });
    if (found.survey !== null) await this.check();
  }

  /** Reads and checks the workbook. */
  check(): Promise<void> {
    return this.checkBy((control) => this.app.check({}, control));
  }

  /** Checks again what changed since the last check; the use case reads more where that is not enough. */
  checkChanged(): Promise<void> {
    const { report } = this.state;
    const places = [...this.changed];
    if (!report || places.length === 0) return this.check();
    return this.checkBy((control) => this.app.recheckChanged(report, places, control));
  }

  private async checkBy(work: (control: Control) => Promise<CheckReport>): Promise<void> {
    const before = this.now();
    const known = this.changed.length;
    const report = await this.run("check", work, () => void this.check());
    if (!report) return;
    // What changed while the check ran is still to be looked at.
    this.changed = this.changed.slice(known);
    const at = this.now();
    this.set({
      report,
      checked: { at, milliseconds: at.getTime() - before.getTime() },
      stale: this.changed.length > 0,
      preview: null,
      skipped: null,
    });
  }

  /** A ribbon command ended: its page says so, and shows the data that it worked with. */
  private async commandDone({ command, ok, value, at, milliseconds }: CommandOutcome): Promise<void> {
    const known = COMMANDS[command];
    if (!known) return;
    this.open(known.page);
    if (!ok) return this.fail(known.kind, value, () => void this.again(known.kind));
    if (command === "check") {
      this.changed = [];
      this.set({
        report: value as CheckReport,
        checked: { at, milliseconds },
        stale: false,
        preview: null,
        skipped: null,
        failure: null,
      });
      if (this.state.description?.survey === undefined || this.state.description.survey === null) await this.look();
      return;
    }
    await (this.state.description?.survey ? this.check() : this.look());
    const moment = { at, milliseconds };
    if (command === "highlight") this.set({ done: { kind: "highlight", outcome: value as HighlightOutcome, ...moment } });
    if (command === "clear") this.set({ done: { kind: "clear", outcome: value as ClearOutcome, ...moment } });
    if (command === "summarise") {
      const outcome = value as SummaryOutcome;
      const existed = outcome.sheets[0]?.exists ?? false;
      this.set({ done: { kind: "summary", existed, outcome, ...moment }, preview: null });
    }
  }

  /** The work of a ribbon command once more, from the pane. */
  private async again(kind: TaskKind): Promise<void> {
    await this.check();
    const { report } = this.state;
    if (!report || this.state.failure) return;
    if (kind === "highlight") await this.highlight(report);
    if (kind === "clear") await this.clearHighlights();
    if (kind === "summary") await this.summarise(report);
  }

  async create(preset: PresetId): Promise<void> {
    const outcome = await this.timed(
      "create",
      (control) => this.app.createStandardWorkbook(preset, control),
      () => void this.create(preset),
    );
    if (!outcome) return;
    await this.look();
    this.set({ done: { kind: "created", ...outcome } });
  }

  async answer(answers: Answers): Promise<void> {
    const saved = await this.run(
      "answers",
      () => this.app.saveAnswers(answers).then(() => true),
      () => void this.answer(answers),
    );
    if (saved) await this.look();
  }

  async confirmPassMark(mark: number): Promise<void> {
    const outcome = await this.timed(
      "confirm",
      () => this.app.confirmPassMark(mark),
      () => void this.confirmPassMark(mark),
    );
    if (!outcome) return;
    await this.look();
    this.set({ done: { kind: "confirmed", mark, at: outcome.at, milliseconds: outcome.milliseconds } });
  }

  async allowHighlight(): Promise<void> {
    const saved = await this.run(
      "answers",
      () => this.app.allowHighlight(true).then(() => true),
      () => void this.allowHighlight(),
    );
    if (saved) this.set({ support: { ...this.state.support, highlight: "on" } });
  }

  async highlight(report: CheckReport): Promise<void> {
    const outcome = await this.timed(
      "highlight",
      (control) => this.app.highlight(report, control),
      () => void this.highlight(report),
    );
    if (outcome) this.set({ done: { kind: "highlight", ...outcome } });
  }

  async clearHighlights(): Promise<void> {
    const outcome = await this.timed(
      "clear",
      (control) => this.app.clearHighlights(control),
      () => void this.clearHighlights(),
    );
    if (outcome) this.set({ done: { kind: "clear", ...outcome } });
  }

  async previewSummary(report: CheckReport): Promise<void> {
    const preview = await this.run(
      "preview",
      (control) => this.app.previewSummary(report, control),
      () => void this.previewSummary(report),
    );
    if (preview) this.set({ preview });
  }

  async summarise(report: CheckReport): Promise<void> {
    const existed = this.state.preview?.sheets[0]?.exists ?? false;
    const outcome = await this.timed(
      "summary",
      (control) => this.app.summarise(report, control),
      () => void this.summarise(report),
    );
    if (!outcome) return;
    this.set({ done: { kind: "summary", existed, ...outcome }, preview: null });
    const sheet = outcome.outcome.sheets[SUMMARY_SHEET];
    if (sheet) await this.goTo({ sheet: sheet.name, cell: "A1" });
  }

  /** The preview no longer says what would be written. */
  forgetPreview(): void {
    this.set({ preview: null });
  }

  /** One page a ward, to send back to it. */
  async writeWardPages(report: CheckReport): Promise<void> {
    const outcome = await this.timed(
      "ward-pages",
      (control) => this.app.writeWardPages(report, undefined, control),
      () => void this.writeWardPages(report),
    );
    if (outcome) this.set({ done: { kind: "ward-pages", ...outcome } });
  }

  /** Puts Nhận xét on the clipboard; answers the text itself where the host forbids that, to be copied by hand. */
  async copyNarrative(report: CheckReport): Promise<string | null> {
    try {
      if (await this.app.copyNarrative(report)) return null;
      return await this.app.narrative(report);
    } catch (error) {
      this.fail("copy", error, () => void this.copyNarrative(report));
      return null;
    }
  }

  /** Reads files of this machine that were just chosen. */
  readFiles<T>(read: () => Promise<T>): Promise<T | undefined> {
    return this.run("read-files", read, () => void this.readFiles(read));
  }

  /** What collating workbooks would do. */
  previewCollate(sources: readonly CollateSource[]): Promise<CollatePlan | undefined> {
    return this.run(
      "preview",
      (control) => this.app.previewCollate(sources, {}, control),
      () => void this.previewCollate(sources),
    );
  }

  /** Reads workbooks into the survey, then checks it. */
  async collate(sources: readonly CollateSource[]): Promise<void> {
    const outcome = await this.timed<CollateOutcome>(
      "collate",
      (control) => this.app.collateWorkbooks(sources, {}, control),
      () => void this.collate(sources),
    );
    if (!outcome) return;
    await this.look();
    this.set({ done: { kind: "collated", ...outcome } });
  }

  /** Writes a formula into the cell with the cursor; a filled one only when the user agreed to that very cell. */
  insertFormula(formula: string, overwrite: Place | null): Promise<InsertOutcome | undefined> {
    return this.run(
      "insert",
      () => this.app.insertFormula(formula, overwrite),
      () => void this.insertFormula(formula, overwrite),
    );
  }

  /** What separates arguments in this Excel; the usual one of Vietnam where that cannot be asked. */
  async listSeparator(): Promise<ListSeparator> {
    try {
      return await this.app.listSeparator();
    } catch (error) {
      if (error instanceof AppError) return { mark: ";", known: false };
      throw error;
    }
  }

  async writeFindingsSheet(report: CheckReport): Promise<void> {
    const placeOf = findingPlaces(report);
    const message = (finding: AnyFinding) => findingMessage(finding, this.state.language, placeOf(finding)).long;
    const outcome = await this.timed(
      "findings-sheet",
      (control) => this.app.writeFindingsSheet(report, { ...control, message }),
      () => void this.writeFindingsSheet(report),
    );
    if (outcome) this.set({ done: { kind: "findings-sheet", ...outcome } });
  }

  /** Applies the suggestions of findings of one kind. */
  async fix(findings: readonly AnyFinding[]): Promise<void> {
    const outcome = await this.run(
      "fix",
      (control) => this.app.applyFixes(findings, control),
      () => void this.fix(findings),
    );
    if (!outcome) return;
    const at = ({ sheet, cell }: Place) => `${sheet}!${cell}`;
    const byPlace = new Map(findings.map((finding) => [at(finding), finding]));
    const corrections = new Map(this.state.corrections);
    for (const fix of outcome.applied) {
      this.changed.push({ sheet: fix.sheet, cell: fix.cell });
      const finding = byPlace.get(at(fix));
      if (finding) corrections.set(findingKey(finding), { finding, fix });
    }
    const left = outcome.skipped[0];
    const leftFinding = left && byPlace.get(at(left));
    this.set({
      corrections,
      stale: this.state.stale || outcome.applied.length > 0,
      skipped: left && leftFinding ? { key: findingKey(leftFinding), reason: left.reason } : null,
    });
  }

  /** Puts a corrected cell back. */
  async undo(key: string): Promise<void> {
    const correction = this.state.corrections.get(key);
    if (!correction) return;
    const undone = await this.run(
      "undo",
      () => this.app.undoFix(correction.fix).then(() => true),
      () => void this.undo(key),
    );
    if (!undone) return;
    const corrections = new Map(this.state.corrections);
    corrections.delete(key);
    this.changed.push({ sheet: correction.fix.sheet, cell: correction.fix.cell });
    this.set({ corrections, stale: true });
  }

  /** Leaves a finding aside in this session, or takes it up again. */
  ignore(key: string, ignored: boolean): void {
    const next = new Set(this.state.ignored);
    if (ignored) next.add(key);
    else next.delete(key);
    this.set({ ignored: next });
  }

  /** Can the workbook be read just now? */
  async canRead(): Promise<boolean> {
    try {
      await this.app.describeWorkbook();
      return true;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }

  /** Shows a cell in Excel; the pane stays as it is, also while a task runs. */
  async goTo(place: Place): Promise<void> {
    try {
      await this.app.goTo(place);
    } catch (error) {
      this.fail("go", error, () => void this.goTo(place));
    }
  }

  /** Runs a use case and says when it ended and how long it took. */
  private async timed<T>(
    kind: TaskKind,
    work: (control: Control) => Promise<T>,
    again: () => void,
  ): Promise<(Pick<Done, "at" | "milliseconds"> & { outcome: T }) | undefined> {
    const before = this.now();
    const result = await this.run(kind, (control) => work(control).then((outcome) => ({ outcome })), again);
    const at = this.now();
    return result && { ...result, at, milliseconds: at.getTime() - before.getTime() };
  }

  /** Runs one task at a time. A failure is kept for its page; `undefined` is answered then, and when it was stopped. */
  private async run<T>(kind: TaskKind, work: (control: Control) => Promise<T>, again: () => void): Promise<T | undefined> {
    if (this.running) return undefined;
    const controller = new AbortController();
    this.running = controller;
    // A look at what would be written says nothing about what was written before.
    const done = kind === "preview" ? this.state.done : null;
    this.set({ task: { kind, progress: null, slow: false }, failure: null, stopped: null, done, notice: "" });
    const timer = setTimeout(() => this.state.task && this.set({ task: { ...this.state.task, slow: true } }), SLOW);
    try {
      return await work({
        signal: controller.signal,
        onProgress: (progress) => this.state.task && this.set({ task: { ...this.state.task, progress } }),
      });
    } catch (error) {
      if (error instanceof AppError && error.code === "cancelled") this.set({ stopped: kind });
      else this.fail(kind, error, again);
      return undefined;
    } finally {
      clearTimeout(timer);
      this.running = null;
      this.set({ task: null });
    }
  }

  private fail(kind: TaskKind, error: unknown, again: () => void): void {
    const known = error instanceof AppError ? error : new AppError("general", { written: [], technical: String(error) });
    this.set({ failure: { kind, page: this.state.page, error: known, at: this.now(), again } });
  }
}
