/** Ribbon commands: one line each into the use cases. The names are those of the manifest. */
import { check } from "../app/check";
import { clearHighlights, highlight } from "../app/highlight";
import { goTo } from "../app/place";
import { command } from "./command";

Office.onReady(() => {
  command("check", async () => {
    const report = await check({});
    // What it found stands in the pane alone.
    await Office.addin.showAsTaskpane();
    return report;
  });
  command("highlight", async () => highlight(await check({})));
  command("clear", () => clearHighlights());
  command("summarise", async () => {
    const { summarise } = await import(/* webpackChunkName: "summary" */ "../app/summarise");
    const outcome = await summarise(await check({}));
    await goTo({ sheet: outcome.summary.name, row: 0, column: 0 });
    return outcome;
  });
});
