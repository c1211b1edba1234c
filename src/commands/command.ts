import { announce } from "../app/commandOutcome";

/** Ties a ribbon command to its work. The event is always completed, whatever happens: else Excel keeps the button busy. */
export function command(name: string, work: () => Promise<unknown>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    const before = performance.now();
    const ended = (): { at: Date; milliseconds: number } => ({ at: new Date(), milliseconds: performance.now() - before });
    try {
      announce({ command: name, ok: true, value: await work(), ...ended() });
    } catch (error) {
      announce({ command: name, ok: false, value: error, ...ended() });
    } finally {
      event.completed();
    }
  });
}
