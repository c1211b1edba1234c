import type { CommandAnswers, CommandEnd, CommandName } from "../../app/commandOutcome";
import type { CheckReport } from "../../core/report/types";
import type { CheckActions } from "./checkPage";
import type { CriteriaActions } from "./criteriaPage";
import type { Pane } from "./pane";
import type { StartActions } from "./startPage";
import type { Moment, PageKey, TaskKind } from "./state";
import type { SummaryActions } from "./summaryPage";

interface Command<Answer> {
  readonly page: PageKey;
  /** The task that it stands for. */
  readonly kind: TaskKind;
  /** Shows what it did. */
  done(answer: Answer, ended: Moment): Promise<void>;
  /** Its work once more, from the pane, over a check just made. */
  again(report: CheckReport): Promise<void>;
}

interface Pages {
  readonly check: CheckActions;
  readonly start: StartActions;
  readonly criteria: CriteriaActions;
  readonly summary: SummaryActions;
}

/** What the pane does when a ribbon command ends: its page says so, and shows the data that it worked with. */
export class Ribbon {
  private readonly commands: { readonly [Name in CommandName]: Command<CommandAnswers[Name]> };

  constructor(
    private readonly pane: Pane,
    private readonly pages: Pages,
  ) {
    const { check, start, criteria, summary } = pages;
    this.commands = {
      check: {
        page: "check",
        kind: "check",
        done: async (report, ended) => {
          check.found(report, ended);
          pane.closeFailure();
          if (!this.knowsSurvey()) await start.look();
        },
        again: async () => undefined,
      },
      highlight: {
        page: "criteria",
        kind: "highlight",
        done: async (outcome, ended) => {
          await this.lookAgain();
          pane.set({ done: { kind: "highlight", outcome, ...ended } });
        },
        again: (report) => criteria.highlight(report),
      },
      clear: {
        page: "criteria",
        kind: "clear",
        done: async (outcome, ended) => {
          await this.lookAgain();
          pane.set({ done: { kind: "clear", outcome, ...ended } });
        },
        again: () => criteria.clear(),
      },
      summarise: {
        page: "summary",
        kind: "summary",
        done: async (outcome, ended) => {
          await this.lookAgain();
          pane.set({ done: { kind: "summary", outcome, ...ended }, preview: null });
        },
        again: (report) => summary.write(report),
      },
    };
  }

  async ended<Name extends CommandName>(name: Name, end: CommandEnd<CommandAnswers[Name]>): Promise<void> {
    const command = this.commands[name];
    this.pane.open(command.page);
    if (!end.ok) return this.pane.fail(command.kind, end.error, () => this.again(command));
    const { value, at, milliseconds } = end;
    await command.done(value, { at, milliseconds });
  }

  private async again({ again }: Pick<Command<unknown>, "again">): Promise<void> {
    await this.pages.check.run();
    const { report, failure } = this.pane.getState();
    if (report && !failure) await again(report);
  }

  private lookAgain(): Promise<void> {
    return this.knowsSurvey() ? this.pages.check.run() : this.pages.start.look();
  }

  private knowsSurvey(): boolean {
    return Boolean(this.pane.getState().description?.survey);
  }
}
