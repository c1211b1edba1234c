import { announce } from "../app";

/** Ties a ribbon command to its work. The event is always completed, whatever happens: else Excel keeps the button busy. */
export function command(name: string, work: () => Promise<unknown>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      announce({ command: name, ok: true, value: await work(), at: new Date() });
    } catch (error) {
      announce({ command: name, ok: false, value: error, at: new Date() });
    } finally {
      event.completed();
    }
  });
}
