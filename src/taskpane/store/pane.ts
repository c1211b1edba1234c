import type { Control } from "../../app/types";
import type { Place } from "../../cells/address";
import { AppError } from "../../app/errors";
import type { Language } from "../../i18n";
import type { UseCases } from "../useCases";
import { rememberLanguage } from "./language";
import type { Moment, PageKey, PaneState, TaskKind } from "./state";

/** A task shows itself after this time, in milliseconds. */
const SLOW = 300;

/** Tasks that only look: what was written before stays told. */
const LOOKS: ReadonlySet<TaskKind> = new Set(["preview"]);

/** The state of the pane, and how work is run in it. What each page does with it stands in a file of the page. */
export class Pane {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | null = null;

  constructor(
    readonly app: UseCases,
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
      collating: null,
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

  set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  open(page: PageKey): void {
    const stays = page === this.state.page ? {} : { done: null, collating: null };
    this.set({ page, stopped: null, notice: "", ...stays });
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

  /** Shows a cell in Excel; the pane stays as it is, also while a task runs. */
  goTo(place: Place): Promise<void> {
    return this.attempt("go", () => this.app.goTo(place));
  }

  /**
   * Runs one task at a time: `work`, then `done` with its answer, when it ended and how long it took. A failure is kept
   * for its page, and “again” is this very call; after a stop the pane says what was stopped.
   */
  async task<T>(
    kind: TaskKind,
    work: (control: Control) => Promise<T>,
    done: (answer: T, ended: Moment) => void | Promise<void>,
  ): Promise<void> {
    if (this.running) return;
    const before = this.now();
    let answer: T;
    try {
      answer = await this.follow(kind, work);
    } catch (error) {
      if (error instanceof AppError && error.code === "cancelled") this.set({ stopped: kind });
      else this.fail(kind, error, () => this.task(kind, work, done));
      return;
    }
    const at = this.now();
    await done(answer, { at, milliseconds: at.getTime() - before.getTime() });
  }

  /** Does something beside a task; a failure is kept for its page, and “again” is this very call. */
  async attempt(kind: TaskKind, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fail(kind, error, () => this.attempt(kind, work));
    }
  }

  fail(kind: TaskKind, error: unknown, again: () => Promise<void>): void {
    const known = error instanceof AppError ? error : new AppError("general", { written: [], technical: String(error) });
    const retry = () => {
      this.closeFailure();
      void again();
    };
    this.set({ failure: { kind, page: this.state.page, error: known, at: this.now(), again: retry } });
  }

  /** Shows a task while it works. */
  private async follow<T>(kind: TaskKind, work: (control: Control) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.running = controller;
    const done = LOOKS.has(kind) ? this.state.done : null;
    this.set({ task: { kind, progress: null, slow: false }, failure: null, stopped: null, done, notice: "" });
    const timer = setTimeout(() => this.state.task && this.set({ task: { ...this.state.task, slow: true } }), SLOW);
    try {
      return await work({
        signal: controller.signal,
        onProgress: (progress) => this.state.task && this.set({ task: { ...this.state.task, progress } }),
      });
    } finally {
      clearTimeout(timer);
      this.running = null;
      this.set({ task: null });
    }
  }
}
