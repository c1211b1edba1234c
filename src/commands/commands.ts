/** Ribbon commands: one line each into the use cases. The names are those of the manifest. */
import { check, clearHighlights, highlight, summarise } from "../app";
import { command } from "./command";

Office.onReady(() => {
  command("check", () => check({}));
  command("highlight", async () => highlight(await check({})));
  command("clear", () => clearHighlights());
  command("summarise", async () => summarise(await check({})));
});
