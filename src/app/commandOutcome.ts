/** How a ribbon command ended. `value` is what the use case answered, or its error. */
export interface CommandOutcome {
  readonly command: string;
  readonly ok: boolean;
  readonly value: unknown;
  readonly at: Date;
  /** How long it took. */
  readonly milliseconds: number;
}

/** Name of the window event that carries a `CommandOutcome` to the pane, which lives in the same page. */
export const COMMAND_DONE = "de-an-command";

/** Tells the pane how a command ended. */
export function announce(outcome: CommandOutcome): void {
  window.dispatchEvent(new CustomEvent(COMMAND_DONE, { detail: outcome }));
}
