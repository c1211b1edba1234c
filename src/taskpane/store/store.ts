import { onCommand } from "../../app/commandOutcome";
import type { Language } from "../../i18n";
import type { UseCases } from "../useCases";
import { CheckActions } from "./checkPage";
import { CollateActions } from "./collatePage";
import { CriteriaActions } from "./criteriaPage";
import { FunctionActions } from "./functionsPage";
import { Pane } from "./pane";
import { Ribbon } from "./ribbon";
import { SelfTestActions } from "./selfTestPage";
import { StartActions } from "./startPage";
import { SummaryActions } from "./summaryPage";

/** The state of the pane and, page by page, everything that changes it. */
export class PaneStore extends Pane {
  readonly check: CheckActions;
  readonly start: StartActions;
  readonly criteria: CriteriaActions;
  readonly summary: SummaryActions;
  readonly collate: CollateActions;
  readonly functions: FunctionActions;
  readonly selfTest: SelfTestActions;

  constructor(app: UseCases, language: Language, now?: () => Date) {
    super(app, language, now);
    this.check = new CheckActions(this);
    this.start = new StartActions(this, this.check);
    this.criteria = new CriteriaActions(this);
    this.summary = new SummaryActions(this);
    this.collate = new CollateActions(this, this.start);
    this.functions = new FunctionActions(this);
    this.selfTest = new SelfTestActions(this);
  }

  /** Listens to the ribbon and to changes of the workbook, and takes a first look: a quiet check when there is a survey. */
  async begin(): Promise<void> {
    const ribbon = new Ribbon(this, this);
    onCommand((command, end) => void ribbon.ended(command, end));
    await this.start.look();
    await this.attempt("describe", async () => {
      await this.app.onWorkbookChange((place) => this.check.noteChange(place));
    });
  }
}
