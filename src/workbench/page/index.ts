/** The workbench page: a spreadsheet with the add-in's pane beside it, on a machine without Excel. */
import "./page.css";
import { Dialogs } from "./dialogs";
import { readManifest } from "./manifest";
import { Page } from "./page";
import { readSetup } from "./setup";
import { WORDS } from "./words";

async function start(): Promise<void> {
  const dialogs = new Dialogs();
  const setup = await readSetup();
  if (!setup) return dialogs.tell(WORDS.noAddin);
  const answer = await fetch(`${setup.addin}/manifest.xml`);
  if (!answer.ok) return dialogs.tell(WORDS.noAddin);
  const manifest = readManifest(await answer.text(), new URL(setup.addin, location.href).href);
  const page = new Page(manifest, setup.samples, dialogs);
  await page.start();
}

void start();
