import type { Answers } from "../../app/answers";
import type { ProgrammeId } from "../../core/programmes";
import type { CheckActions } from "./checkPage";
import type { Pane } from "./pane";

/** Bắt đầu: what the workbook is, and the answers that are kept in it. */
export class StartActions {
  constructor(
    private readonly pane: Pane,
    private readonly checking: CheckActions,
  ) {}

  /** Looks at the workbook, and checks it when there is a survey. */
  look(): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "describe",
      () => app.describeWorkbook(),
      async (description) => {
        const found = description.survey !== null;
        this.pane.set({ description, report: found ? this.pane.getState().report : null });
        if (found) await this.checking.run();
      },
    );
  }

  create(preset: ProgrammeId): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "create",
      (control) => app.createStandardWorkbook(preset, control),
      async (outcome, ended) => {
        await this.look();
        this.pane.set({ done: { kind: "created", outcome, ...ended } });
      },
    );
  }

  answer(answers: Answers): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "answers",
      () => app.saveAnswers(answers),
      () => this.look(),
    );
  }

  confirmPassMark(mark: number): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "confirm",
      () => app.confirmPassMark(mark),
      async (_place, ended) => {
        await this.look();
        this.pane.set({ done: { kind: "confirmed", mark, ...ended } });
      },
    );
  }

  allowHighlight(): Promise<void> {
    const { app } = this.pane;
    return this.pane.task(
      "answers",
      () => app.allowHighlight(true),
      () => this.pane.set({ support: { ...this.pane.getState().support, highlight: "on" } }),
    );
  }
}
