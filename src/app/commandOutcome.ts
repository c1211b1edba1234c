import type { CheckReport } from "../core/report/types";
import type { ClearOutcome, HighlightOutcome, SummaryOutcome } from "./types";

/** What the use case of each ribbon command answers. */
export interface CommandAnswers {
  readonly check: CheckReport;
  readonly highlight: HighlightOutcome;
  readonly clear: ClearOutcome;
  readonly summarise: SummaryOutcome;
}

export type CommandName = keyof CommandAnswers;

/** How a ribbon command ended, when, and how long it took. */
export type CommandEnd<Answer> = { readonly at: Date; readonly milliseconds: number } & (
  { readonly ok: true; readonly value: Answer } | { readonly ok: false; readonly error: unknown }
);

export type CommandListener = <Name extends CommandName>(command: Name, end: CommandEnd<CommandAnswers[Name]>) => void;

/** The pane lives in the same page as the commands and shares this module with them. */
const listeners = new Set<CommandListener>();

/** Calls back when a ribbon command has ended. */
export function onCommand(listener: CommandListener): void {
  listeners.add(listener);
}

/** Tells the pane how a command ended. */
export function announce<Name extends CommandName>(command: Name, end: CommandEnd<CommandAnswers[Name]>): void {
  for (const listener of listeners) listener(command, end);
}
