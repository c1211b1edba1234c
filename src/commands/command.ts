import { announce, type CommandAnswers, type CommandName } from "../app/commandOutcome";

/** Ties a ribbon command to its work. The event is always completed, whatever happens: else Excel keeps the button busy. */
export function command<Name extends CommandName>(name: Name, work: () => Promise<CommandAnswers[Name]>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    const before = performance.now();
    const ended = (): { at: Date; milliseconds: number } => ({ at: new Date(), milliseconds: performance.now() - before });
    try {
      const value = await work();
      announce(name, { ok: true, value, ...ended() });
    } catch (error) {
      announce(name, { ok: false, error, ...ended() });
    } finally {
      event.completed();
    }
  });
}
