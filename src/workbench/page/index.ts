/** The workbench page: a spreadsheet with the add-in's pane beside it, on a machine without Excel. */
import "./page.css";
import { Dialogs } from "./dialogs";
import { Page } from "./page";
import { readManifest } from "./ribbon";
import { WORDS } from "./words";

const ADDIN = "../addin";

async function start(): Promise<void> {
  const dialogs = new Dialogs();
  const answer = await fetch(`${ADDIN}/manifest.xml`);
  if (!answer.ok) return dialogs.tell(WORDS.noAddin);
  const manifest = readManifest(await answer.text(), new URL(ADDIN, location.href).href);
  const page = new Page(manifest, dialogs);
  await page.start();
}

void start();
