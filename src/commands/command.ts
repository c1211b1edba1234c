/** How a command ended, for the pane: it shows the outcome, also when it is opened later. */
export interface CommandOutcome {
  readonly command: string;
  readonly ok: boolean;
  readonly value: unknown;
  readonly at: Date;
}

/** Name of the window event that carries a `CommandOutcome` to the pane in the shared runtime. */
export const COMMAND_DONE = "de-an-command";

let last: CommandOutcome | null = null;

/** The latest outcome; `null` when no command ran in this session. */
export function lastOutcome(): CommandOutcome | null {
  return last;
}

/** Ties a ribbon command to its work. The event is always completed, whatever happens: else Excel keeps the button busy. */
export function command(name: string, work: () => Promise<unknown>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      note({ command: name, ok: true, value: await work(), at: new Date() });
    } catch (error) {
      note({ command: name, ok: false, value: error, at: new Date() });
    } finally {
      event.completed();
    }
  });
}

function note(outcome: CommandOutcome): void {
  last = outcome;
  window.dispatchEvent(new CustomEvent(COMMAND_DONE, { detail: outcome }));
}
